using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
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
    // A word or phrase with its place; words are the same when the index folds them to the same.
    private sealed record Phrase(string Text, SourceSpan Span)
    {
        public string Folded { get; } = string.Join(' ', SearchWords.Fold(Text));
    }

    private static FieldType<Phrase> PhraseType { get; } = new(ExpectedTexts.Phrase, FieldTypes.Text.Schema, (node, context) =>
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

    private static FieldType<Phrase[]> PhrasesType { get; } = FieldTypes.ListOf(PhraseType) with { Expected = ExpectedTexts.ListOfWords };

    public static readonly Field<PinnedLink[]> Pinned = new(
        "pinned", new FieldType<PinnedLink[]>(ExpectedTexts.Pins, new ValueSchema.OpenMap(PhrasesType.Schema), ReadPins),
        SearchKeys.Pinned);

    public static readonly Field<string[][]> Synonyms = new(
        "synonyms", new FieldType<string[][]>(ExpectedTexts.GroupsOfWords, new ValueSchema.List(PhrasesType.Schema, OrOne: false), ReadGroups),
        SearchKeys.Synonyms);

    public static FieldType<SearchFile> Type { get; } = FieldTypes.MapOf(
        new MapSchema("search", [Pinned, Synonyms]),
        f => new SearchFile(f.GetList(Pinned), [.. f.GetList(Synonyms).Select(g => g.ToImmutableArray())]));

    private static PinnedLink[] ReadPins(YamlNode node, ReadContext context)
    {
        if (node is not YamlMap map || map.Pairs.Length == 0)
        {
            context.Problems.Add(Rules.WrongType(node.Span, node is YamlMap ? FoundTexts.Nothing : node.Described, ExpectedTexts.Pins));
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
            context.Problems.Add(Rules.WrongType(node.Span, node is YamlList ? FoundTexts.EmptyList : FoundTexts.Nothing, PhrasesType.Expected));
            return [];
        }

        return PhrasesType.Read(node, context) ?? [];
    }

    private static string[][] ReadGroups(YamlNode node, ReadContext context)
    {
        if (node is not YamlList { Items.Length: > 0 } groups)
        {
            context.Problems.Add(Rules.WrongType(node.Span, node is YamlList ? FoundTexts.EmptyList : node.Described, ExpectedTexts.GroupsOfWords));
            return [];
        }

        // [fine, fee] is one group, written as if there were only one.
        if (groups.Items.All(i => i is YamlScalar { IsEmpty: false }))
        {
            var group = groups.Span.Text is ['[', .., ']'] ? $"[{groups.Span.Text}]" : $"[[{string.Join(", ", groups.Items.Cast<YamlScalar>().Select(i => i.Text))}]]";
            context.Problems.Add(Rules.WrongType(node.Span, FoundTexts.OneGroup, ExpectedTexts.ListOfGroups(group)));
            return [];
        }

        var first = new Dictionary<string, (YamlNode Group, int Line)>(StringComparer.Ordinal);
        return [.. groups.Items.Select(group => ReadGroup(group, first, context)).Where(g => g.Length > 1)];
    }

    private static string[] ReadGroup(YamlNode group, Dictionary<string, (YamlNode Group, int Line)> first, ReadContext context)
    {
        if (group is not YamlList)
        {
            context.Problems.Add(Rules.WrongType(group.Span, group.Described, ExpectedTexts.GroupsOfWords));
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
