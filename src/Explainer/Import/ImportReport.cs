using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Build;
using Explainer.Import.Text;
using Explainer.Model.Diagnostics;
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
        report.text.Append("# Import report\n\n")
            .Append(CultureInfo.InvariantCulture, $"{Count(site.PageCount, "page")} and {Count(site.Files.Length, "other file")} came from `{source}` ({NameOf(site)}) into `{input}`. ")
            .Append(built.Site is null ? "**The site does not build yet**: `explainer check` says why.\n" : "The site builds.\n")
            .Append(CultureInfo.InvariantCulture, $"\nThis list is for you alone, and no page is made of it. Work through it from the top, and delete it when you are done. `about.md:7` means: open `about.md` in the folder `{input}` and go to line 7. Lines move once you change a page, so begin with the last line of each page.\n");
        report.AddMarks(folder);
        report.Add("Changed so that the site builds", settled.Select(s => (s.File, s.Words)),
            "The import has changed these places, or left them out. Open each page and read whether it still says what you mean. If it does, there is nothing to do.");
        report.AddProblems(problems);
        report.Add("Pages that could not be read", site.Unread.Select(f => (f, "")), "Open each in your editor, save it with the encoding UTF-8, and import the folder again into a new place: `--to FOLDER`.");
        report.Add("Pages and pictures that were not taken over", site.Left.Select(f => (f, site.Outline.Excluded is { } excluded && excluded.Files.Contains(f) ? excluded.By : "")),
            "No navigation, page or list names these, or your old program did not publish them, or they are no Markdown. Nothing is to be done about notes to yourself. Copy the words of a page that readers need into a new page.");
        report.AddUnseen();
        return report;
    }

    private static string NameOf(ImportedSite site) => site.Outline.Dialect switch
    {
        Outlines.Dialect.Plain => "a folder of Markdown",
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
        if (groups.Exists(g => !ImportAdvice.IsUnseen(g.Key)))
        {
            text.Append("\n## Left in the pages as a comment\n\nReaders do not see these. Each begins with `<!-- import:` and ends with `-->`: both signs, and all between them, are the comment.\n");
        }

        groups.Where(g => !ImportAdvice.IsUnseen(g.Key)).ToList().ForEach(g => Add(g.Key, Together(g.Select(m => (m.Place, m.Original))), ImportAdvice.For(g.Key), level: 3));
        unseen = [.. groups.Where(g => ImportAdvice.IsUnseen(g.Key))];
    }

    // What stands in many places is decided once. A shortcode is one by its name, everything else by its words.
    private static IEnumerable<(string Place, string Words)> Together(IEnumerable<(string Place, string Original)> marks) =>
        marks.GroupBy(m => Shortcode().Match(m.Original) is { Success: true } shortcode ? shortcode.Groups["name"].Value : m.Original, StringComparer.Ordinal)
            .Select(g => (g.Count() <= MostPlaces ? string.Join(", ", g.Select(m => m.Place)) : $"{string.Join(", ", g.Take(MostPlaces).Select(m => m.Place))} and {Count(g.Count() - MostPlaces, "other place")}", g.First().Original));

    // Readers miss nothing of these, so they are no places to look at, and stand last.
    private void AddUnseen()
    {
        text.Append(unseen.IsEmpty ? "" : "\n## Nothing to do\n\nReaders of your old pages did not see these either. Each is a comment, and you may delete it or let it stand.\n");
        foreach (var group in unseen)
        {
            AddSection(group.Key, [.. group.Select(m => (m.Place, m.Original))], ImportAdvice.For(group.Key), level: 3);
        }
    }

    private void AddProblems(ImmutableArray<Diagnostic> problems)
    {
        var groups = problems.Where(p => p.Severity != Severity.Note).GroupBy(p => p.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (groups.Count > 0)
        {
            text.Append("\n## What `explainer check` says\n\nThese do not stop the site. Each line says what is to be done.\n");
        }

        // One line for all pages that only lack a summary.
        if (groups.Find(g => g.Key == "EX146") is { } unsummed)
        {
            groups.Remove(unsummed);
            text.Append(CultureInfo.InvariantCulture, $"\n### EX146 ({unsummed.Count()})\n\nThese pages have no summary, so their first sentence stands in for it in lists. Where that says too little, write `summary:` and one sentence below the `title:` of the page: ")
                .AppendJoin(", ", unsummed.Select(p => p.Place.File)).Append(".\n");
            PlaceCount++;
        }

        groups.ForEach(g => Add(g.Key, g.Select(p => ($"{p.Place.File}:{p.Place.Line.ToString(CultureInfo.InvariantCulture)}", p.Message)), $"`explainer explain {g.Key}` tells more, with an example.", level: 3));
    }

    private static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

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
