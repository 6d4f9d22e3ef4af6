using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>A word of an opening line.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Its offset in the arguments of the container.</param>
internal readonly record struct OpeningWord(string Text, int Start);

/// <summary>
/// The opening line of a container, and where its words stand. A word is not looked for: it may also be part of another one that
/// stands before it, and <c>--fix</c> would change that.
/// </summary>
internal sealed partial class OpeningLine
{
    private readonly SourceSpan line;
    private readonly int start;
    private readonly bool isAsRead;

    public OpeningLine(Container container, Prose prose)
    {
        line = prose.Span(container);
        var text = line.Source.Text;
        var name = container.Info ?? "";
        var afterFence = AfterSpaces(text, Math.Min(line.Start + container.OpeningFencedCharCount, text.Length));
        var isName = string.CompareOrdinal(text, afterFence, name, 0, name.Length) == 0;
        Fence = line with { Length = isName && name.Length > 0 ? afterFence + name.Length - line.Start : container.OpeningFencedCharCount };
        Arguments = container.Arguments ?? "";
        start = AfterSpaces(text, line.Start + Fence.Length);
        isAsRead = isName && string.CompareOrdinal(text, start, Arguments, 0, Arguments.Length) == 0;
    }

    /// <summary>The colons and the name.</summary>
    public SourceSpan Fence { get; }

    /// <summary>What stands behind the name.</summary>
    public string Arguments { get; }

    /// <summary>The arguments, divided at white space.</summary>
    public ImmutableArray<OpeningWord> Words => [.. Word().Matches(Arguments).Select(m => new OpeningWord(m.Value, m.Index))];

    /// <summary>
    /// The span of a part of the arguments. Where they hold escapes, so that the file has other characters than what was read, it is
    /// the empty one before them all, in which there is nothing to mend.
    /// </summary>
    public SourceSpan SpanOf(int offset, int length) => isAsRead ? line with { Start = start + offset, Length = length } : line with { Start = start, Length = 0 };

    public SourceSpan SpanOf(OpeningWord word) => SpanOf(word.Start, word.Text.Length);

    private static int AfterSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t'))
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
