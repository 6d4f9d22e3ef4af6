using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Data;

/// <summary>A cell of a CSV file.</summary>
/// <param name="Text">Its text without quotation marks and the spaces around it.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CsvCell(string Text, SourceSpan Span);

/// <summary>A file of comma-separated values (RFC 4180). Semicolons and tabs are read too: spreadsheets write them in many languages.</summary>
/// <param name="Header">The cells of the first line.</param>
/// <param name="Rows">Those of the others, each as many as the header has.</param>
internal sealed partial record CsvTable(ImmutableArray<CsvCell> Header, ImmutableArray<ImmutableArray<CsvCell>> Rows)
{
    /// <summary>How many rows a table may have. Every page that shows it prints all of them.</summary>
    public const int MostRows = 1000;

    /// <summary>Reads a file; null when it is no table, which is reported.</summary>
    public static CsvTable? Read(SourceText source, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var parser = new CsvParser(source, found);
        var lines = parser.ParseAll();
        if (found.HasErrors)
        {
            problems.With(found);
            return null;
        }

        if (lines.Count < 2)
        {
            found.Add(Rules.EmptyTable(source.Path));
        }
        else if (lines.Count - 1 > MostRows)
        {
            found.Add(Rules.TooManyRows(lines[0][0].Span, lines.Count - 1, MostRows));
        }
        else
        {
            Check(lines, parser.Separator, found);
        }

        problems.With(found);
        return found.HasErrors ? null : new CsvTable(lines[0], [.. lines.Skip(1)]);
    }

    private static void Check(List<ImmutableArray<CsvCell>> lines, char separator, DiagnosticBag problems)
    {
        var header = lines[0];
        // A title above the table, as spreadsheets have it: what is wrong below it follows from that.
        if (IsAlone(header) && lines is [_, var next, _, ..] && next.All(c => c.Text.Length > 0))
        {
            problems.Add(Rules.TitleInTable(header[0].Span, header[0].Text));
            return;
        }

        CheckHeader(lines, separator, problems);
        foreach (var line in lines.Skip(1))
        {
            if (line.Length != header.Length)
            {
                problems.Add(OtherSeparator(line, separator) is { } other
                    ? Rules.OtherSeparator(line[0].Span, NameOf(separator), NameOf(other))
                    : Rules.WrongCellCount(line[0].Span, line.Length, header.Length, NameOf(separator)));
            }
            else if (line[0].Text.Length == 0)
            {
                problems.Add(Rules.RowWithoutName(line[0].Span, header[0].Text));
            }
            else if (IsAlone(line) && RemarkBelow().IsMatch(line[0].Text))
            {
                problems.Add(Rules.RemarkInTable(line[0].Span, line[0].Text));
            }
        }
    }

    private static void CheckHeader(List<ImmutableArray<CsvCell>> lines, char separator, DiagnosticBag problems)
    {
        var header = lines[0];
        var width = lines.Max(l => l.Length - l.Reverse().TakeWhile(c => c.Text.Length == 0).Count());
        if (width < header.Length)
        {
            problems.Add(Rules.EmptyColumns(header[width].Span, header.Length - width, NameOf(separator)));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(width, header.Length); i++)
        {
            if (header[i].Text.Length == 0)
            {
                problems.Add(Rules.HeaderWithoutName(header[i].Span, i + 1));
            }
            else if (!names.Add(header[i].Text))
            {
                problems.Add(Rules.HeaderTwice(header[i].Span, header[i].Text));
            }
        }
    }

    // The first cell of several has something in it, and no other.
    private static bool IsAlone(ImmutableArray<CsvCell> line) => line.Length > 1 && line[0].Text.Length > 0 && line.Skip(1).All(c => c.Text.Length == 0);

    // "Source: …", "* estimated"
    [GeneratedRegex(@"^(?:[*†‡]|(?:Sources?|Notes?|Data|Quellen?|Anmerkung(?:en)?|Hinweis|Remarques?|Fuentes?|Notas?|Kaynak|Джерело|المصدر)\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex RemarkBelow();

    private static string NameOf(char separator) => separator switch { ';' => "semicolons", '\t' => "tabs", _ => "commas" };

    private static char? OtherSeparator(ImmutableArray<CsvCell> line, char separator) => line is [var only]
        ? CsvParser.Separators.Where(s => s != separator && only.Text.Contains(s, StringComparison.Ordinal)).Select(s => (char?)s).FirstOrDefault() : null;
}

/// <summary>Divides a text into lines and cells.</summary>
internal sealed class CsvParser
{
    private readonly SourceText source;
    private readonly string text;
    private readonly DiagnosticBag problems;
    private int place;

    public CsvParser(SourceText source, DiagnosticBag problems)
    {
        this.source = source;
        this.problems = problems;
        text = source.Text;
        Separator = FindSeparator(text);
    }

    public static ImmutableArray<char> Separators { get; } = [',', ';', '\t'];

    public char Separator { get; }

    /// <summary>All lines but those without a word.</summary>
    public List<ImmutableArray<CsvCell>> ParseAll()
    {
        var lines = new List<ImmutableArray<CsvCell>>();
        while (place < text.Length)
        {
            var line = ParseLine();
            if (line.Any(c => c.Text.Length > 0))
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    // The sign that stands most often in the first line, outside of quotation marks.
    private static char FindSeparator(string text)
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        foreach (var c in text.AsSpan().TrimStart('\n'))
        {
            isQuoted ^= c == '"';
            if (c == '\n' && !isQuoted)
            {
                break;
            }

            if (!isQuoted && Separators.IndexOf(c) is var index and >= 0)
            {
                counts[index]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private ImmutableArray<CsvCell> ParseLine()
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>();
        while (true)
        {
            cells.Add(ParseCell());
            if (place >= text.Length || text[place++] == '\n')
            {
                return cells.ToImmutable();
            }
        }
    }

    private CsvCell ParseCell()
    {
        while (place < text.Length && text[place] == ' ')
        {
            place++;
        }

        var start = place;
        if (place < text.Length && text[place] == '"')
        {
            return ParseQuoted(start);
        }

        place = EndOfPlain();
        var words = text[start..place].Trim();
        return new CsvCell(words, source.Span(start, Math.Max(1, words.Length)));
    }

    private int EndOfPlain() => text.AsSpan(place).IndexOfAny(Separator, '\n') is var end and >= 0 ? place + end : text.Length;

    private CsvCell ParseQuoted(int start)
    {
        var words = new System.Text.StringBuilder();
        for (place++; place < text.Length; place++)
        {
            if (text[place] != '"')
            {
                words.Append(text[place]);
            }
            else if (place + 1 < text.Length && text[place + 1] == '"')
            {
                words.Append(text[place++]);
            }
            else
            {
                return CloseQuoted(start, words.ToString());
            }
        }

        problems.Add(Rules.UnclosedQuotes(source.Span(start, 1)));
        return new CsvCell(words.ToString(), source.Span(start, 1));
    }

    private CsvCell CloseQuoted(int start, string words)
    {
        var span = source.Span(start, ++place - start);
        var end = EndOfPlain();
        if (text[place..end].Trim() is { Length: > 0 } rest)
        {
            problems.Add(Rules.TextAfterQuotes(source.Span(place, end - place), rest));
        }

        place = end;
        return new CsvCell(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), span);
    }
}
