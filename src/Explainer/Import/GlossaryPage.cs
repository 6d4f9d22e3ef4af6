using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace Explainer.Import;

/// <summary>A glossary on one page, written as a list of definitions: each of its words becomes a page of its own.</summary>
internal static partial class GlossaryPage
{
    private const int Fewest = 2;

    /// <summary>Whether a page is called so.</summary>
    public static bool IsMeant(string path, Outlines.Dialect dialect) => Path.GetFileNameWithoutExtension(path).ToLowerInvariant() is var name
        && (name is "glossary" or "terms" or "terminology" || (name == "reference" && dialect == Outlines.Dialect.Carpentries));

    /// <summary>The page without its list, and a page for each word; null where it has no such list.</summary>
    public static (SourcePage Page, ImmutableArray<SourcePage> Terms)? Split(SourcePage page, MarkdownSyntax syntax)
    {
        var body = Directive().Replace(page.Body, m => "\n" + m.Groups["in"].Value + "\n");
        var items = syntax.Parse(body).Descendants<DefinitionItem>().Where(i => !i.Span.IsEmpty && i.Any(b => b is DefinitionTerm) && !IsWithin(i.Parent?.Parent)).ToList();
        var terms = new List<(DefinitionItem Item, SourcePage Page)>();
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
        foreach (var (item, _) in Enumerable.Reverse(terms))
        {
            rest.Remove(item.Span.Start, Math.Min(item.Span.End + 1, rest.Length) - item.Span.Start);
        }

        return (page with { Body = rest.ToString() }, [.. terms.Select(t => t.Page)]);
    }

    private static SourcePage? Term(SourcePage page, string body, DefinitionItem item)
    {
        var words = item.OfType<DefinitionTerm>().Select(t => Plain(Markdown.PlainText.From(t.Inline))).Where(w => w.Length > 0).ToList();
        var first = item.FirstOrDefault(b => b is not DefinitionTerm);
        if (words.Count == 0 || first is null)
        {
            return null;
        }

        var text = body[first.Span.Start..Math.Min(item.Span.End + 1, body.Length)].TrimStart(':', ' ', '\t');
        var lines = text.Split('\n').Select(l => l.StartsWith(':') ? Colon().Replace(l, "") : LineCursor.Dedent(l, 4));
        var also = new YamlList([.. words.Skip(1).Select(w => new YamlScalar(w, IsPlain: false, Nowhere))], Nowhere);
        var draft = new YamlScalar(page.IsDraft ? "true" : "false", IsPlain: true, Nowhere);
        var facts = new Facts(new YamlMap([Pair("also", also), Pair("draft", draft)], Nowhere));
        return new SourcePage($"{page.Path}/{TargetName.Tidy(words[0])}", facts, "", string.Join('\n', lines), words[0]);
    }

    // A list in a definition belongs to it.
    private static bool IsWithin(Block? block) => block is DefinitionItem || (block?.Parent is { } parent && IsWithin(parent));

    private static YamlPair Pair(string key, YamlNode value) => new(new YamlScalar(key, IsPlain: true, Nowhere), value);

    private static Model.Diagnostics.SourceSpan Nowhere => new SourceText("", "").Start;

    private static string Plain(string words) => Braces().Replace(words, "").Trim(' ', '[', ']');

    [GeneratedRegex(@"(?m)^(?<fence>`{3,}|:{3,})\{glossary\}[^\n]*\n(?<in>[\s\S]*?)^\k<fence>[ \t]*$")]
    private static partial Regex Directive();

    [GeneratedRegex(@"^:[ \t]+")]
    private static partial Regex Colon();

    [GeneratedRegex(@"[ \t]*\{[^{}]*\}|`")]
    private static partial Regex Braces();
}
