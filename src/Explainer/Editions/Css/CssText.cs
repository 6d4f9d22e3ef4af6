using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Explainer.Editions.Css;

/// <summary>What is wrong with a place of a style sheet.</summary>
internal enum CssFaultKind
{
    OpenComment,
    StrayCommentEnd,
    LineComment,
    HtmlTag,
    OpenString,
    CurlyQuotes,
    NoBreakSpace,
    OpenBracket,
    StrayBracket,
    OpenBlock,
    StrayBrace,
    OutsideBlocks,
}

/// <summary>A place that browsers pass over, because it is no CSS (CSS Syntax 3).</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Its offset in the sheet.</param>
/// <param name="Length">Its length.</param>
/// <param name="Meant">What should stand there; empty where that cannot be told.</param>
/// <param name="End">Where that is to be written.</param>
internal sealed record CssFault(CssFaultKind Kind, int Start, int Length, string Meant = "", int End = 0);

/// <summary>A style sheet without what is no part of its rules. All offsets are those of the sheet.</summary>
/// <param name="Plain">With spaces in the place of comments.</param>
/// <param name="Shape">The same, and strings, addresses and escaped characters are made of underscores, so that brackets and semicolons are those of CSS.</param>
/// <param name="Faults">What is no CSS and was taken out too.</param>
internal sealed partial record CssText(string Plain, string Shape, ImmutableArray<CssFault> Faults)
{
    public static CssText Read(string css)
    {
        var cleaner = new Cleaner(css);
        cleaner.Clean();
        return new CssText(new string(cleaner.Plain), new string(cleaner.Shape), cleaner.Faults.DrainToImmutable());
    }

    // A tag, and what once hid style sheets from old browsers, which CSS passes over.
    [GeneratedRegex(@"\G(?:</?[a-zA-Z][^>\n{}]*>?|<!--)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\Gurl\(\s*(?![""'\s])[^)\n]*(?=\))", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G[“”„«»‘’‚](?<inner>[^“”„«»‘’‚;{}\n]*)[“”«»‘’]")]
    private static partial Regex Quotation();

    private sealed class Cleaner(string css)
    {
        private int depth;

        public char[] Plain { get; } = css.ToCharArray();

        public char[] Shape { get; } = css.ToCharArray();

        public ImmutableArray<CssFault>.Builder Faults { get; } = ImmutableArray.CreateBuilder<CssFault>();

        public void Clean()
        {
            for (var i = 0; i < css.Length;)
            {
                i = css[i] switch
                {
                    '/' when Is(i, "/*") => Comment(i),
                    '*' when Is(i, "*/") => Fault(CssFaultKind.StrayCommentEnd, i, i + 2),
                    // "https://" is no comment that was meant.
                    '/' when depth == 0 && Is(i, "//") && (i == 0 || css[i - 1] != ':') => LineComment(i),
                    '<' when depth == 0 && Tag().Match(css, i) is { Success: true } tag => Html(i, i + tag.Length),
                    '-' when Is(i, "-->") => Blank(i, i + 3),
                    '"' or '\'' => Quoted(i),
                    'u' or 'U' when !IsInName(i) && Address().Match(css, i) is { Success: true } address => Hide(i + "url(".Length, i + address.Length, opens: true),
                    '\\' => Hide(i, Math.Min(i + 2, css.Length)),
                    '\u00A0' => Fault(CssFaultKind.NoBreakSpace, i, i + 1),
                    '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚' when Quotation().Match(css, i) is { Success: true } quotation => Curly(quotation),
                    _ => Count(i),
                };
            }
        }

        private bool Is(int i, string mark) => css.AsSpan(i).StartsWith(mark);

        private bool IsInName(int i) => i > 0 && (char.IsAsciiLetterOrDigit(css[i - 1]) || css[i - 1] is '-' or '_');

        private int Comment(int start)
        {
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                Faults.Add(new CssFault(CssFaultKind.OpenComment, start, 2));
            }

            return Blank(start, end < 0 ? css.Length : end + 2);
        }

        private int LineComment(int start)
        {
            var end = css.IndexOf('\n', start) is >= 0 and var line ? line : css.Length;
            end = start + css[start..end].TrimEnd().Length;
            var words = css[(start + 2)..end].Trim();
            // What would end the comment that is meant cannot be put into one.
            Faults.Add(new CssFault(CssFaultKind.LineComment, start, end - start, words.Contains("*/", StringComparison.Ordinal) ? "" : $"/* {words} */"));
            return Blank(start, end);
        }

        private int Html(int start, int end) => Is(start, "<!--") ? Blank(start, end) : Fault(CssFaultKind.HtmlTag, start, end);

        private int Quoted(int start)
        {
            var end = CssMinifier.EndOfPart(css, start);
            if (end == start + 1 || css[end - 1] != css[start])
            {
                // It is cut where it was most likely meant to end.
                end = start + css[start..end].TrimEnd().TrimEnd('}', ' ').TrimEnd(';').TrimEnd().Length;
                Faults.Add(new CssFault(CssFaultKind.OpenString, start, end - start, css[start].ToString(), end));
                return Hide(start, end);
            }

            return Hide(start + 1, end - 1) + 1;
        }

        private int Curly(Match quotation)
        {
            var (start, end) = (quotation.Index, quotation.Index + quotation.Length);
            Faults.Add(new CssFault(CssFaultKind.CurlyQuotes, start, quotation.Length, $"\"{quotation.Groups["inner"].Value}\""));
            (Shape[start], Shape[end - 1]) = ('"', '"');
            return Hide(start + 1, end - 1) + 1;
        }

        private int Fault(CssFaultKind kind, int start, int end)
        {
            Faults.Add(new CssFault(kind, start, end - start));
            return Blank(start, end);
        }

        private int Blank(int start, int end)
        {
            Plain.AsSpan(start, end - start).Fill(' ');
            Shape.AsSpan(start, end - start).Fill(' ');
            return end;
        }

        private int Hide(int start, int end, bool opens = false)
        {
            depth += opens ? 1 : 0;
            Shape.AsSpan(start, Math.Max(0, end - start)).Fill('_');
            return end;
        }

        private int Count(int i)
        {
            depth = css[i] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), ';' or '{' or '}' => 0, _ => depth };
            return i + 1;
        }
    }
}
