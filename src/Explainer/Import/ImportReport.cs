using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Build;
using Explainer.Import.Outlines;
using Explainer.Import.Text;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Import;

/// <summary>What a person must look at after an import, may look at, and need not, by file and line.</summary>
internal sealed class ImportReport
{
    private const int LongestExcerpt = 200;
    private const int MostPlaces = 6;

    private readonly StringBuilder text = new();
    private readonly List<Section> sections = [];

    private ImportReport()
    {
    }

    /// <summary>How many places have to be looked at, how many may be, and how many need not.</summary>
    public ImportCounts Counts => new(CountOf(ImportLevel.Must), CountOf(ImportLevel.May), CountOf(ImportLevel.Information));

    public override string ToString() => text.ToString();

    /// <param name="site">What was imported.</param>
    /// <param name="source">The folder as the user wrote it.</param>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <param name="folder">The same as it lies there now.</param>
    /// <param name="built">The result of the last build.</param>
    /// <param name="problems">Its problems.</param>
    /// <param name="settled">What was changed so that it builds.</param>
    public static ImportReport Create(
        ImportedSite site, string source, string input, InputFolder folder, BuildResult built, ImmutableArray<Diagnostic> problems, IReadOnlyList<SettledProblem> settled)
    {
        var report = new ImportReport();
        report.AddMarks(folder);
        report.Add(ImportTexts.Unread, ImportTexts.UnreadAdvice, ImportLevel.Must, site.Unread.Select(f => (f, "")));
        report.Add(ImportTexts.Unlinked, ImportTexts.UnlinkedAdvice, ImportLevel.Must, site.Outline.Unlinked.Select(l => (l, "")));
        report.Add(ImportTexts.OtherTitles, ImportTexts.OtherTitlesAdvice, ImportLevel.Information, site.OtherTitles);
        report.Add(ImportTexts.Planned, ImportTexts.PlannedAdvice, ImportLevel.Information, site.Outline.Planned.Select(p => (p, "")));
        report.Add(ImportTexts.OnEveryPage, ImportTexts.OnEveryPageAdvice, ImportLevel.May, site.Outline.OnEveryPage.Select(w => (w, "")));
        foreach (var level in Enum.GetValues<ImportLevel>())
        {
            report.Add(ImportTexts.Settled, ImportTexts.SettledAdvice, level, settled.Where(s => s.Level == level).Select(s => (s.File, s.Words)));
            report.Add(ImportTexts.Beside, ImportTexts.BesideAdvice, level, Grouped(site.Beside.Where(f => LevelOfBeside(f) == level).Select(f => (f, ""))));
            report.Add(ImportTexts.Left, ImportTexts.LeftAdvice(level), level, LeftOf(site, level));
        }

        report.AddLostWords(site, folder);
        report.AddProblems(problems);
        report.text.Append("# ").Append(ImportTexts.Title).Append("\n\n")
            .Append(ImportTexts.CameFrom(site.PageCount, site.Files.Length, source, NameOf(site), input)).Append(' ')
            .Append(built.Site is null ? ImportTexts.SiteDoesNotBuild : ImportTexts.SiteBuilds).Append("\n\n")
            .Append(site.LostOutputs is { } lost ? $"**{ImportTexts.PartIsFromCode(lost)}** {ImportTexts.RunFirst(lost)}\n\n" : "")
            .Append(ImportTexts.HowToUse(input)).Append('\n');
        report.Write();
        return report;
    }

    private static IEnumerable<(string Place, string Words)> LeftOf(ImportedSite site, ImportLevel level) =>
        Grouped(site.Left.Where(f => LevelOf(site.Outline, f) == level).Select(f => (f, site.Outline.Excluded is { } excluded ? excluded.By.GetValueOrDefault(f, "") : "")));

    // Many files of one folder are one line.
    private static IEnumerable<(string Place, string Words)> Grouped(IEnumerable<(string Path, string By)> files) =>
        files.GroupBy(f => (Folder: string.Join('/', f.Path.Split('/')[..^1].Take(2)), f.By))
            .SelectMany(g => g.Key.Folder.Length > 0 && g.Count() > MostPlaces ? [($"{g.Key.Folder}/", ImportTexts.FilesIn(g.Count(), g.Key.By))] : g.AsEnumerable());

