using System.Buffers;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>
/// Reports answers and remarks for teachers that stand in the text of everyone. In a chapter a paragraph with a link may lead teachers
/// to their lesson, and "the answer:" is prose.
/// </summary>
internal static class TeacherText
{
    // Parts of the words that announce it: few texts of lessons have one. Those of ASCII alone are found ten times as fast.
    private static readonly SearchValues<string> Signals = SearchValues.Create(
        [
            "answer", "solution", "teacher", "instructor", "educator", "antwort", "sung", "erwartungshorizont", "lehr", "ponse", "corrig", "enseignant", "professeur",
            "respuesta", "soluci", "profesor", "docente", "maestr", "cevap", "yan", "retmen",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OtherSignals = SearchValues.Create(
        ["çözüm", "відповід", "розв", "вчител", "викладач", "جواب", "الأجوبة", "إجاب", "الحل", "معلم", "مدرس"], StringComparison.OrdinalIgnoreCase);

    // Of a label that stands alone, in UTF-16 units: longer than any of them with its signs.
    private const int LongestAlone = 120;

    public static void Check(Prose prose, Neighbours blocks, DiagnosticBag problems)
    {
        var kind = (prose.Header.EasierOf ?? prose.Header.Id).Kind;
        if (kind is not (EntryKind.Lesson or EntryKind.Chapter))
        {
            return;
        }

        var showsAnswers = new Lazy<bool>(() => prose.Header.MakeEntry(Body.Empty, []) is Lesson { ShowsAnswers: true });
        foreach (var block in prose.Nodes.Texts)
        {
            if (Find(prose, blocks, block) is not var (span, label) || (label.IsRemark ? kind == EntryKind.Chapter && block.Inline!.OfType<LinkInline>().Any() : kind == EntryKind.Chapter || showsAnswers.Value))
            {
                continue;
            }

            problems.Add(label.IsRemark ? Rules.TeacherTextForAll(span, span.Text) : Rules.AnswerForAll(span, span.Text));
        }
    }

    private static (Model.Diagnostics.SourceSpan Span, TeacherLabel Label)? Find(Prose prose, Neighbours blocks, LeafBlock block)
    {
        var span = prose.Span(block);
        if (!MayAnnounce(span.Source.Text.AsSpan(span.Start, span.Length)) || IsSetApart(block))
        {
            return null;
        }

        var text = span.Text;
        return (TeacherWords.Find(text) ?? (MayStandAlone(block) && TeacherWords.FindAlone(text) is { } alone && (alone.IsRemark || IsFollowedByAnswers(blocks, block)) ? alone : null)) is { } label
            && !IsInComment(text, label.Start) ? (span with { Start = span.Start + label.Start, Length = label.Length }, label) : null;
    }

    private static bool MayAnnounce(ReadOnlySpan<char> text) =>
        (text.ContainsAny(':', '：') || text.Length <= LongestAlone || (text.ContainsAny('(', '[') && text.ContainsAny('=', '–', '—')))
        && (text.ContainsAny(Signals) || (MayHaveOthers(text) && text.ContainsAny(OtherSignals)));

    // Letters beyond those of Western Europe, and the ç of Turkish.
    private static bool MayHaveOthers(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0400', '\u06FF') || text.ContainsAny('ç', 'Ç');

    // In what readers open, an answer is meant for them.
    private static bool IsSetApart(LeafBlock block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is QuoteBlock or Container { Kind: ContainerKind.Teacher or ContainerKind.Fold })
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStandAlone(LeafBlock block) => block is HeadingBlock || block.Inline is { FirstChild: EmphasisInline { NextSibling: null } } || block.Inline?.FirstChild is LiteralInline { NextSibling: null };

    // Lines to be filled in follow questions, and are none.
    private static bool IsFollowedByAnswers(Neighbours blocks, LeafBlock block) =>
        blocks.Beside(block, 1) is { } next && (next is ListBlock or Table || (block is HeadingBlock && next is ParagraphBlock)) && PlainText.FromBlocks([next]).AsSpan().IndexOfAny('?', '؟', '_') < 0;

    private static bool IsInComment(string text, int at) => text.LastIndexOf("<!--", at, StringComparison.Ordinal) is var open and >= 0 && text.IndexOf("-->", open, StringComparison.Ordinal) is var end && (end < 0 || end > at);
}
