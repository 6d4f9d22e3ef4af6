using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>
/// A law, resolution, judgment or hearing: Name, Authority, number (year), or as lawyers cite what stands in a
/// collection: Name, 347 U.S. 483 (Authority year). APA follows the Bluebook, which is American; this is as near as
/// international bodies allow.
/// </summary>
internal static class LegalReference
{
    public static Phrase Write(Work work, Words words) => Phrase.Join(" ",
        NameOf(work, words).Closed(), LegalParts.SiteOf(work, words).Closed(), AddressPart.LinkOf(work));

    private static Phrase NameOf(Work work, Words words)
    {
        var title = TitlePart.TitleOf(work, isItalic: work.Type == "hearing", isAlone: false);
        var number = NumberPart.Write(work, words);
        var reporter = LegalParts.ReporterOf(work);
        var section = LegalParts.SectionOf(work, words);
        var authority = Phrase.From(LegalParts.AuthorityOf(work, words));
        var year = YearOf(work, title.Text + number.Text, words);
        var (name, brackets) = reporter.IsEmpty
            ? (work.Type == "hearing"
                ? Phrase.Join(", ", title, section, authority, LegalParts.SessionOf(work), number)
                : Phrase.Join(", ", title, authority, LegalParts.SessionOf(work), number, section), year)
            : (Phrase.Join(", ", title, number, LegalParts.SessionOf(work), Phrase.Join(" ", reporter, section)), Phrase.Join(" ", authority, year));
        return Phrase.Join(" ", name, brackets.InBrackets());
    }

    // Omitted when the name already contains it: "Resolution 2178 (2014)".
    private static Phrase YearOf(Work work, string name, Words words)
    {
        var year = ReferenceDate.YearOf(work.Issued, words);
        return name.Contains($"({year})", StringComparison.Ordinal) ? Phrase.Empty : Phrase.From(year);
    }
}

/// <summary>A treaty: Name, parties or body, day, collection, address, all with commas.</summary>
internal static class TreatyReference
{
    public static Phrase Write(Work work, Words words)
    {
        var link = AddressPart.LinkOf(work);
        var text = Phrase.Join(", ",
            TitlePart.TitleOf(work, isItalic: false, isAlone: false),
            Phrase.From(LegalParts.AuthorityOf(work, words)),
            Phrase.From(ReferenceDate.InFull(work.Issued, words)),
            LegalParts.ReporterOf(work),
            NumberPart.Write(work, words),
            LegalParts.SiteOf(work, words));
        return link.IsEmpty ? text.Closed() : Phrase.Join(", ", text, link);
    }
}

/// <summary>What laws, judgments and treaties are known by.</summary>
internal static class LegalParts
{
    /// <summary>The court, parliament or body; null when it is not known, or when the title contains it.</summary>
    public static string? AuthorityOf(Work work, Words words)
    {
        var authors = NameList.Direct(work.Authors, words);
        var authority = Wording.Normalize(work.Authority) ?? Wording.Normalize(authors) ?? Wording.Normalize(work.Publisher);
        return authority is null || work.Title.Contains(authority, StringComparison.OrdinalIgnoreCase) ? null : authority;
    }

    /// <summary>Volume, reporter and first page: "347 U.S. 483"; empty without a volume and a container-title.</summary>
    public static Phrase ReporterOf(Work work)
    {
        string?[] parts = HasReporter(work) ? [work.Volume, work.ContainerTitle, FirstPageOf(work)] : [];
        return Phrase.Join(" ", parts.Select(Wording.Normalize).Select(Phrase.From));
    }

    /// <summary>The site that shows it, unless it is the body's own, or its name stands in the title: a number that an export has there.</summary>
    public static Phrase SiteOf(Work work, Words words) => Publishers.List(
        [HasReporter(work) || IsInTitle(work) ? null : work.ContainerTitle, work.Publisher],
        [.. Publishers.AuthorsOf(work, ReferenceKind.Legal), Wording.Normalize(work.Authority), AuthorityOf(work, words)]);

    /// <summary>The session of a parliament, as it is written: "2020 regular session".</summary>
    public static Phrase SessionOf(Work work) => Phrase.From(Wording.Normalize(work.Details.ChapterNumber));

    /// <summary>The section of a law: "§ 12". What is no number is a body: the committee of a hearing.</summary>
    public static Phrase SectionOf(Work work, Words words) => Wording.Range(work.Details.Section) is { } section
        ? Phrase.From(char.IsAsciiDigit(section[0]) ? WordTable.Fill(words.SectionNumber, section) : section)
        : Phrase.Empty;

    private static string? FirstPageOf(Work work) => Wording.Range(work.Page)?.Split('–', ',')[0];

    private static bool IsInTitle(Work work) =>
        Wording.Normalize(work.ContainerTitle) is { } container && work.Title.Contains(container, StringComparison.OrdinalIgnoreCase);

    private static bool HasReporter(Work work) =>
        Wording.Normalize(work.Volume) is not null && Wording.Normalize(work.ContainerTitle) is not null;
}
