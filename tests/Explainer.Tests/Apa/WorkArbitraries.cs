using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Works;
using Explainer.Tests.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Apa;

/// <summary>Works with any fields missing, empty, or ending in marks of their own.</summary>
internal static class WorkArbitraries
{
    private static readonly string[] Pieces =
    [
        "Rule", "of", "Terror", "Daesh", "الرقة", "Raqqa", "(A/HRC/27)", "U.S.", "K.", "7", "12-15", "1–2", "Jr.",
        "Über", "'why'", "ed.", "[sic]", "No.", "&",
    ];

    // Two full stops that are the writer's own would hide those that are not.
    private static readonly Gen<string> Texts = (
        from words in Gen.Elements(Pieces).NonEmptyListOf()
        from end in Gen.Elements("", "", "", ".", "?", "!", "…", "...", ".\"", "?'", " »", ")")
        from space in Gen.Elements("", "", " ", "\n")
        where end is not ['.', ..] || words[^1] is not [.., '.']
        select space + string.Join(" " + space, words) + end + space);

    private static readonly Gen<string?> Fields = Gen.OneOf(
        Texts.Select(text => (string?)text), Gen.Elements<string?>(null, null, "", " ", ".", "-", "()", "2", "12", "3rd"));

    private static readonly Gen<WorkName> Names =
        from family in Fields
        from given in Fields
        from literal in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Fields))
        select new WorkName(family, given, literal);

    private static readonly Gen<ImmutableArray<WorkName>> NameLists =
        from count in Gen.Elements(0, 0, 1, 2, 3, 20, 23)
        from names in Names.ListOf(count)
        select names.ToImmutableArray();

    private static readonly Gen<FuzzyDate?> Dates = Gen.OneOf(
        Gen.Constant<FuzzyDate?>(null), DateArbitraries.Dates.Generator.Select(date => (FuzzyDate?)date));

    private static readonly Gen<string?> Addresses =
        Gen.Elements(null, "https://example.org/a", "https://example.org/?q=1&b=2");

    private static readonly Gen<Work> People =
        from type in Gen.Elements(WorkTypes.All.Order(StringComparer.Ordinal).Append("unheard-of"))
        from title in Texts
        from authors in NameLists
        from editors in NameLists
        from directors in NameLists
        from issued in Dates
        from accessed in Dates
        select new Work
        {
            Id = "a",
            Type = type,
            Title = title,
            Authors = authors,
            Editors = editors,
            Directors = directors,
            Issued = issued,
            Accessed = accessed,
        };

    // Without an original date, which ends a reference in brackets.
    private static readonly Gen<WorkDetails> Details =
        from texts in Fields.ListOf(15)
        select new WorkDetails
        {
            Archive = texts[0], ArchiveCollection = texts[1], ArchiveLocation = texts[2], ArchivePlace = texts[3],
            EventTitle = texts[4], EventPlace = texts[5], Version = texts[6], ReviewedTitle = texts[7], ReviewedGenre = texts[8],
            CollectionTitle = texts[9], CollectionNumber = texts[10], Section = texts[11], ChapterNumber = texts[12],
            NumberOfVolumes = texts[13], Status = texts[14],
        };

    // Most works have nobody else.
    private static readonly Gen<Contributors> Others = Gen.Frequency((2, Gen.Constant(Contributors.None)), (1,
        from names in NameLists.ListOf(14)
        select new Contributors
        {
            Translators = names[0], Composers = names[1], Performers = names[2], Producers = names[3],
            ExecutiveProducers = names[4], ScriptWriters = names[5], Hosts = names[6], Narrators = names[7],
            Interviewers = names[8], Recipients = names[9], ReviewedAuthors = names[10], ContainerAuthors = names[11],
            CollectionEditors = names[12], Illustrators = names[13],
        }));

    public static Arbitrary<Work> Works { get; } = (
        from work in People
        from fields in Fields.ListOf(12)
        from url in Addresses
        from doi in Gen.Elements(null, null, "10.1000/182", "doi:10.1000/a(b)<c>", "https://doi.org/10.1000/182")
        from link in Gen.Elements(WorkAudience.Everyone, WorkAudience.Teachers, WorkAudience.None)
        from language in Gen.Elements(null, "ar", "fr")
        from others in Others
        from details in Details
        select Filled(work, [.. fields]) with
        {
            Url = url, Doi = doi, Link = link, Language = language, Others = others, Details = details,
        }).ToArbitrary();

    private static Work Filled(Work work, string?[] fields) => work with
    {
        ContainerTitle = fields[0],
        Publisher = fields[1],
        PublisherPlace = fields[2],
        Volume = fields[3],
        Issue = fields[4],
        Page = fields[5],
        Edition = fields[6],
        Number = fields[7],
        Genre = fields[8],
        Medium = fields[9],
        Authority = fields[10],
        Archived = fields[11],
    };
}
