using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Explainer.Read;

namespace Explainer.Explain;

/// <summary>Explains one problem to writers who are not programmers.</summary>
/// <param name="Code">Its code, such as <c>EX104</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Title">The problem as a sentence without a full stop.</param>
/// <param name="Why">Why it matters and how to fix it; lines of at most 78 characters.</param>
/// <param name="Fails">A site for which this code is reported and nothing else.</param>
/// <param name="Passes">The same site, fixed: nothing is reported.</param>
internal sealed record Explanation(string Code, string Severity, string Title, string Why, Example Fails, Example Passes)
{
    private const string Folder = "rules/";
    private const string Type = ".txt";
    private const string FailsMark = "\n=== fails\n";
    private const string PassesMark = "\n=== passes\n";

    /// <summary>Every explained code, in order.</summary>
    public static ImmutableArray<string> Codes => [.. EmbeddedFiles.In(Program, Folder).Select(name => name[..^Type.Length])];

    /// <summary>All explanations, by code.</summary>
    public static IEnumerable<Explanation> All => Codes.Select(code => Find(code)!);

    /// <summary>The explanation of a code; null when there is no such code.</summary>
    public static Explanation? Find(string code) => FindText(code) is { } text ? Parse(code, text) : null;

    /// <summary>The source text of an explanation; null when there is no such code.</summary>
    public static string? FindText(string code) =>
        EmbeddedFiles.Find(Program, Folder + code + Type) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

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

    private static Assembly Program => typeof(Explanation).Assembly;
}
