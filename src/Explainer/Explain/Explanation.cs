namespace Explainer.Explain;

/// <summary>Why a problem is one, for people who write pages and no programs.</summary>
/// <param name="Code">Its code, such as <c>EX104</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Title">What is wrong, as a sentence without a full stop.</param>
/// <param name="Why">Why it matters, and how it is mended; lines of at most 78 characters.</param>
/// <param name="Fails">Something that is reported with this code alone.</param>
/// <param name="Passes">The same, mended: nothing is reported.</param>
internal sealed record Explanation(string Code, string Severity, string Title, string Why, Example Fails, Example Passes)
{
    private const string FailsMark = "\n=== fails\n";
    private const string PassesMark = "\n=== passes\n";

    /// <summary>Parses the text of a rule: <c>severity: title</c>, the reason, and the two examples.</summary>
    public static Explanation Parse(string code, string text)
    {
        var (head, body) = Cut(text, "\n");
        var (severity, title) = Cut(head, ": ");
        var (why, examples) = Cut(body, FailsMark);
        var (fails, passes) = Cut(examples, PassesMark);
        return new Explanation(code, severity, title, why.Trim('\n'), Example.Parse(fails), Example.Parse(passes));
    }

    private static (string Before, string After) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? throw new FormatException($"'{mark.Trim()}' is missing in an explanation.") : (text[..at], text[(at + mark.Length)..]);
    }
}
