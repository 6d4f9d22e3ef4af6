using Explainer.Compose;
using Explainer.Editions;
using Explainer.Read;

namespace Explainer.Build;

/// <summary>
/// What one build leaves for the next of the same folder with the same options, so that a preview does again only what has
/// changed. With it a build gives the same as without.
/// </summary>
internal sealed class BuildMemory
{
    public Kept<SiteFacts> Facts { get; } = new();

    /// <summary>The entries by file. One that was saved without a change is the one it was.</summary>
    public Kept<EntryHeader?> Headers { get; } = new((one, other) => one?.Source.Text == other?.Source.Text);

    public Kept<ComposedBody> Bodies { get; } = new();

    public Kept<ThemeAssets> Theme { get; } = new();

    /// <summary>What the bodies could point at; null before the first build.</summary>
    public Catalog? Catalog { get; private set; }

    public void Remember(Catalog catalog) => Catalog = catalog;

    /// <summary>Begins the next build.</summary>
    public void Turn()
    {
        Facts.Turn();
        Headers.Turn();
        Bodies.Turn();
        Theme.Turn();
    }
}
