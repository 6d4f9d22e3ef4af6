using Explainer.Compose;
using Explainer.Editions;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Data;
using Explainer.Read.Kinds;

namespace Explainer.Build;

/// <summary>
/// The caches that one build hands to the next of the same folder with the same options, so that a preview redoes only what
/// has changed. A build with a cache gives the same result as one without.
/// </summary>
internal sealed class BuildCache
{
    private readonly Dictionary<string, BuildCache> languages = new(StringComparer.Ordinal);

    public IncrementalCache<SiteFacts> Facts { get; } = new();

    /// <summary>The entries by file. A file that was saved without changing its text keeps its entry.</summary>
    public IncrementalCache<EntryHeader?> Headers { get; } = new((one, other) => one?.Source.Text == other?.Source.Text);

    /// <summary>The texts that pages include, by file.</summary>
    public IncrementalCache<SourceText?> Parts { get; } = new((one, other) => one?.Text == other?.Text);

    /// <summary>The data, by the file of its description.</summary>
    public IncrementalCache<ReadData?> Data { get; } = new();

    public IncrementalCache<ComposedEntry> Bodies { get; } = new();

    public IncrementalCache<ThemeAssets> Theme { get; } = new();

    /// <summary>The checks of the whole site that need no body, by name.</summary>
    public IncrementalCache<object> Checks { get; } = new();

    /// <summary>The catalog of the last build; null before the first.</summary>
    public Catalog? Catalog { get; private set; }

    public void Remember(Catalog catalog) => Catalog = catalog;

    /// <summary>The caches of another language.</summary>
    /// <param name="tag">The name of its folder.</param>
    public BuildCache Of(string tag) => languages.TryGetValue(tag, out var known) ? known : languages[tag] = new BuildCache();

    /// <summary>Whether this generation has read a page that the one before did not have.</summary>
    public bool HasNewPages => Headers.HasChanges || languages.Values.Any(l => l.HasNewPages);

    /// <summary>Starts the next generation of every cache.</summary>
    public void StartGeneration()
    {
        foreach (var language in languages.Values)
        {
            language.StartGeneration();
        }

        Facts.StartGeneration();
        Headers.StartGeneration();
        Parts.StartGeneration();
        Data.StartGeneration();
        Bodies.StartGeneration();
        Theme.StartGeneration();
        Checks.StartGeneration();
    }
}
