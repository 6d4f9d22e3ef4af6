namespace Explainer.Editions;

/// <summary>What the output is made for.</summary>
internal enum SiteForm
{
    /// <summary>To be published.</summary>
    Published,

    /// <summary>To be opened from disk, without a server.</summary>
    Offline,

    /// <summary>To be looked at while it is written: nothing is made before it is asked for, the index of the search neither.</summary>
    Preview,
}
