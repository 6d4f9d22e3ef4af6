using System.Collections.Immutable;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The types of works that CSL 1.0.2 knows.</summary>
internal static class WorkTypes
{
    /// <summary>What a work of an unknown type is formatted as.</summary>
    public const string Default = "webpage";

    public static ImmutableArray<string> All { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    /// <summary>Whether a title is that of an archive of preprints, which an article may be in and stand alone.</summary>
    public static bool IsArchiveOfPreprints(string container) =>
        Preprints.Any(p => container.Contains(p, StringComparison.OrdinalIgnoreCase));

    private static readonly ImmutableArray<string> Preprints = ["rxiv", "preprint", "SSRN", "Research Square", "Zenodo", "RePEc", "HAL open"];

    /// <summary>Text, of which these are proposed: another type is a warning, given when the whole work is known.</summary>
    public static FieldType<string> Type { get; } = FieldTypes.Name with
    {
        Schema = new ValueSchema.Either(new ValueSchema.Choice(All), FieldTypes.Text.Schema),
    };
}
