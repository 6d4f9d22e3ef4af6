using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Import.Sources;

/// <summary>A statement of Python, as its lexer joins lines: those within brackets are one, and comments are none.</summary>
/// <param name="Indent">By how many signs it is indented.</param>
/// <param name="Code">The statement on one line; of a class or function only the head, without its colon.</param>
/// <param name="String">What stands in the string with which it begins; null for none.</param>
internal sealed record PythonStatement(int Indent, string Code, string? String)
{
    /// <summary>The statements of a file, in order, whatever they stand in.</summary>
    public static ImmutableArray<PythonStatement> ReadAll(string text) => new Lexer(text).Read();

    private static readonly Regex Head = new(@"^(?:(?:async[ \t]+)?def|class)[ \t]");

    private static readonly Regex Prefix = new("^[rRuU]?$");

    private static readonly Regex Escape = new(@"\\(\n|[\\""'])");

    private sealed class Lexer(string text)
    {
        private readonly ImmutableArray<PythonStatement>.Builder statements = ImmutableArray.CreateBuilder<PythonStatement>();
        private readonly StringBuilder code = new();
        private string? first;
        private int at;
        private int depth;
        private int indent;

        // Where the code ended when a line within brackets did.
        private int joined = -1;

        public ImmutableArray<PythonStatement> Read()
        {
            SkipIndent(0);
            while (at < text.Length)
            {
                Take(text[at]);
            }

            End();
            return statements.ToImmutable();
        }

        private void Take(char c)
        {
            switch (c)
            {
                case '#':
                    at = LineEnd();
                    break;
                case '"' or '\'':
                    TakeString(c);
                    break;
                case '\n' when depth == 0:
                    End();
                    at++;
                    SkipIndent(0);
                    break;
                case '\n':
                    Join(1);
                    break;
                case '\\' when at + 1 < text.Length && text[at + 1] == '\n':
                    Join(2);
                    break;
                case ';' when depth == 0:
                    End();
                    at++;
                    SkipIndent(indent);
                    break;
                case ':' when depth == 0 && Head.IsMatch(code.ToString()):
                    // What follows on the same line is in the body.
                    End();
                    at++;
                    SkipIndent(indent + 1);
                    break;
                default:
                    TakeSign(c);
                    break;
            }
        }

        private void TakeSign(char c)
        {
            if (c is ')' or ']' or '}')
            {
                depth = Math.Max(0, depth - 1);
                if (joined == code.Length)
                {
                    // A comma behind the last parameter.
                    code.Length = code.ToString().TrimEnd(' ', ',').Length;
                }
            }

            depth += c is '(' or '[' or '{' ? 1 : 0;
            code.Append(c);
            at++;
        }

        private void TakeString(char quote)
        {
            var (start, marks) = (at, text.AsSpan(at).StartsWith(new string(quote, 3), StringComparison.Ordinal) ? 3 : 1);
            var isFirst = first is null && Prefix.IsMatch(code.ToString());
            var isRaw = code.Length > 0 && code[^1] is 'r' or 'R';
            at += marks;
            var end = EndOfString(new string(quote, marks));
            var inner = text[(start + marks)..end];
            first = isFirst ? isRaw ? inner : Escape.Replace(inner, m => m.Groups[1].Value.TrimStart('\n')) : first;
            at = Math.Min(text.Length, end < text.Length && text[end] == '\n' ? end : end + marks);
            code.Append(text.AsSpan(start, at - start));
        }

        // One in single marks ends with its line at the latest.
        private int EndOfString(string marks)
        {
            for (var i = at; i < text.Length; i++)
            {
                if (text[i] == '\\')
                {
                    i++;
                }
                else if (text.AsSpan(i).StartsWith(marks, StringComparison.Ordinal) || (marks.Length == 1 && text[i] == '\n'))
                {
                    return i;
                }
            }

            return text.Length;
        }

        private void Join(int signs)
        {
            at += signs;
            while (at < text.Length && text[at] is ' ' or '\t')
            {
                at++;
            }

            while (code.Length > 0 && code[^1] is ' ' or '\t')
            {
                code.Length--;
            }

            code.Append(code.Length > 0 && code[^1] is not ('(' or '[' or '{') ? " " : "");
            joined = code.Length;
        }

        private void End()
        {
            if (code.ToString().Trim() is { Length: > 0 } line)
            {
                statements.Add(new PythonStatement(indent, line, first));
            }

            code.Clear();
            (first, joined, depth) = (null, -1, 0);
        }

        private void SkipIndent(int lead)
        {
            var start = at;
            while (at < text.Length && text[at] is ' ' or '\t')
            {
                at++;
            }

            indent = lead + (lead == 0 ? at - start : 0);
        }

        private int LineEnd() => text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;
    }
}
