using System.Collections.Immutable;

namespace Explainer.Read;

/// <summary>Some files of the input folder, as what something is made from: the same as long as none of them changes.</summary>
internal sealed class InputFiles(IEnumerable<InputFile?> files) : IEquatable<InputFiles>
{
    private readonly ImmutableArray<InputFile?> files = [.. files];

    public bool Equals(InputFiles? other) => other is not null && files.SequenceEqual(other.files);

    public override bool Equals(object? obj) => Equals(obj as InputFiles);

    public override int GetHashCode() => files.Length;
}
