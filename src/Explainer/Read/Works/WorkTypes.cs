using System.Collections.Frozen;

namespace Explainer.Read.Works;

/// <summary>The types of works that CSL 1.0.2 knows.</summary>
internal static class WorkTypes
{
    /// <summary>What a work of an unknown type is formatted as.</summary>
    public const string Default = "webpage";

    public static FrozenSet<string> All { get; } = new[]
    {
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    }.ToFrozenSet(StringComparer.Ordinal);
}
