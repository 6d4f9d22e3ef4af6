using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>An mdBook: <c>book.toml</c>, and <c>SUMMARY.md</c> with the parts and chapters of the book.</summary>
internal static class SummaryFile
{
    public const string Settings = "book.toml";

    public static Outline Create(SourceFolder folder)
    {
        var facts = Facts.ReadToml(folder.ReadText(Settings));
        var source = facts.Text("book.src") is { } src ? src.Trim('.', '/') is { Length: > 0 } named ? named + "/" : "" : folder.Has("src/SUMMARY.md") ? "src/" : "";
        var nodes = Parse(folder.ReadText(source + "SUMMARY.md") ?? "", source);
        return new Outline(Dialect.MdBook, nodes)
        {
            Redirects = [.. facts.Within("output.html.redirect").Map.Pairs.Where(p => p.Value is YamlScalar)
                .Select(p => (p.Key.Text, folder.Find(source + WithoutEnding(((YamlScalar)p.Value).Text.Split('#')[0].TrimStart('/')) + ".md") ?? "")).Where(r => r.Item2.Length > 0)],
            Unlinked = [.. nodes.SelectMany(n => n.Files).Where(f => !folder.Has(f))],
            Planned = [.. Drafts.Matches(folder.ReadText(source + "SUMMARY.md") ?? "").Select(d => d.Groups["words"].Value)],
            Content = source,
            SetsFormulas = facts.Is("output.html.mathjax-support") || facts.Find("preprocessor.katex") is not null,
            IsBook = true,
            ListsAll = true,
            Title = facts.Text("book.title"),
            Summary = facts.Text("book.description"),
            Language = facts.Text("book.language"),
            Authors = facts.Texts("book.authors"),
            AddressEnd = ".html",
        };
    }

    /// <summary>Reads the list: a heading before all links is its title, others are parts; links are pages, indented ones stand below the one before.</summary>
    public static ImmutableArray<OutlineNode> Parse(string text, string source)
    {
        var list = new Entries();
        foreach (var line in text.Split('\n'))
        {
            if (Heading.Match(line) is { Success: true } heading)
            {
                list.AddPart(heading.Groups["words"].Value.Trim());
            }
            else if (Link.Match(line) is { Success: true } link)
            {
                var indent = link.Groups["indent"].Value.Replace("\t", "    ", StringComparison.Ordinal).Length;
                var entry = new Entry(FileOf(link.Groups["to"].Value, source), link.Groups["words"].Value.Replace("\\", "", StringComparison.Ordinal));
                list.Add(entry, link.Groups["item"].Success ? indent : null);
            }
        }

        return [.. list.Top.Select(e => e.ToNode()).Where(n => !n.IsEmpty)];
    }

    private static string WithoutEnding(string address) => address.EndsWith(".html", StringComparison.Ordinal) ? address[..^5] : address.TrimEnd('/');

    private static string? FileOf(string to, string source) =>
        Uri.UnescapeDataString(to.Trim().Trim('<', '>').Split('#')[0]) is { Length: > 0 } path && Outline.IsPage(path) && !path.Contains("://", StringComparison.Ordinal) ? Outline.Under(source, path) : null;

    private sealed class Entries
    {
        private readonly Stack<(int Indent, Entry Entry)> open = new();
        private Entry? part;
        private bool hasTitle;

        public List<Entry> Top { get; } = [];

        public void AddPart(string words)
        {
            part = hasTitle ? new Entry(null, words) : null;
            hasTitle = true;
            open.Clear();
            Top.AddRange(part is null ? [] : [part]);
        }

        /// <param name="entry">A page.</param>
        /// <param name="indent">The indent of its item; null for a page that is no item, and belongs to no part.</param>
        public void Add(Entry entry, int? indent)
        {
            hasTitle = true;
            while (open.TryPeek(out var above) && (indent is null || above.Indent >= indent))
            {
                open.Pop();
            }

            (open.TryPeek(out var parent) ? parent.Entry.Children : indent is not null && part is not null ? part.Children : Top).Add(entry);
            if (indent is { } columns)
            {
                open.Push((columns, entry));
            }
        }
    }

    private sealed record Entry(string? File, string Title)
    {
        public List<Entry> Children { get; } = [];

        public OutlineNode ToNode() => new(File, Title, [.. Children.Select(c => c.ToNode()).Where(c => !c.IsEmpty)]);
    }

    private static readonly Regex Heading = new(@"^#{1,2}[ \t]+(?<words>[^\n]+)$");

    // [A chapter to come](), whose title readers saw.
    private static readonly Regex Drafts = new(@"(?m)^[ \t]*[-*+][ \t]+\[(?<words>[^\[\]\n]+)\]\([ \t]*\)");

    private static readonly Regex Link = new(@"^(?<indent>[ \t]*)(?<item>[-*+][ \t]+)?\[(?<words>(?:[^\[\]\\]|\\.|\[[^\]]*\]){1,300})\]\((?<to>[^)\n]*)\)");
}
