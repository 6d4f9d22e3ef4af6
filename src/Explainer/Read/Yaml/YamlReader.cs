using System.Buffers;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Read.Yaml;

/// <summary>
/// Parses a range of a file as YAML 1.2, into nodes with their positions. It reads YamlDotNet's parser events: the deserializer
/// costs twice as much and drops the positions.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 20;

    // A hand-written file has some thousand values. More through aliases is a "billion laughs" attack.
    private const int MaxAliasedValues = 10_000;

    private static readonly SearchValues<char> OddSpaces = SearchValues.Create(YamlFaults.OddSpaces);

    private static readonly SearchValues<char> ClosingQuotes = SearchValues.Create("“”«»’‘");

    private readonly SourceText source;
    private readonly int offset;
    private readonly Parser parser;
    private readonly DiagnosticBag problems;
    private readonly Dictionary<string, (YamlNode Node, int Size)> anchors = new(StringComparer.Ordinal);
    private int values;

    private YamlReader(SourceText source, int start, int length, DiagnosticBag problems)
    {
        this.source = source;
        this.problems = problems;
        offset = start;
        parser = new Parser(new StringReader(LineSeparators.Replace(source, start, length, problems)));
    }

    /// <summary>The root value; null for an empty document, and for one that is not valid.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The offset at which the YAML begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="problems">Receives problems.</param>
    /// <param name="understood">False when the text is not valid YAML, which is reported.</param>
    public static YamlNode? Read(SourceText source, int start, int length, DiagnosticBag problems, out bool understood)
    {
        understood = true;
        try
        {
            return new YamlReader(source, start, length, problems).ReadDocument();
        }
        catch (YamlException e)
        {
            problems.Add(new YamlFaults(source).Explain(start, start + length, e));
        }
        catch (YamlLimitException e)
        {
            problems.Add(e.Diagnostic);
        }
        catch (ArgumentOutOfRangeException)
        {
            // YamlDotNet throws this, without a position, for the escape of a lone surrogate: "\ud800".
            problems.Add(new YamlFaults(source).ExplainEscape(start, start + length));
        }
        catch (Exception)
        {
            // YamlDotNet throws InvalidOperationException for a bracket that stays open over a line end and ArgumentException for an
            // empty tag, both without a position.
            var faults = new YamlFaults(source);
            problems.Add(faults.ExplainTag(start, start + length)
                ?? faults.ExplainRemark(start, start + length)
                ?? faults.ExplainOpenBracket(start, start + length)
                ?? Rules.YamlSyntax(source.Span(start, 1), YamlTexts.NotUnderstood));
        }

        understood = false;
        return null;
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            problems.Add(Rules.YamlSyntax(Span(second.Start, second.End), YamlTexts.SecondDocument));
        }

        return node;
    }

    private YamlNode ReadNode(int depth, bool isItem = false)
    {
        var next = parser.Current!;
        if (depth > MaxDepth)
        {
            throw new YamlLimitException(Rules.YamlTooDeep(Span(next.Start, next.Start), MaxDepth));
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Resolve(alias);
        }

        var before = values++;
        var node = IsTagged(next) ? ReadTagged() : parser.Current switch
        {
            SequenceStart => ReadList(depth),
            MappingStart when isItem => ReadMap(depth),
            MappingStart => RepeatedKeys.Resolve(ReadMap(depth), isRoot: depth == 0, problems),
            _ => ReadScalar(),
        };
        if (next is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            // An item is told from others, and its repeated keys reported, where it stands.
            anchors[anchored.Anchor.Value] = (isItem && node is YamlMap item ? RepeatedKeys.Once(item, new DiagnosticBag()) : node, values - before);
        }

        return node;
    }

    private YamlNode Resolve(AnchorAlias alias)
    {
        var span = Span(alias.Start, alias.End);
        if (!anchors.TryGetValue(alias.Value.Value, out var meant))
        {
            throw new YamlLimitException(Rules.YamlUnknownAlias(span, alias.Value.Value));
        }

        values += meant.Size;
        return values <= MaxAliasedValues ? meant.Node
            : throw new YamlLimitException(Rules.YamlAliasBomb(span, MaxAliasedValues));
    }

    // A tag is reported once, here; a placeholder stands for its value. Usually the writer meant a text that begins with "!".
    private YamlScalar ReadTagged()
    {
        var tagged = (NodeEvent)parser.Current!;
        var span = Span(tagged.Start, tagged.Start) with { Length = 1 };
        problems.Add(Rules.YamlTag(span));
        parser.SkipThisAndNestedEvents();
        return new YamlScalar("!", IsPlain: false, span);
    }

    private static bool IsTagged(ParsingEvent next) =>
        next is NodeEvent { Tag: { IsEmpty: false } tag }
        && tag.Value != "!" && !tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal);

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        if (scalar.Value.AsSpan().IndexOfAny(Utf8Text.ForbiddenCharacters) is var index and >= 0)
        {
            // It comes from an escape, because the file itself was checked.
            problems.Add(Rules.NoCharacter(Span(scalar.Start, scalar.End), Utf8Text.NameOf(scalar.Value[index])));
        }

        CheckRemark(scalar);

        // One keyboard types é as one character, another as two: names, ids and keys are compared in NFC.
        return new YamlScalar(NormalForms.Composed(scalar.Value), scalar.Style == ScalarStyle.Plain, Span(scalar.Start, scalar.End));
    }

    // "Update #2": a space and # begin a remark, which cuts the value. Right before a letter or digit it may be meant as text.
    private void CheckRemark(Scalar scalar)
    {
        var text = source.Text;
        var end = offset + (int)scalar.End.Index;
        var hash = end;
        while (hash < text.Length && text[hash] is ' ' or '\t')
        {
            hash++;
        }

        if (scalar is { Style: ScalarStyle.Plain, Value.Length: > 0 } && hash > end && hash + 1 < text.Length
            && text[hash] == '#' && char.IsLetterOrDigit(text[hash + 1]))
        {
            var line = text.IndexOf('\n', hash);
            problems.Add(Rules.CutAtHash(source.Span(hash, (line < 0 ? text.Length : line) - hash), scalar.Value));
        }
    }

    private YamlList ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>().Start;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            var item = ReadNode(depth + 1, isItem: true);
            items.AddRange(item is YamlMap map ? RepeatedKeys.Divide(map, problems) : [item]);
        }

        var list = new YamlList(items.ToImmutable(), SpanOf(start, parser.Consume<SequenceEnd>(), '[', ']'));
        CheckQuotes(list);
        return list;
    }

    // [“Lind, A.”]: typographic quotation marks are text, so the comma between them ends the value.
    private void CheckQuotes(YamlList list)
    {
        for (var i = 0; i + 1 < list.Items.Length; i++)
        {
            if (list.Items[i] is YamlScalar { IsPlain: true, Text: [var open, ..] } first && "“„”«»‘‚".Contains(open, StringComparison.Ordinal)
                && first.Text.AsSpan(1).IndexOfAny(ClosingQuotes) < 0
                && list.Items[i + 1] is YamlScalar { IsPlain: true, Text: [.., '“' or '”' or '«' or '»' or '’' or '‘'] })
            {
                problems.Add(Rules.YamlSyntax(first.Span with { Length = 1 },
                    YamlTexts.TypographicQuote(NameOf(open))));
            }
        }
    }

    private static string NameOf(char sign) => FormattableString.Invariant($"U+{(int)sign:X4}");

    // A key without spaces that nobody sees: French typography has a no-break space before a colon.
    private YamlScalar WithoutSpaces(YamlScalar key)
    {
        var at = key.Text.AsSpan().IndexOfAny(OddSpaces);
        if (at < 0 || !key.IsPlain || key.Text.AsSpan().Trim(YamlFaults.OddSpaces).IndexOfAny(OddSpaces) >= 0)
        {
            return key;
        }

        problems.Add(Rules.OddSpace(key.Span.Source.Span(key.Span.Start + at, 1), NameOf(key.Text[at]), ""));
        return key with { Text = key.Text.Trim(YamlFaults.OddSpaces.ToCharArray()) };
    }

    // With all its keys, those too that stand twice.
    private YamlMap ReadMap(int depth)
    {
        var opening = parser.Consume<MappingStart>();
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar written)
            {
                problems.Add(Rules.YamlSyntax(key.Span, YamlTexts.KeyIsNoWord(key.Described)));
            }
            else if (written.Text.StartsWith('\t'))
            {
                problems.Add(Rules.YamlTab(written.Span with { Length = 1 }, null));
            }
            else
            {
                pairs.Add(new YamlPair(WithoutSpaces(written), value));
            }
        }

        var end = parser.Consume<MappingEnd>();
        return new YamlMap(pairs.ToImmutable(), SpanOfPair(opening, pairs) ?? SpanOf(opening.Start, end, '{', '}'));
    }

    // [one: two] is a list of keys and values without braces, for which the parser gives no place.
    private SourceSpan? SpanOfPair(MappingStart opening, ImmutableArray<YamlPair>.Builder pairs)
    {
        var start = offset + (int)opening.Start.Index;
        return opening.Style != MappingStyle.Flow || pairs.Count == 0 || (start < source.Text.Length && source.Text[start] == '{') ? null
            : source.Span(pairs[0].Key.Span.Start, pairs[^1].Value.Span.Start + pairs[^1].Value.Span.Length - pairs[0].Key.Span.Start);
    }

    // The parser ends what stands in brackets before the closing one.
    private SourceSpan SpanOf(Mark start, ParsingEvent end, char open, char close)
    {
        var span = Span(start, end.End);
        var text = source.Text;
        return end.Start.Index == end.End.Index && span.Length > 0 && text[span.Start] == open && span.Start + span.Length < text.Length && text[span.Start + span.Length] == close
            ? span with { Length = span.Length + 1 } : span;
    }

    private SourceSpan Span(Mark start, Mark end) =>
        source.Span(offset + (int)start.Index, (int)Math.Max(0, end.Index - start.Index));
}

/// <summary>Ends the parsing of a document that exceeds a limit.</summary>
#pragma warning disable CA1064, CA1032 // Thrown and caught within YamlReader only.
internal sealed class YamlLimitException(Diagnostic diagnostic) : Exception
#pragma warning restore CA1064, CA1032
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
