using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>A page that comes first in the search for some words; the link waits until all pages are known.</summary>
internal sealed record PinnedLink(SiteLink Page, ImmutableArray<string> Words);

/// <summary>What <c>site.yml</c> says of the search.</summary>
internal sealed record SearchFile(ImmutableArray<PinnedLink> Pinned, ImmutableArray<ImmutableArray<string>> Synonyms)
{
    public static SearchFile None { get; } = new([], []);
}

/// <summary>The keys of <c>search</c>.</summary>
internal static class SearchFields
{
    private const string ExampleOfGroups = "a list of lists such as [[fine, fee], [borrow, lend]]";
    private const string ExampleOfPins = Rules.KeysAndValues + " such as {help.md: [help, scared]}";

    // A word or phrase with its place; words are the same when the index folds them to the same.
    private sealed record Phrase(string Text, SourceSpan Span)
    {
        public string Folded { get; } = string.Join(' ', SearchWords.Fold(Text));
    }

    private static FieldType<Phrase> PhraseType { get; } = new("a word or a phrase", FieldTypes.Text.Schema, (node, context) =>
    {
        if (FieldTypes.Text.Read(node, context) is not { } text)
        {
            return null;
        }

        var phrase = new Phrase(text, node.Span);
        if (phrase.Folded.Length > 0)
        {
            return phrase;
        }

        context.Problems.Add(Rules.NothingToSearch(node.Span, text));
        return null;
    }) { Comma = Comma.IsText };

    private static FieldType<Phrase[]> PhrasesType { get; } = FieldTypes.ListOf(PhraseType) with { Expected = "a list of words such as [help, scared]" };

    public static readonly Field<PinnedLink[]> Pinned = new(
        "pinned", new FieldType<PinnedLink[]>(ExampleOfPins, new ValueSchema.OpenMap(PhrasesType.Schema), ReadPins),
        "Pages that come first for some words or phrases.", "{help.md: [lost card, \"I cannot pay\"]}");

    public static readonly Field<string[][]> Synonyms = new(
        "synonyms", new FieldType<string[][]>(ExampleOfGroups, new ValueSchema.List(PhrasesType.Schema, OrOne: false), ReadGroups),
        "Groups of words that mean the same: each finds the others.", "[[fine, fee, penalty], [borrow, lend]]");

    public static FieldType<SearchFile> Type { get; } = FieldTypes.MapOf(
        new MapSchema("search", [Pinned, Synonyms]),
        f => new SearchFile(f.GetList(Pinned), [.. f.GetList(Synonyms).Select(g => g.ToImmutableArray())]));

    private static PinnedLink[] ReadPins(YamlNode node, ReadContext context)
    {
        if (node is not YamlMap map || map.Pairs.Length == 0)
        {
            context.Problems.Add(Rules.WrongType(node.Span, node is YamlMap ? "nothing" : node.Described, ExampleOfPins));
            return [];
        }

        var first = new Dictionary<string, (string Page, int Line)>(StringComparer.Ordinal);
        return [.. map.Pairs.Select(pair => ReadPin(pair, first, context)).Where(p => p.Words.Length > 0)];
    }

    private static PinnedLink ReadPin(YamlPair pair, Dictionary<string, (string Page, int Line)> first, ReadContext context)
    {
        var words = new List<string>();
        foreach (var phrase in ReadPhrases(pair.Value, context))
        {
            var (page, line) = first.GetValueOrDefault(phrase.Folded);
            if (first.TryAdd(phrase.Folded, (pair.Key.Text, phrase.Span.Place.Line)))
            {
                words.Add(phrase.Text);
            }
            else
            {
                context.Problems.Add(page == pair.Key.Text
                    ? Rules.TwiceInList(phrase.Span, phrase.Text, line)
                    : Rules.PinnedTwice(phrase.Span, phrase.Text, page, line));
            }
        }

        return new PinnedLink(new SiteLink(pair.Key.Text, null, pair.Key.Span), [.. words]);
    }

    private static Phrase[] ReadPhrases(YamlNode node, ReadContext context)
    {
        if (node is YamlList { Items.Length: 0 } or YamlScalar { IsEmpty: true })
        {
            context.Problems.Add(Rules.WrongType(node.Span, node is YamlList ? "an empty list" : "nothing", PhrasesType.Expected));
            return [];
        }

        return PhrasesType.Read(node, context) ?? [];
    }

    private static string[][] ReadGroups(YamlNode node, ReadContext context)
    {
        if (node is not YamlList { Items.Length: > 0 } groups)
        {
            context.Problems.Add(Rules.WrongType(node.Span, node is YamlList ? "an empty list" : node.Described, ExampleOfGroups));
            return [];
        }

        // [fine, fee] is one group, written as if there were only one.
        if (groups.Items.All(i => i is YamlScalar { IsEmpty: false }))
        {
            var group = groups.Span.Text is ['[', .., ']'] ? $"[{groups.Span.Text}]" : $"[[{string.Join(", ", groups.Items.Cast<YamlScalar>().Select(i => i.Text))}]]";
            context.Problems.Add(Rules.WrongType(node.Span, "one group of words", $"a list of groups such as {group}"));
            return [];
        }

        var first = new Dictionary<string, (YamlNode Group, int Line)>(StringComparer.Ordinal);
        return [.. groups.Items.Select(group => ReadGroup(group, first, context)).Where(g => g.Length > 1)];
    }

    private static string[] ReadGroup(YamlNode group, Dictionary<string, (YamlNode Group, int Line)> first, ReadContext context)
    {
        if (group is not YamlList)
        {
            context.Problems.Add(Rules.WrongType(group.Span, group.Described, ExampleOfGroups));
            return [];
        }

        var words = new List<string>();
        var phrases = ReadPhrases(group, context);
        foreach (var phrase in phrases)
        {
            var (other, line) = first.GetValueOrDefault(phrase.Folded);
            if (first.TryAdd(phrase.Folded, (group, phrase.Span.Place.Line)))
            {
                words.Add(phrase.Text);
            }
            else
            {
                context.Problems.Add(ReferenceEquals(other, group)
                    ? Rules.TwiceInList(phrase.Span, phrase.Text, line)
                    : Rules.SynonymTwice(phrase.Span, phrase.Text, line));
            }
        }

        if (phrases.Length == 1)
        {
            context.Problems.Add(Rules.SynonymAlone(phrases[0].Span, phrases[0].Text));
        }

        return [.. words];
    }
}
