using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Build;
using Explainer.Import.Text;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Import;

/// <summary>What a person must look at after an import, by file and line.</summary>
internal sealed class ImportReport
{
    private const int LongestExcerpt = 200;

    private readonly StringBuilder text = new();

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
            .Append(CultureInfo.InvariantCulture, $"{site.PageCount} pages and {site.Files.Length} other files came from `{source}` ({NameOf(site)}) into `{input}`. ")
            .Append(built.Site is null ? "**The site does not build yet**: `explainer check` says why.\n" : "The site builds.\n")
            .Append("\nThis file is for you alone: no page is made of it. Delete it when you are done. Lines are those at the end of the import.\n");
        report.AddMarks(folder);
        report.Add("Changed so that the site builds", settled.Select(s => (s.File, s.Words)));
        report.AddProblems(problems);
        report.Add("Pages and pictures that no navigation, page or list names, and that were not taken over", site.Left.Select(f => (f, "")));
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
        if (groups.Count > 0)
        {
            text.Append("\n## Left in the pages as a comment\n\nEach begins with `<!-- import:`. Write what it should be, or take it out.\n");
        }

        groups.ForEach(g => Add(g.Key, g.Select(m => (m.Place, m.Original)), level: 3));
    }

    private void AddProblems(ImmutableArray<Diagnostic> problems)
    {
        var groups = problems.Where(p => p.Severity != Severity.Note).GroupBy(p => p.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (groups.Count > 0)
        {
            text.Append("\n## What `explainer check` says\n\n`explainer explain` and a code tell why.\n");
        }

        // One line for all pages that only lack a summary.
        if (groups.Find(g => g.Key == "EX146") is { } unsummed)
        {
            groups.Remove(unsummed);
            text.Append(CultureInfo.InvariantCulture, $"\n### EX146 ({unsummed.Count()})\n\nThese pages have no summary, so their first sentence stands in. Write one where it says too little: ")
                .AppendJoin(", ", unsummed.Select(p => p.Place.File)).Append(".\n");
            PlaceCount++;
        }

        groups.ForEach(g => Add(g.Key, g.Select(p => ($"{p.Place.File}:{p.Place.Line.ToString(CultureInfo.InvariantCulture)}", p.Message)), level: 3));
    }

    private void Add(string title, IEnumerable<(string Place, string Words)> lines, int level = 2)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            PlaceCount += all.Count;
            text.Append(CultureInfo.InvariantCulture, $"\n{new string('#', level)} {char.ToUpperInvariant(title[0])}{title[1..]} ({all.Count})\n\n");
            all.ForEach(l => text.Append("- ").Append(l.Place).Append(l.Words.Length == 0 ? "" : ": " + Code(l.Words)).Append('\n'));
        }
    }

    // As code, so that no sign of the original has a meaning here.
    private static string Code(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"`{(line.Length > LongestExcerpt ? line[..LongestExcerpt] + "…" : line).Replace('`', '\'')}`";
    }
}
