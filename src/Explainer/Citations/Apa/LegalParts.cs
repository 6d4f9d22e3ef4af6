using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>What laws, judgments and treaties are known by.</summary>
internal static class LegalParts
{
    /// <summary>The court, parliament or body; null when it is not known, or when the title says it.</summary>
    public static string? AuthorityOf(Work work, Words words)
    {
        var authors = NameList.Direct(work.Authors, words);
        var authority = Wording.Of(work.Authority) ?? Wording.Of(authors) ?? Wording.Of(work.Publisher);
        return authority is null || work.Title.Contains(authority, StringComparison.OrdinalIgnoreCase) ? null : authority;
    }

    /// <summary>Volume, collection and first page: "347 U.S. 483"; empty when no volume says that it is one.</summary>
    public static Phrase ReporterOf(Work work)
    {
        string?[] parts = HasReporter(work) ? [work.Volume, work.ContainerTitle, FirstPageOf(work)] : [];
        return Phrase.Join(" ", parts.Select(Wording.Of).Select(Phrase.Of));
    }

    /// <summary>The site that shows it, unless it is the body's own.</summary>
    public static Phrase SiteOf(Work work, Words words) => Publishers.Of(
        [HasReporter(work) ? null : work.ContainerTitle, work.Publisher],
        [.. Publishers.AuthorsOf(work), Wording.Of(work.Authority), AuthorityOf(work, words)]);

    private static string? FirstPageOf(Work work) => Wording.Range(work.Page)?.Split('–', ',')[0];

    private static bool HasReporter(Work work) =>
        Wording.Of(work.Volume) is not null && Wording.Of(work.ContainerTitle) is not null;
}