    private static string NameOf(ImportedSite site) => site.Outline.Dialect switch
    {
        Dialect.Plain => ImportTexts.PlainFolder,
        Dialect.MkDocs => "MkDocs",
        Dialect.MdBook => "mdBook",
        Dialect.Hugo => "Hugo",
        Dialect.Quarto => "Quarto",
        Dialect.Myst => "MyST",
        Dialect.Carpentries => "The Carpentries",
        Dialect.Vault => "Obsidian",
        Dialect.Statiq => "Statiq",
        Dialect.Docusaurus => "Docusaurus",
        Dialect.Jekyll => "Jekyll",
        Dialect.Pandoc => "Pandoc",
    };

    private static ImportLevel LevelOf(Outline outline, string left) =>
        outline.Excluded?.Files.Contains(left) == true || PageMap.IsPicture(left) ? ImportLevel.Information
            : outline.WasPublished(left) ? ImportLevel.Must
            : outline.ListsAll || (outline.Dialect != Dialect.Docusaurus && !left.StartsWith(outline.Content.Split('/')[0], StringComparison.Ordinal)) || FolderOutline.IsForKeepers(left)
            ? ImportLevel.Information : ImportLevel.May;

    private static ImportLevel LevelOfBeside(string file) => FolderOutline.IsForKeepers(file) ? ImportLevel.Information : ImportLevel.Must;

    private int CountOf(ImportLevel level) => sections.Where(s => s.Level == level).Sum(s => s.Lines.Length);

