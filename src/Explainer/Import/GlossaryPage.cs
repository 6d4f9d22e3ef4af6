using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace Explainer.Import;

/// <summary>A glossary on one page, written as a list of definitions: each of its words becomes a page of its own.</summary>
internal static class GlossaryPage
{
    private const int Fewest = 2;

    /// <summary>Whether a page is called so.</summary>
    public static bool IsMeant(string path, Dialect dialect) => ReadableName.WithoutNumber(Outline.IsIndex(path) && path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[^2] : Path.GetFileNameWithoutExtension(path)).ToLowerInvariant() is var name
        && (name is "glossary" or "terminology" || (!KindNodes.IsOfLaw(name) && FolderNames.Find(name) == Kind.Term.Folder + "/") || (name == "reference" && dialect == Dialect.Carpentries));

    /// <summary>The page without its list, and a page for each word; null where it has no such list.</summary>
    public static (SourcePage Page, ImmutableArray<SourcePage> Terms)? Split(SourcePage page, MarkdownSyntax syntax)
    {
        var body = Directive.Replace(page.Body, m => "\n" + string.Join('\n', GlossaryBlock.Convert(m.Groups["in"].Value.Split('\n'))) + "\n");
        var items = syntax.Parse(body).Descendants<DefinitionList>().Where(l => !IsWithin(l.Parent)).SelectMany(EntriesOf).Where(e => e[0].Any(b => b is DefinitionTerm)).ToList();
        var terms = new List<(List<DefinitionItem> Entry, SourcePage Page)>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            // C, C++ and C# have one path: what is no page of its own stays on this one.
            if (Term(page, body, item) is { } term && paths.Add(term.Path))
            {
                terms.Add((item, term));
            }
        }

        if (items.Count < Fewest || terms.Count == 0)
        {
            return null;
        }

        var rest = new StringBuilder(body);
        foreach (var (entry, _) in Enumerable.Reverse(terms))
        {
            rest.Remove(entry[0].Span.Start, Math.Min(entry[^1].Span.End + 1, rest.Length) - entry[0].Span.Start);
        }

        return (page with { Body = rest.ToString() }, [.. terms.Select(t => t.Page)]);
    }

    // A word with all its meanings: each further one is an item without a word (Markdig).
    private static IEnumerable<List<DefinitionItem>> EntriesOf(DefinitionList list)
    {
        var entries = new List<List<DefinitionItem>>();
        foreach (var item in list.OfType<DefinitionItem>().Where(i => !i.Span.IsEmpty))
        {
            if (entries.Count == 0 || item.Any(b => b is DefinitionTerm))
            {
                entries.Add([]);
            }

            entries[^1].Add(item);
        }

        return entries;
    }

    private static SourcePage? Term(SourcePage page, string body, List<DefinitionItem> entry)
    {
        var item = entry[0];
        var words = item.OfType<DefinitionTerm>().Select(t => Plain(Markdown.PlainText.From(t.Inline))).Where(w => w.Length > 0).ToList();
        var first = item.FirstOrDefault(b => b is not DefinitionTerm);
        if (words.Count == 0 || first is null)
        {
            return null;
        }

        var text = body[first.Span.Start..Math.Min(entry[^1].Span.End + 1, body.Length)].TrimStart(':', ' ', '\t');
        // A further meaning is a paragraph of its own.
        var lines = text.Split('\n').Select(l => l.StartsWith(':') ? "\n" + Colon.Replace(l, "") : LineCursor.Dedent(l, 4));
        var also = new YamlList([.. words.Skip(1).Select(w => new YamlScalar(w, IsPlain: false, Nowhere))], Nowhere);
        var draft = new YamlScalar(page.IsDraft ? "true" : "false", IsPlain: true, Nowhere);
        var facts = new Facts(new YamlMap([Pair("also", also), Pair("draft", draft)], Nowhere));
        return new SourcePage($"{page.Path}/{TargetName.Tidy(words[0])}", facts, "", string.Join('\n', lines), words[0]) { PartOf = page.Path };
    }

    // A list in a definition belongs to it.
    private static bool IsWithin(Block? block) => block is DefinitionItem || (block?.Parent is { } parent && IsWithin(parent));

    private static YamlPair Pair(string key, YamlNode value) => new(new YamlScalar(key, IsPlain: true, Nowhere), value);

    private static Model.Diagnostics.SourceSpan Nowhere => new SourceText("", "").Start;

    private static string Plain(string words) => Braces.Replace(words, "").Trim(' ', '[', ']');

    private static readonly Regex Directive = new(@"(?m)^(?<fence>`{3,}|:{3,})\{glossary\}[^\n]*\n(?<in>[\s\S]*?)^\k<fence>[ \t]*$");

    private static readonly Regex Colon = new(@"^:[ \t]+");

    private static readonly Regex Braces = new(@"[ \t]*\{[^{}]*\}|`");
}
