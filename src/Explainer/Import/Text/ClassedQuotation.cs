using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary><c>> ## Title … {: .challenge}</c> of kramdown, as which lessons of The Carpentries were written before.</summary>
/// <param name="Passage">What it becomes.</param>
/// <param name="Lines">Its lines without the signs before them.</param>
/// <param name="Indent">What stands before it.</param>
internal sealed record ClassedQuotation(Passage Passage, List<string> Lines, string Indent)
{
    /// <summary>Whether a program is one whose blocks have classes on the line below them.</summary>
    public static bool IsOf(Dialect dialect) => dialect is Dialect.Carpentries or Dialect.Jekyll;

    /// <summary>Takes the line <c>{: .language-bash}</c> below a block of code; its language, or null where there is no such line.</summary>
    public static string? TakeLanguage(LineCursor cursor, Dialect dialect)
    {
        if (!IsOf(dialect) || cursor.IsAtEnd || QuoteClasses().Match(cursor.Current) is not { Success: true } classes)
        {
            return null;
        }

        cursor.Take();
        var names = classes.Groups["class"].Captures.Select(c => c.Value).ToList();
        var language = names.Find(n => n.StartsWith("language-", StringComparison.Ordinal));
        return language is not null ? language["language-".Length..] : names[0] == "source" ? "" : names[0];
    }

    /// <summary>Takes the lines of one; null where the next line begins none, and nothing is taken.</summary>
    public static ClassedQuotation? Take(LineCursor cursor)
    {
        var quoted = NestedBlock.IsQuoted(cursor.Current) ? cursor.Rest.TakeWhile(NestedBlock.IsQuoted).Count() : 0;
        var classes = quoted == 0 ? [] : QuoteClasses().Match(cursor.Rest.ElementAtOrDefault(quoted) ?? "").Groups["class"].Captures.Select(c => c.Value);
        if (classes.Select(c => Passage.Find(c, null, isFolded: false)).FirstOrDefault(p => p is not null) is not { } passage)
        {
            return null;
        }

        var indent = cursor.Current[..^cursor.Current.TrimStart().Length];
        var lines = cursor.Take(quoted).ConvertAll(l => QuoteSign().Replace(l, ""));
        cursor.Take();
        return passage.Name != "teacher" && TitleHeading().Match(lines[0]) is { Success: true } heading
            ? new ClassedQuotation(passage with { Title = HeadingText.Split(heading.Groups["words"].Value).Words }, lines[1..], indent) : new ClassedQuotation(passage, lines, indent);
    }
}
