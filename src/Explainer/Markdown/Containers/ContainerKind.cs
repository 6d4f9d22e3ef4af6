namespace Explainer.Markdown.Containers;

/// <summary>What a passage is set apart for.</summary>
internal enum ContainerKind
{
    /// <summary>Its name is not known, which is a problem.</summary>
    Unknown,

    Care,

    /// <summary>What a page says, in a few lines at its top.</summary>
    InShort,

    Note,

    Question,

    /// <summary>Left out of ordinary pages.</summary>
    Teacher,
}
