using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;
using Explainer.Read.Site;

namespace Explainer.Tests.Composing;

/// <summary>The text of a page of its own, composed without a disk: thousands of them take a second.</summary>
internal sealed record Composed(string Markup, ImmutableArray<Diagnostic> Problems)
{
    private static readonly SourceSet Sources = new(
        ReadEmptyFolder(), new SiteFile(new SiteConfig { Title = "", Language = "en", Url = new Uri("https://example.org/") }, [], null), []);

    /// <summary>What becomes of a body. It throws when the composer does.</summary>
    public static Composed Create(string body)
    {
        var file = new EntryFile(EntryPath.Parse("a.md"), new SourceText("a.md", body), 0, 0);
        var header = new EntryHeader(file, "A", "", [], (facts, text, _) => new Page(facts, text));
        var catalog = Catalog.Create(Sources, [header], ThemeWords.English, withDrafts: false, new DiagnosticBag());
        var problems = new DiagnosticBag();
        var composed = BodyComposer.ComposeAll(catalog, problems).Single();
        return new Composed(LinkForm.Folders.Place(composed.Body.Html, header.Url).ToString(), problems.InOrder());
    }

    private static InputFolder ReadEmptyFolder()
    {
        using var folder = new TemporaryFolder();
        return InputFolder.Open(folder.Path, new DiagnosticBag())!;
    }
}
