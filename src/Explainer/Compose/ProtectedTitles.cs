using Explainer.Compose.Syntax;
using Explainer.Compose.Text;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Yaml;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Reports the title of a protected person's page where no link leads to it: in an event, which has a date and a place, in what the page of
/// somebody else says of them in lists, and in the description of a picture.
/// </summary>
internal sealed class ProtectedTitles(Prose prose, Catalog catalog, DiagnosticBag problems)
{
    // Of a profile, what lists and links print without its text.
    private static readonly Field[] OfLists = [EntryFields.Title, EntryFields.Summary, ProfileFields.Role, ProfileFields.Also, ProfileFields.Origin, ProfileFields.Dates];

    private readonly EntryHeader header = prose.Header;
    private readonly bool isEvent = KindOf(prose.Header) == EntryKind.Event;
    private readonly bool writesNouns = catalog.Config.Language.StartsWith("de", StringComparison.OrdinalIgnoreCase);

    // Parsed again only where a name was found.
    private readonly Lazy<List<SourceSpan>> values = new(() => ValuesIn(prose.Header));
    private readonly Lazy<List<SourceSpan>> reportedElsewhere = new(() =>
        [.. prose.Nodes.Links.Where(l => l.IsImage || ProtectedNames.FindPerson(l, prose, catalog) is not null).Select(l => prose.Span(l))]);

    public void Check()
    {
        if (catalog.Protected.IsEmpty)
        {
            return;
        }

        var pictures = prose.Nodes.Links.Where(l => l.IsImage).ToList();
        foreach (var person in catalog.Protected.Where(p => p.Id != header.Id && header.EasierOf != p.Id && WrittenName.IsName(p.Title)))
        {
            foreach (var place in PlacesInText(person))
            {
                problems.Add(Rules.NamesProtected(place, person.Title, catalog.OriginOf(person.File), isEvent ? AdviceTexts.NamedInEvent : AdviceTexts.NamedInRole));
            }

            foreach (var picture in pictures.Where(p => IsIn(PlainText.From(p), person) || IsIn(p.Title ?? "", person)))
            {
                problems.Add(Rules.NamesProtected(prose.Span(picture), person.Title, catalog.OriginOf(person.File), AdviceTexts.NamedInPicture));
            }
        }
    }

    private bool IsIn(string words, EntryHeader person) => WrittenName.FindAll(words, person.Title, writesNouns).Any();

    private IEnumerable<SourceSpan> PlacesInText(EntryHeader person) => isEvent ? PlacesInEvent(person) : KindOf(header) == EntryKind.Profile ? PlacesInHead(person) : [];

    private static EntryKind KindOf(EntryHeader header) => (header.EasierOf ?? header.Id).Kind;

    private IEnumerable<SourceSpan> PlacesInEvent(EntryHeader person) => PlacesInHead(person).Concat(prose.Sources.SelectMany(s => PlacesIn(s, person)
        .Where(p => (s != header.Source || p.Start >= header.FrontEnd) && !IsInComment(p) && !reportedElsewhere.Value.Exists(r => Holds(r, p)))));

    private IEnumerable<SourceSpan> PlacesInHead(EntryHeader person) =>
        PlacesIn(header.Source, person).TakeWhile(p => p.Start < header.FrontEnd).Where(p => values.Value.Exists(v => Holds(v, p)));

    private IEnumerable<SourceSpan> PlacesIn(SourceText source, EntryHeader person) =>
        WrittenName.FindAll(source.Text, person.Title, writesNouns).Select(p => source.Span(p.Start, p.Length));

    private static bool Holds(SourceSpan whole, SourceSpan part) =>
        whole.Source == part.Source && part.Start >= whole.Start && part.Start < whole.Start + whole.Length;

    private static bool IsInComment(SourceSpan place)
    {
        var before = place.Source.Text.AsSpan(0, place.Start);
        return before.LastIndexOf("<!--") > before.LastIndexOf("-->");
    }

    private static List<SourceSpan> ValuesIn(EntryHeader header)
    {
        var isEvent = KindOf(header) == EntryKind.Event;
        var map = FrontMatter.Read(header.Source, "", new DiagnosticBag(), isOptional: true)?.Map;
        return [.. (map?.Pairs ?? []).Where(p => isEvent || OfLists.Any(f => f.Name == p.Key.Text)).SelectMany(p => ScalarsIn(p.Value)).Select(s => s.Span)];
    }

    private static IEnumerable<YamlScalar> ScalarsIn(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(ScalarsIn),
        YamlMap map => map.Pairs.SelectMany(p => ScalarsIn(p.Value)),
        _ => throw new InvalidOperationException($"{node.GetType()} is no kind of YAML."),
    };
}
