using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
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
            problems.Add(YamlFaults.Explain(source, start, start + length, e));
        }
        catch (YamlLimitException e)
        {
            problems.Add(e.Diagnostic);
        }
        catch (ArgumentOutOfRangeException)
        {
            // YamlDotNet throws this, without a position, for the escape of a lone surrogate: "\ud800".
            problems.Add(YamlFaults.ExplainEscape(source, start, start + length));
        }
        catch (Exception)
        {
            // YamlDotNet throws InvalidOperationException for a bracket that stays open over a line end and ArgumentException for an
            // empty tag, both without a position.
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
        if (depth > MaxDepth)
        {
            throw new YamlLimitException(Rules.YamlTooDeep(Span(next.Start, next.Start), MaxDepth));
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
        if (scalar.Value.AsSpan().IndexOfAny(InputFolder.ForbiddenCharacters) is var index and >= 0)
        {
            // It comes from an escape, because the file itself was checked.
            problems.Add(Rules.NoCharacter(Span(scalar.Start, scalar.End), InputFolder.NameOf(scalar.Value[index])));
        }

        // One keyboard types é as one character, another as two: names, ids and keys are compared in NFC.
        return new YamlScalar(NormalForms.Composed(scalar.Value), scalar.Style == ScalarStyle.Plain, Span(scalar.Start, scalar.End));
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

/// <summary>Ends the parsing of a document that exceeds a limit.</summary>
#pragma warning disable CA1064, CA1032 // Thrown and caught within YamlReader only.
internal sealed class YamlLimitException(Diagnostic diagnostic) : Exception
#pragma warning restore CA1064, CA1032
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}

/// <summary>
/// Replaces the invisible line separators U+0085, U+2028 and U+2029. YamlDotNet treats them as line breaks, YAML 1.2 as text; a
/// writer who pasted one meant neither.
/// </summary>
internal static class LineSeparators
{
    private const string Separators = "\u0085\u2028\u2029";

    /// <summary>A range of a file with each separator replaced by a space and reported.</summary>
    public static string Replace(SourceText source, int start, int length, DiagnosticBag problems)
    {
        var text = source.Text.Substring(start, length);
        var at = text.AsSpan().IndexOfAny(Separators);
        if (at < 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (; at < characters.Length; at++)
        {
            if (Separators.Contains(characters[at], StringComparison.Ordinal))
            {
                problems.Add(Rules.YamlLineSeparator(source.Span(start + at, 1), FormattableString.Invariant($"U+{(int)characters[at]:X4}")));
                characters[at] = ' ';
            }
        }

        return new string(characters);
    }
}
