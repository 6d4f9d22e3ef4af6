using System.Text;

namespace Explainer.Cli;

/// <summary>Writes lines in which nothing but their colours steers the terminal, whoever made the text.</summary>
/// <param name="inner">Where they go.</param>
/// <param name="hasColour">Whether the sequences that set a colour may pass.</param>
internal sealed class VisibleWriter(TextWriter inner, bool hasColour) : TextWriter(inner.FormatProvider)
{
    /// <summary>Where it writes to; for a bar of progress, which moves the cursor.</summary>
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

    // "Select Graphic Rendition" (ECMA-48) sets a colour and does nothing else.
    private static string WithColours(string line)
    {
        var parts = line.Split('\e');
        return parts[0] == line ? VisibleText.Escape(line) : VisibleText.Escape(parts[0]) + string.Concat(parts.Skip(1).Select(part =>
            (IsColour(part) ? "\e" : "␛") + VisibleText.Escape(part)));
    }

    private static bool IsColour(string part) =>
        part is ['[', ..] && part.IndexOf('m') is var end and > 0 && part[1..end].All(c => char.IsAsciiDigit(c) || c == ';');
}