    private void AddMarks(InputFolder folder)
    {
        var marks = from file in folder.Files
                    where ImportTarget.IsPage(file)
                    let source = InputFolder.ReadText(file, new DiagnosticBag())
                    where source is not null
                    from mark in Mark.FindAll(source.Text)
                    select (mark.Reason, File: file.Path, source.PlaceOf(mark.Start).Line, mark.Original);
        foreach (var group in marks.GroupBy(m => m.Reason, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Add(group.Key, ImportMarks.AdviceFor(group.Key), ImportMarks.LevelOf(group.Key), Together(group.Key, [.. group.Select(m => (m.File, m.Line, m.Original))]));
        }
    }

    // What stands in many places is decided once. What code showed comes with one run of the old program, and what code says of itself is
    // written page by page. A shortcode and a component are one by their names, everything else by its words.
    private static IEnumerable<(string Place, string Words)> Together(string reason, IReadOnlyCollection<(string File, int Line, string Original)> marks) => reason switch
    {
        ImportMarks.CodeOutput => [(string.Join("; ", marks.GroupBy(m => m.File, StringComparer.Ordinal).Select(LinesOf)), "")],
        ImportMarks.CodeUnsure or ImportMarks.FromCode => marks.GroupBy(m => m.File, StringComparer.Ordinal).Select(g => (LinesOf(g), g.First().Original)),
        _ => marks.GroupBy(m => Named.Match(m.Original) is { Success: true } named ? named.Value : m.Original, StringComparer.Ordinal).Select(g => (PlacesOf([.. g.Select(m => (m.File, m.Line))]), g.First().Original)),
    };

    private static string LinesOf(IGrouping<string, (string File, int Line, string Original)> marks) =>
        $"{marks.Key}:{string.Join(", ", marks.Select(m => m.Line.ToString(CultureInfo.InvariantCulture)))}";

    private static string PlacesOf(ImmutableArray<(string File, int Line)> all)
    {
        var places = string.Join(", ", all.Take(MostPlaces).Select(p => $"{p.File}:{p.Line.ToString(CultureInfo.InvariantCulture)}"));
        return all.Length <= MostPlaces ? places : ImportTexts.AndOthers(places, all.Length - MostPlaces);
    }

    // Counted in the pages as they lie there now. A page that had to be left out is named already.
    private void AddLostWords(ImportedSite site, InputFolder folder)
    {
        var made = site.Texts.Where(t => t.Source is not null).ToLookup(t => t.Source!.PartOf ?? t.Source.Path, StringComparer.Ordinal);
        var known = site.Texts.Where(t => Path.GetFileName(t.Path) == FileRoles.Settings).SelectMany(t => WrittenWords.All(t.Text)).ToHashSet(StringComparer.Ordinal);
        var lost = from texts in made
                   let whole = texts.Select(t => t.Source!).FirstOrDefault(p => p.PartOf is null)
                   let files = texts.Select(t => folder.Find(t.Path)).ToList()
                   where whole is not null && files.TrueForAll(f => f is not null)
                   // A home page that was called "Home" or "Welcome" has the title of the site.
                   let title = files.Exists(f => f!.Path.EndsWith(EntryPath.Index, StringComparison.Ordinal)) ? whole.Title ?? "" : ""
                   from words in LostWords.Find(whole, files.Select(f => InputFolder.ReadText(f!, new DiagnosticBag())?.Text ?? "").Append(title), known)
                   select words;
        foreach (var level in lost.GroupBy(l => l.IsFact).OrderBy(g => g.Key))
        {
            Add(ImportTexts.LostWords, ImportTexts.LostWordsAdvice(level.Key), level.Key ? ImportLevel.Information : ImportLevel.Must,
                level.GroupBy(l => string.Join(' ', l.Words), StringComparer.Ordinal).Select(g => (PlacesOf([.. g.Select(l => (l.File, l.Line))]), g.Key)));
        }
    }

    private void AddProblems(ImmutableArray<Diagnostic> problems)
    {
        foreach (var group in problems.Where(p => p.Severity != Severity.Note).GroupBy(p => p.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // One line for all pages that only lack a summary: their first sentence stands in for it.
            if (group.Key == "EX146")
            {
                Add(ImportTexts.WithoutSummary, ImportTexts.NoSummary, ImportLevel.Information, [(string.Join(", ", group.Select(p => p.Place.File)), "")]);
                continue;
            }

            foreach (var level in group.GroupBy(LevelOf).OrderBy(g => g.Key))
            {
                Add(group.Key, ImportTexts.ExplainTellsMore(group.Key), level.Key, level.Select(p => ($"{p.Place.File}:{p.Place.Line.ToString(CultureInfo.InvariantCulture)}", p.Message)));
            }
        }
    }

    private static ImportLevel LevelOf(Diagnostic problem) =>
        problem.Severity == Severity.Error || problem.IsForeign ? ImportLevel.Must : ImportLevel.May;

    private void Add(string title, string advice, ImportLevel level, IEnumerable<(string Place, string Words)> lines)
    {
        if (lines.ToImmutableArray() is { IsEmpty: false } all)
        {
            sections.Add(new Section(level, title, advice, all));
        }
    }

    private void Write()
    {
        foreach (var level in sections.GroupBy(s => s.Level).OrderBy(g => g.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {ImportTexts.TitleOf(level.Key)} ({CountOf(level.Key)})\n\n{ImportTexts.AdviceFor(level.Key)}\n");
            foreach (var section in level)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {char.ToUpperInvariant(section.Title[0])}{section.Title[1..]} ({section.Lines.Length})\n\n{section.Advice}\n\n");
                section.Lines.ToList().ForEach(l => text.Append("- ").Append(l.Place).Append(l.Words.Length == 0 ? "" : ": " + Code(l.Words)).Append('\n'));
            }
        }

        text.Append('\n').Append(ImportTexts.Summed(Counts)).Append('\n');
    }

    // As code, so that no sign of the original has a meaning here.
    private static string Code(string words)
    {
        var line = FieldTypes.WordsOf(words);
        return $"`{(line.Length > LongestExcerpt ? line[..LongestExcerpt] + "…" : line).Replace('`', '\'')}`";
    }

    private static readonly Regex Named = new(@"^(?:\{\{[<%][ \t]*/?[ \t]*[\w./-]+|<[A-Za-z][\w.-]*(?=[\s/>]))");

    private sealed record Section(ImportLevel Level, string Title, string Advice, ImmutableArray<(string Place, string Words)> Lines);
}
