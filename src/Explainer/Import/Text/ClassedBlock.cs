using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary>
/// A block that kramdown gives a class: <c>> ## Title … {: .challenge}</c>, as lessons of The Carpentries were written before, and on sites of
/// Jekyll a paragraph or a quotation with <c>{: .note }</c> above or below it.
/// </summary>
/// <param name="Passage">What it becomes.</param>
/// <param name="Lines">Its lines, without the signs of a quotation before them.</param>
/// <param name="Indent">What stands before it.</param>
internal sealed record ClassedBlock(Passage Passage, List<string> Lines, string Indent)
{
    private const string WithTitle = "-title";

    private static readonly string[] Leads = ["notice--", "alert-", "alert--", "callout--", "box-", "message-"];

    /// <summary>Whether a program is one whose blocks have classes on the line below them.</summary>
    public static bool IsOf(Dialect dialect) => dialect is Dialect.Carpentries or Dialect.Jekyll;

    /// <summary>Takes the line <c>{: .language-bash}</c> below a block of code; its language, or null where there is no such line.</summary>
    public static string? TakeLanguage(LineCursor cursor, Dialect dialect)
    {
        if (!IsOf(dialect) || cursor.IsAtEnd || BlockClasses().Match(cursor.Current) is not { Success: true } classes)
        {
            return null;
        }

        cursor.Take();
        var names = classes.Groups["class"].Captures.Select(c => c.Value).ToList();
        var language = names.Find(n => n.StartsWith("language-", StringComparison.Ordinal));
        return language is not null ? language["language-".Length..] : names[0] == "source" ? "" : names[0];
    }

    /// <summary>Takes the lines of one; null where the next line begins none, and nothing is taken.</summary>
    public static ClassedBlock? Take(LineCursor cursor, Dialect dialect)
    {
        if (!IsOf(dialect))
        {
            return null;
        }

        if (dialect == Dialect.Jekyll && cursor.IsAtBlockStart && BlockClasses().IsMatch(cursor.Current) && PassageOf(cursor.Current, dialect) is { } above && LengthOf(cursor.Rest.Skip(1), isTextMeant: true) is > 0 and var below)
        {
            var line = cursor.Take();
            return Create(above, cursor.Take(below), isTitled: line.Contains(WithTitle, StringComparison.Ordinal));
        }

        var length = LengthOf(cursor.Rest, isTextMeant: dialect == Dialect.Jekyll && cursor.IsAtBlockStart);
        if (length == 0 || PassageOf(cursor.Rest.ElementAtOrDefault(length) ?? "", dialect) is not { } passage)
        {
            return null;
        }

        var lines = cursor.Take(length);
        return Create(passage, lines, isTitled: cursor.Take().Contains(WithTitle, StringComparison.Ordinal));
    }

    private static ClassedBlock Create(Passage passage, List<string> lines, bool isTitled)
    {
        var indent = lines[0][..^lines[0].TrimStart().Length];
        var words = NestedBlock.IsQuoted(lines[0]) ? lines.ConvertAll(l => QuoteSign().Replace(l, "")) : lines;
        return isTitled ? new ClassedBlock(passage with { Title = words[0].Trim() }, words[1..], indent)
            : passage.Name != "teacher" && TitleHeading().Match(words[0]) is { Success: true } heading
                ? new ClassedBlock(passage with { Title = HeadingText.Split(heading.Groups["words"].Value).Words }, words[1..], indent) : new ClassedBlock(passage, words, indent);
    }

    // How many lines a quotation has, or a paragraph where one is meant.
    private static int LengthOf(IEnumerable<string> lines, bool isTextMeant) => lines.TakeWhile(NestedBlock.IsQuoted).Count() is > 0 and var quoted ? quoted
        : isTextMeant ? lines.TakeWhile(l => !string.IsNullOrWhiteSpace(l) && !BlockClasses().IsMatch(l) && !CodeFence().IsMatch(l) && !TitleHeading().IsMatch(l)).Count() : 0;

    // A quotation with the class of one is a quotation.
    private static Passage? PassageOf(string line, Dialect dialect) => BlockClasses().Match(line).Groups["class"].Captures.Select(c => c.Value)
        .Where(c => dialect == Dialect.Carpentries || c is not ("quote" or "cite" or "summary" or "abstract" or "margin" or "example"))
        .Select(c => Array.Find(Leads, l => c.StartsWith(l, StringComparison.Ordinal)) is { } lead ? c[lead.Length..] : c)
        .Select(c => Passage.Find(c.EndsWith(WithTitle, StringComparison.Ordinal) ? c[..^WithTitle.Length] : c, null, isFolded: false)).FirstOrDefault(p => p is not null);
}
