using System.Collections.Immutable;

namespace Explainer.Editions.Css;

/// <summary>What stands before the braces of a rule, or an at-rule that has none.</summary>
/// <param name="Text">Without comments and the white space around it: <c>a:hover</c>, <c>@media print</c>.</param>
/// <param name="Shape">The same with strings made of underscores.</param>
/// <param name="Start">Its offset in the sheet.</param>
/// <param name="Within">What stands before the braces that it lies in, the outermost first.</param>
internal sealed record CssPrelude(string Text, string Shape, int Start, ImmutableArray<string> Within);

/// <summary>A style sheet as browsers cut it into rules and declarations (CSS Syntax 3), and where they would cut it otherwise than it is meant.</summary>
/// <param name="Parts">All declarations, and what stands in the place of one and has no colon.</param>
/// <param name="Preludes">What stands before braces.</param>
/// <param name="Faults">What is no CSS, in order.</param>
internal sealed record CssSheet(ImmutableArray<CssDeclaration> Parts, ImmutableArray<CssPrelude> Preludes, ImmutableArray<CssFault> Faults)
{
    public static CssSheet Read(string css)
    {
        var text = CssText.Read(css);
        var cutter = new Cutter(text);
        cutter.Cut();
        return new CssSheet(cutter.Parts.DrainToImmutable(), cutter.Preludes.DrainToImmutable(), [.. text.Faults.Concat(cutter.Faults).OrderBy(f => f.Start)]);
    }

    private sealed class Cutter(CssText text)
    {
        private readonly Stack<Block> blocks = new();
        private readonly Stack<int> brackets = new();
        private int start;

        // What stands outside of braces has lost its opening one: the next closing one belongs to it.
        private bool hasLostBrace;

        public ImmutableArray<CssDeclaration>.Builder Parts { get; } = ImmutableArray.CreateBuilder<CssDeclaration>();

        public ImmutableArray<CssPrelude>.Builder Preludes { get; } = ImmutableArray.CreateBuilder<CssPrelude>();

        public List<CssFault> Faults { get; } = [];

        public void Cut()
        {
            for (var i = 0; i < text.Shape.Length; i++)
            {
                switch (text.Shape[i])
                {
                    case '(' or '[':
                    case '{' when IsInVariable(i):
                        brackets.Push(i);
                        break;
                    case (')' or ']') and var closer:
                        CloseBracket(i, closer);
                        break;
                    case '}' when IsIn('{'):
                        brackets.Pop();
                        break;
                    case '{':
                        OpenBlock(i);
                        break;
                    case ';' when !IsIn('{') && !IsInIf():
                        EndPart(i);
                        break;
                    case '}':
                        EndPart(i);
                        CloseBlock(i);
                        break;
                }
            }

            EndPart(text.Shape.Length);
            ReportOpenBlock();
        }

        private bool IsIn(char opening) => brackets.TryPeek(out var at) && text.Shape[at] == opening;

        // "--card: { color: red }" is a value like any other.
        private bool IsInVariable(int i) => IsIn('{') || (blocks.Count > 0 && brackets.Count == 0
            && text.Shape.AsSpan(start, i - start).Trim() is ['-', '-', ..] part && part.Contains(':'));

        // if(media(print): 1px; else: 2px) of CSS Values 5.
        private bool IsInIf() => brackets.TryPeek(out var at) && text.Shape.AsSpan(0, at).EndsWith("if");

        private void CloseBracket(int i, char closer)
        {
            if (brackets.TryPeek(out var at) && text.Shape[at] == (closer == ')' ? '(' : '['))
            {
                brackets.Pop();
            }
            else
            {
                Faults.Add(new CssFault(CssFaultKind.StrayBracket, i, 1));
            }
        }

        private void OpenBlock(int i)
        {
            var within = Within();
            var isWhole = EndBrackets(i);
            var (from, words) = Trimmed(i);
            if (isWhole && words.Length > 0)
            {
                Preludes.Add(new CssPrelude(words, text.Shape.Substring(from, words.Length), from, within));
            }

            blocks.Push(new Block(within.Add(words), i, Preludes.Count, Indentation(from)));
            (start, hasLostBrace) = (i + 1, false);
        }

        private void CloseBlock(int i)
        {
            if (!blocks.TryPop(out _) && !hasLostBrace)
            {
                Faults.Add(new CssFault(CssFaultKind.StrayBrace, i, 1));
            }

            hasLostBrace = false;
        }

        private void EndPart(int end)
        {
            var isWhole = EndBrackets(end);
            var (from, words) = Trimmed(end);
            if (isWhole && words.Length > 0)
            {
                AddPart(from, words);
            }

            start = end + 1;
        }

        private void AddPart(int from, string words)
        {
            if (words[0] == '@')
            {
                Preludes.Add(new CssPrelude(words, text.Shape.Substring(from, words.Length), from, Within()));
            }
            else if (blocks.TryPeek(out var block))
            {
                Parts.Add(CssDeclaration.Create(words, text.Shape.Substring(from, words.Length), from, Within(), block.Start));
            }
            else if (!hasLostBrace)
            {
                Faults.Add(new CssFault(CssFaultKind.OutsideBlocks, from, words.Length));
                hasLostBrace = true;
            }
        }

        // False when one was open: then nobody can say what was meant to stand where.
        private bool EndBrackets(int end)
        {
            if (brackets.Count == 0)
            {
                return true;
            }

            var at = brackets.Last();
            var last = start + text.Shape[start..end].TrimEnd().Length;
            var closers = string.Concat(brackets.Select(b => text.Shape[b] switch { '(' => ')', '[' => ']', _ => '}' }));
            Faults.Add(new CssFault(CssFaultKind.OpenBracket, at, 1, closers, text.Shape.AsSpan(at, Math.Max(0, last - at)).Contains('\n') ? 0 : last));
            brackets.Clear();
            return false;
        }

        // A rule that begins no farther in than the open one was not meant to lie in it.
        private void ReportOpenBlock()
        {
            if (blocks.Count > 0)
            {
                var open = blocks.Last();
                var next = Preludes.Skip(open.Next).FirstOrDefault(p => Indentation(p.Start) <= open.Indentation);
                var isLast = next is null && blocks.Count == 1 && Preludes.Count == open.Next;
                Faults.Add(new CssFault(CssFaultKind.OpenBlock, open.Start, 1, next?.Text ?? "", isLast ? text.Shape.TrimEnd().Length : 0));
            }
        }

        private (int From, string Words) Trimmed(int end)
        {
            var part = text.Plain.AsSpan(start, end - start);
            return (start + part.Length - part.TrimStart().Length, part.Trim().ToString());
        }

        private ImmutableArray<string> Within() => blocks.TryPeek(out var block) ? block.Within : [];

        // How far in a line begins; more than any other for what does not begin its line.
        private int Indentation(int at)
        {
            var before = text.Plain.AsSpan(0, at).TrimEnd(" \t");
            return before is [] or [.., '\n'] ? at - before.Length : int.MaxValue;
        }
    }

    /// <summary>Braces that are open.</summary>
    /// <param name="Within">What stands before them and before those around them, the outermost first.</param>
    /// <param name="Start">The offset of the opening one.</param>
    /// <param name="Next">How many preludes there were, with that of this block.</param>
    /// <param name="Indentation">Of what stands before them.</param>
    private readonly record struct Block(ImmutableArray<string> Within, int Start, int Next, int Indentation);
}
