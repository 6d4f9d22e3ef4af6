using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests;

/// <summary>What became of a test site.</summary>
/// <param name="Site">The site; null when there are errors.</param>
/// <param name="Problems">In order.</param>
/// <param name="Files">The output; empty when there are errors.</param>
internal sealed record SiteTestResult(
    Site? Site, ImmutableArray<Diagnostic> Problems, ImmutableSortedDictionary<string, byte[]> Files)
{
    /// <summary>Those that are not reported, too, because their file has very many.</summary>
    public ImmutableArray<Diagnostic> AllProblems { get; init; } = Problems;

    /// <summary>Every problem in its concise form, one a line; empty when all is well.</summary>
    public string Report => string.Join('\n', Problems);

    /// <summary>A file of the output as text.</summary>
    public string this[string path] => Files.TryGetValue(path, out var bytes)
        ? Encoding.UTF8.GetString(bytes)
        : throw new InvalidOperationException($"There is no {path}. There are: {string.Join(", ", Files.Keys)}\n{Report}");

    /// <summary>Where a page is mentioned, one a line.</summary>
    /// <param name="page">The file of an entry, or an address such as <c>/sources/rtl/</c>.</param>
    public string Mentions(string page)
    {
        var url = page[0] == '/' ? new SiteUrl(page) : Site!.Entries.First(e => e.File == page).Url;
        return string.Join('\n', Site!.BacklinksOf(url).Select(b =>
            $"{b.From.Title} {b.From.Url.At(b.Context.Section)}"
            + (b.Locators.IsEmpty ? "" : $" [{string.Join("; ", b.Locators)}]")
            + (b.Context.Sentence is { } sentence ? ": " + sentence : "")));
    }

    /// <summary>The text of an entry as it stands on its page, by the entry's file.</summary>
    public string Body(string file)
    {
        var entry = Site?.Entries.FirstOrDefault(e => e.File == file) ?? throw new InvalidOperationException($"There is no {file}.\n{Report}");
        return LinkForm.Folders.Place(entry.Body.Html, entry.Url).ToString();
    }
}
