using System.Text;
using Explainer.Cli.Reports;

namespace Explainer.Cli;

/// <summary>The streams that a command prints to, and what they can show.</summary>
/// <param name="Out">Standard output, for results.</param>
/// <param name="Error">Standard error, for everything else.</param>
/// <param name="IsInteractive">True on a terminal: full messages and progress bars.</param>
/// <param name="HasColour">True where colours may be used.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, bool HasColour)
{
    /// <summary>The same terminal with all text escaped by <see cref="VisibleWriter"/>.</summary>
    public Terminal Guarded() => this with { Out = new VisibleWriter(Out, HasColour), Error = new VisibleWriter(Error, HasColour) };

    /// <summary>The terminal of this process. <c>NO_COLOR</c> (no-color.org) turns colours off.</summary>
    public static Terminal FromProcess()
    {
        var isInteractive = !Console.IsErrorRedirected && !Console.IsOutputRedirected;
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(new ConsoleWriter(Console.Out), new ConsoleWriter(Console.Error), isInteractive, isInteractive && !noColour);
    }
}

/// <summary>
/// Writes to a standard stream. A failure (a full disk, a closed pipe) does not stop the command; it is remembered and reported
/// at its end.
/// </summary>
internal sealed class ConsoleWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    /// <summary>The first error of writing; null for none.</summary>
    public string? Failure { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => inner.Write(value));

    // In one call, so that lines of several threads do not interleave.
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    private void Try(Action print)
    {
        try
        {
            print();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failure ??= e.Message;
        }
    }
}

/// <summary>Writes text without terminal escape sequences, except for those that set colours.</summary>
/// <param name="inner">The stream.</param>
/// <param name="hasColour">Whether colour sequences pass.</param>
internal sealed class VisibleWriter(TextWriter inner, bool hasColour) : TextWriter(inner.FormatProvider)
{
    /// <summary>The stream itself, for progress bars, which must move the cursor.</summary>
    public TextWriter Inner => inner;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => inner.Write(Visible(value ?? ""));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value) => inner.WriteLine(Visible(value ?? ""));

    public override void Flush() => inner.Flush();

    private string Visible(string text) =>
        string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(line => hasColour ? WithColours(line) : VisibleText.Escape(line)));

    // SGR (ECMA-48, "Select Graphic Rendition") sequences set colours and styles only.
    private static string WithColours(string line)
    {
        var parts = line.Split('\e');
        return parts[0] == line ? VisibleText.Escape(line) : VisibleText.Escape(parts[0]) + string.Concat(parts.Skip(1).Select(part =>
            (IsColour(part) ? "\e" : "␛") + VisibleText.Escape(part)));
    }

    private static bool IsColour(string part) =>
        part is ['[', ..] && part.IndexOf('m') is var end and > 0 && part[1..end].All(c => char.IsAsciiDigit(c) || c == ';');
}
