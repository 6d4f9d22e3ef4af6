using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <content>Laws, judgments and treaties.</content>
internal sealed partial record Reference
{
    /// <summary>
    /// A law, resolution, judgment or hearing: Name, Authority, number (year), or as lawyers cite what stands in a
    /// collection: Name, 347 U.S. 483 (Authority year). APA follows the Bluebook, which is American; this is as near as
    /// international bodies allow.
    /// </summary>
    private Phrase Legal() => Phrase.Join(" ", LegalName().Closed(), LegalSite().Closed(), Link());

    private Phrase LegalName()
    {
        var title = TitleText(isItalic: Work.Type == "hearing", isAlone: false);
        var number = Number();
        var reporter = Reporter();
        var section = Section();
        var authority = Phrase.From(Authority());
        var year = LegalYear(title.Text + number.Text);
        var (name, brackets) = reporter.IsEmpty
            ? (Work.Type == "hearing"
                ? Phrase.Join(", ", title, section, authority, Session(), number)
                : Phrase.Join(", ", title, authority, Session(), number, section), year)
            : (Phrase.Join(", ", title, number, Session(), Phrase.Join(" ", reporter, section)), Phrase.Join(" ", authority, year));
        return Phrase.Join(" ", name, brackets.InBrackets());
    }

    // Omitted when the name already contains it: "Resolution 2178 (2014)".
    private Phrase LegalYear(string name)
    {
        var year = new ReferenceDate(Work.Issued, Words).Year();
        return name.Contains($"({year})", StringComparison.Ordinal) ? Phrase.Empty : Phrase.From(year);
    }

    /// <summary>A treaty: Name, parties or body, day, collection, address, all with commas.</summary>
    private Phrase Treaty()
    {
        var link = Link();
        var text = Phrase.Join(", ",
            TitleText(isItalic: false, isAlone: false),
            Phrase.From(Authority()),
            Phrase.From(new ReferenceDate(Work.Issued, Words).InFull()),
            Reporter(),
            Number(),
            LegalSite());
        return link.IsEmpty ? text.Closed() : Phrase.Join(", ", text, link);
    }

    /// <summary>The court, parliament or body; null when it is not known, or when the title contains it.</summary>
    private string? Authority()
    {
        var authors = NameList.Direct(Work.Authors, Words);
        var authority = Wording.Normalize(Work.Authority) ?? Wording.Normalize(authors) ?? Wording.Normalize(Work.Publisher);
        return authority is null || Work.Title.Contains(authority, StringComparison.OrdinalIgnoreCase) ? null : authority;
    }

    /// <summary>Volume, reporter and first page: "347 U.S. 483"; empty without a volume and a container-title.</summary>
    private Phrase Reporter()
    {
        string?[] parts = HasReporter ? [Work.Volume, Work.ContainerTitle, FirstPage()] : [];
        return Phrase.Join(" ", [.. parts.Select(Wording.Normalize).Select(Phrase.From)]);
    }

    /// <summary>The site that shows it, unless it is the body's own, or its name stands in the title: a number that an export has there.</summary>
    private Phrase LegalSite() => PublishersOf(
        [HasReporter || IsSiteInTitle ? null : Work.ContainerTitle, Work.Publisher],
        [.. NamesInFront(), Wording.Normalize(Work.Authority), Authority()]);

    /// <summary>The session of a parliament, as it is written: "2020 regular session".</summary>
    private Phrase Session() => Phrase.From(Wording.Normalize(Work.Details.ChapterNumber));

    /// <summary>The section of a law: "§ 12". What is no number is a body: the committee of a hearing.</summary>
    private Phrase Section() => Wording.Range(Work.Details.Section) is { } section
        ? Phrase.From(char.IsAsciiDigit(section[0]) ? WordTable.Fill(Words.SectionNumber, section) : section)
        : Phrase.Empty;

    private string? FirstPage() => Wording.Range(Work.Page)?.Split('–', ',')[0];

    private bool IsSiteInTitle =>
        Wording.Normalize(Work.ContainerTitle) is { } container && Work.Title.Contains(container, StringComparison.OrdinalIgnoreCase);

    private bool HasReporter =>
        Wording.Normalize(Work.Volume) is not null && Wording.Normalize(Work.ContainerTitle) is not null;
}
