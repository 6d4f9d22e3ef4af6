using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The types of works that CSL 1.0.2 knows.</summary>
internal static class WorkTypes
{
    /// <summary>What a work of an unknown type is formatted as.</summary>
    public const string Default = "webpage";

    private static readonly ImmutableArray<string> InOrder =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    public static FrozenSet<string> All { get; } = InOrder.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Text, of which these are proposed: another type is a warning, given when the whole work is known.</summary>
    public static FieldType<string> Type { get; } = FieldTypes.Text with
    {
        Form = new ValueForm.Either(new ValueForm.Choice(InOrder), FieldTypes.Text.Form),
    };
}
