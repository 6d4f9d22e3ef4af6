using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Build;
using Explainer.Import.Text;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Fields;

namespace Explainer.Import;

/// <summary>What a person must look at after an import, by file and line.</summary>
internal sealed partial class ImportReport
{
    private const int LongestExcerpt = 200;
    private const int MostPlaces = 6;

    private readonly StringBuilder text = new();
    private ImmutableArray<IGrouping<string, (string Reason, string Place, string Original)>> unseen = [];

    private ImportReport()
    {
    }

    /// <summary>How many places are to be looked at.</summary>
    public int PlaceCount { get; private set; }

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
        report.text.Append("# ").Append(ImportTexts.Title).Append("\n\n")
            .Append(ImportTexts.CameFrom(site.PageCount, site.Files.Length, source, NameOf(site), input)).Append(' ')
            .Append(built.Site is null ? ImportTexts.SiteDoesNotBuild : ImportTexts.SiteBuilds).Append("\n\n")
            .Append(ImportTexts.HowToUse(input)).Append('\n');
        report.AddMarks(folder);
        report.Add(ImportTexts.Settled, settled.Select(s => (s.File, s.Words)),
            ImportTexts.SettledAdvice);
        report.AddProblems(problems);
        report.Add(ImportTexts.Unread, site.Unread.Select(f => (f, "")), ImportTexts.UnreadAdvice);
        report.Add(ImportTexts.Left, site.Left.Select(f => (f, site.Outline.Excluded is { } excluded && excluded.Files.Contains(f) ? excluded.By : "")),
            ImportTexts.LeftAdvice);
        report.AddUnseen();
        return report;
    }

    private static string NameOf(ImportedSite site) => site.Outline.Dialect switch
    {
        Outlines.Dialect.Plain => ImportTexts.PlainFolder,
        Outlines.Dialect.MkDocs => "MkDocs",
        Outlines.Dialect.MdBook => "mdBook",
        Outlines.Dialect.Hugo => "Hugo",
        Outlines.Dialect.Quarto => "Quarto",
        Outlines.Dialect.Myst => "MyST",
        Outlines.Dialect.Carpentries => "The Carpentries",
        Outlines.Dialect.Vault => "Obsidian",
        Outlines.Dialect.Statiq => "Statiq",
    };

    private void AddMarks(InputFolder folder)
    {
        var marks = from file in folder.Files
                    where file.Role == FileRole.Entry
                    let source = InputFolder.ReadText(file, new DiagnosticBag())
                    where source is not null
                    from mark in Mark.FindAll(source.Text)
                    select (mark.Reason, Place: $"{file.Path}:{source.PlaceOf(mark.Start).Line.ToString(CultureInfo.InvariantCulture)}", mark.Original);
        var groups = marks.GroupBy(m => m.Reason, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (groups.Exists(g => !ImportMarks.IsUnseen(g.Key)))
        {
            AddHeading(ImportTexts.Comments, ImportTexts.CommentsAdvice);
        }

        groups.Where(g => !ImportMarks.IsUnseen(g.Key)).ToList().ForEach(g => Add(g.Key, Together(g.Select(m => (m.Place, m.Original))), ImportMarks.AdviceFor(g.Key), level: 3));
        unseen = [.. groups.Where(g => ImportMarks.IsUnseen(g.Key))];
    }

    // What stands in many places is decided once. A shortcode is one by its name, everything else by its words.
    private static IEnumerable<(string Place, string Words)> Together(IEnumerable<(string Place, string Original)> marks) =>
        marks.GroupBy(m => Shortcode().Match(m.Original) is { Success: true } shortcode ? shortcode.Groups["name"].Value : m.Original, StringComparer.Ordinal)
            .Select(g => (g.Count() <= MostPlaces ? string.Join(", ", g.Select(m => m.Place)) : ImportTexts.AndOthers(string.Join(", ", g.Take(MostPlaces).Select(m => m.Place)), g.Count() - MostPlaces), g.First().Original));

    // Readers miss nothing of these, so they are no places to look at, and stand last.
    private void AddUnseen()
    {
        if (!unseen.IsEmpty)
        {
            AddHeading(ImportTexts.NothingToDo, ImportTexts.NothingToDoAdvice);
        }

        foreach (var group in unseen)
        {
            AddSection(group.Key, [.. group.Select(m => (m.Place, m.Original))], ImportMarks.AdviceFor(group.Key), level: 3);
        }
    }

    private void AddProblems(ImmutableArray<Diagnostic> problems)
    {
        var groups = problems.Where(p => p.Severity != Severity.Note).GroupBy(p => p.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (groups.Count > 0)
        {
            AddHeading(ImportTexts.Problems, ImportTexts.ProblemsAdvice);
        }

        // One line for all pages that only lack a summary.
        if (groups.Find(g => g.Key == "EX146") is { } unsummed)
        {
            groups.Remove(unsummed);
            text.Append(CultureInfo.InvariantCulture, $"\n### EX146 ({unsummed.Count()})\n\n{ImportTexts.NoSummary}")
                .AppendJoin(", ", unsummed.Select(p => p.Place.File)).Append(".\n");
            PlaceCount++;
        }

        groups.ForEach(g => Add(g.Key, g.Select(p => ($"{p.Place.File}:{p.Place.Line.ToString(CultureInfo.InvariantCulture)}", p.Message)), ImportTexts.ExplainTellsMore(g.Key), level: 3));
    }

    private void AddHeading(string title, string advice) => text.Append("\n## ").Append(title).Append("\n\n").Append(advice).Append('\n');

    private void Add(string title, IEnumerable<(string Place, string Words)> lines, string advice, int level = 2)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            PlaceCount += all.Count;
            AddSection(title, all, advice, level);
        }
    }

    private void AddSection(string title, List<(string Place, string Words)> lines, string advice, int level)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{new string('#', level)} {char.ToUpperInvariant(title[0])}{title[1..]} ({lines.Count})\n\n{advice}\n\n");
        lines.ForEach(l => text.Append("- ").Append(l.Place).Append(l.Words.Length == 0 ? "" : ": " + Code(l.Words)).Append('\n'));
    }

    // As code, so that no sign of the original has a meaning here.
    private static string Code(string words)
    {
        var line = FieldTypes.WordsOf(words);
        return $"`{(line.Length > LongestExcerpt ? line[..LongestExcerpt] + "…" : line).Replace('`', '\'')}`";
    }

    [GeneratedRegex(@"^\{\{[<%][ \t]*/?[ \t]*(?<name>[\w./-]+)")]
    private static partial Regex Shortcode();
}
