using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Read.Yaml;

/// <summary>
/// Reads a stretch of YAML 1.2 into nodes that know their places. Parser events, not the deserializer: half the cost,
/// and the marks are kept.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 20;
    // A hand-written file of sources has some thousand values; what aliases multiply beyond this is an attack.
    private const int MostValuesByAlias = 10_000;

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

    /// <summary>The value the text holds; null when it holds none, or when it is not understood (then that is a problem).</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the YAML begins in it.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="understood">False when the text is no YAML; the reason is among the problems.</param>
    public static YamlNode? Read(SourceText source, int start, int length, DiagnosticBag problems, out bool understood)
    {
        understood = true;
        try
        {
            return new YamlReader(source, start, length, problems).ReadDocument();
        }
        catch (YamlException e)
        {
            problems.Add(YamlFaults.Explain(source, start, start + length, e));
        }
        catch (YamlLimitException e)
        {
            problems.Add(e.Diagnostic);
        }
        catch (ArgumentOutOfRangeException)
        {
            // It has no place for an escape that names no character: "\ud800".
            problems.Add(YamlFaults.ExplainEscape(source, start, start + length));
        }
        catch (Exception)
        {
            // YamlDotNet throws what it likes, without a place, when a bracket stays open over a line end or a tag is empty.
            problems.Add(YamlFaults.ExplainTag(source, start, start + length)
                ?? YamlFaults.ExplainOpenBracket(source, start, start + length)
                ?? Rules.YamlSyntax(source.Span(start, 1), "These values are not understood. Write key: value, one a line"));
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
            problems.Add(Rules.YamlSyntax(Span(second.Start, second.End), "A second list of keys begins here. Remove this line"));
        }

        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        var next = parser.Current!;
        if (depth > DeepestNesting)
        {
            throw new YamlLimitException(Rules.YamlTooDeep(Span(next.Start, next.Start), DeepestNesting));
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Resolve(alias);
        }

        var before = values++;
        YamlNode node = IsTagged(next) ? ReadTagged() : parser.Current switch
        {
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => ReadScalar(),
        };
        if (next is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            anchors[anchored.Anchor.Value] = (node, values - before);
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
        return values <= MostValuesByAlias ? meant.Node
            : throw new YamlLimitException(Rules.YamlAliasBomb(span, MostValuesByAlias));
    }

    // A text that begins with ! was meant: it is reported once, here, and stands in for its value.
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
        if (scalar.Value.AsSpan().IndexOfAny(InputFolder.NoCharacters) is var at and >= 0)
        {
            // Only an escape can have brought it: the file has none.
            problems.Add(Rules.NoCharacter(Span(scalar.Start, scalar.End), InputFolder.NameOf(scalar.Value[at])));
        }

        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Span(scalar.Start, scalar.End));
    }

    private YamlList ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>().Start;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(items.ToImmutable(), Span(start, parser.Consume<SequenceEnd>().End));
    }

    private YamlMap ReadMap(int depth)
    {
        var start = parser.Consume<MappingStart>().Start;
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                problems.Add(Rules.YamlSyntax(key.Span, $"A key must be a word, but this is {key.Described}. Write key: value"));
            }
            else if (name.Text.StartsWith('\t'))
            {
                problems.Add(Rules.YamlTab(name.Span with { Length = 1 }));
            }
            else if (!seen.TryAdd(name.Text, name))
            {
                problems.Add(Rules.DuplicateKey(name.Span, name.Text, seen[name.Text].Span.Place.Line));
            }
            else
            {
                pairs.Add(new YamlPair(name, value));
            }
        }

        return new YamlMap(pairs.ToImmutable(), Span(start, parser.Consume<MappingEnd>().End));
    }

    private SourceSpan Span(Mark start, Mark end) =>
        source.Span(offset + (int)start.Index, (int)Math.Max(0, end.Index - start.Index));
}
