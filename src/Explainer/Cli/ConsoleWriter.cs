using System.Text;

namespace Explainer.Cli;

/// <summary>
/// Prints to a stream of this process, which may lead to a full disk or nowhere. A failure does not end the work; it is kept for
/// whoever ends the command.
/// </summary>
/// <param name="inner">Where it prints.</param>
internal sealed class ConsoleWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    /// <summary>Why something could not be printed; null when all was.</summary>
    public string? Failure { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => inner.Write(value));

    // As one piece, so that lines of several threads do not mix.
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
