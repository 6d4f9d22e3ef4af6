using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Numbers from data, <c>{{loans: 2014, fines}}</c>. Where there is no such data the braces are text, as in any page.</summary>
/// <param name="isData">Whether there is data with a name.</param>
internal sealed class DataNumberExtension(Func<string, bool> isData) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new DataNumberParser(isData));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // It is literal text as soon as it is known.
    }
}

/// <summary>A value of a table as a word of the text. It is empty until the value is looked up.</summary>
internal sealed class DataNumberInline : LiteralInline
{
    /// <summary>The name of the data.</summary>
    public required string Data { get; init; }

    /// <summary>What stands in the first column of the row.</summary>
    public required string Row { get; init; }

    public required string Header { get; init; }
}

/// <summary>Parses numbers from data.</summary>
internal sealed partial class DataNumberParser : InlineParser
{
    private readonly Func<string, bool> isData;

    public DataNumberParser(Func<string, bool> isData)
    {
        this.isData = isData;
        OpeningCharacters = ['{'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Number().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success || !isData(match.Groups["name"].Value))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new DataNumberInline
        {
            Data = match.Groups["name"].Value,
            Row = WordsOf(match.Groups["row"].Value),
            Header = WordsOf(match.Groups["column"].Value),
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + match.Length - 1)),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += match.Length;
        return true;
    }

    private static string WordsOf(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The last comma divides: the name of a row may have some.
    [GeneratedRegex(@"\G\{\{\s*(?<name>[\w-]{1,100})\s*:(?<row>[^{}]{1,300}),(?<column>[^{},]{1,200})\}\}")]
    private static partial Regex Number();
}
