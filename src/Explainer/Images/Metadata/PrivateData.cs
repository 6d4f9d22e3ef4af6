namespace Explainer.Images.Metadata;

/// <summary>What a file says beside its picture or sound, and what nobody who shows it means to tell.</summary>
[Flags]
internal enum PrivateData
{
    None = 0,

    /// <summary>Where it was made.</summary>
    Place = 1,

    /// <summary>Who is on it, or whose camera it was. Who made it is a credit, and stays.</summary>
    People = 2,

    /// <summary>A film of the moments around it, with their sound (a "motion photo").</summary>
    Film = 4,

    /// <summary>Where it was made, in a part of the file that is not taken out here.</summary>
    LastingPlace = 8,
}

/// <summary>A file, and what it says besides.</summary>
/// <param name="Found">What it says.</param>
/// <param name="Bytes">The file without that: the same picture, and who made it.</param>
internal readonly record struct CleanFile(PrivateData Found, ReadOnlyMemory<byte> Bytes);
