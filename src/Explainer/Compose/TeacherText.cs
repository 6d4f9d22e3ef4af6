using System.Buffers;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Reports answers and remarks for teachers that stand in the text of everyone. In a chapter a paragraph with a link may lead teachers
/// to their lesson, and "the answer:" and "for teachers: 4 marks" are prose.
/// </summary>
internal sealed class TeacherText
{
    // Parts of the words that announce it: few texts of lessons have one. Those of ASCII alone are found ten times as fast.
    private static readonly SearchValues<string> Signals = SearchValues.Create(
        [
            "answer", "solution", "teacher", "instructor", "educator", "antwort", "sung", "erwartungshorizont", "lehr", "ponse", "corrig", "enseignant", "professeur",
            "respuesta", "soluci", "profesor", "docente", "maestr", "cevap", "yan", "retmen", "key", "clave", "anahtar",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OtherSignals = SearchValues.Create(
        ["çözüm", "clé", "ключ", "مفتاح", "відповід", "розв", "вчител", "викладач", "جواب", "الأجوبة", "إجاب", "الحل", "معلم", "مدرس"], StringComparison.OrdinalIgnoreCase);

    // Of a label that stands alone, in UTF-16 units: longer than any of them with its signs.
    private const int LongestAlone = 120;

    private readonly Prose prose;
    private readonly Neighbours blocks;
    private readonly EntryKind kind;
    private readonly DiagnosticBag problems;
    private readonly Lazy<bool> showsAnswers;

    private TeacherText(Prose prose, Neighbours blocks, EntryKind kind, DiagnosticBag problems)
    {
        (this.prose, this.blocks, this.kind, this.problems) = (prose, blocks, kind, problems);
        showsAnswers = new(() => prose.Header.MakeEntry(Body.Empty, []) is Lesson { ShowsAnswers: true });
    }

    public static void Check(Prose prose, Neighbours blocks, DiagnosticBag problems)
    {
        var kind = (prose.Header.EasierOf ?? prose.Header.Id).Kind;
        if (kind is not (EntryKind.Lesson or EntryKind.Chapter))
        {
            return;
        }

        new TeacherText(prose, blocks, kind, problems).Check();
    }

    private void Check()
    {
        foreach (var block in prose.Nodes.Texts)
        {
            if (Find(block) is { } found)
            {
                Report(found.Span, found.Label, block);
            }
        }

        foreach (var picture in prose.Nodes.Links.Where(l => l.IsImage && !string.IsNullOrEmpty(l.Title)))
        {
            CheckPlain(picture.Title!, () => prose.Span(picture));
        }

        // A summary is printed in lists, too.
        CheckPlain(prose.Header.Summary, () => prose.Header.PlaceOf(EntryFields.Summary));
    }

    // find: its place, which is looked for only where there is something to report.
    private void CheckPlain(string text, Func<SourceSpan> find)
    {
        if (MayAnnounce(text) && TeacherWords.Find(text) is { } label)
        {
            var place = find();
            var words = text.Substring(label.Start, label.Length);
            var at = place.Source.Text.IndexOf(words, place.Start, StringComparison.Ordinal);
            Report(at < 0 ? place : place with { Start = at, Length = words.Length }, label, null, words);
        }
    }

    private void Report(SourceSpan span, TeacherLabel label, LeafBlock? block, string? words = null)
    {
        if (label.IsRemark ? kind == EntryKind.Lesson || (label.IsNote && !HasLink(block)) : kind == EntryKind.Lesson && !showsAnswers.Value)
        {
            problems.Add(label.IsRemark ? Rules.TeacherTextForAll(span, words ?? span.Text) : Rules.AnswerForAll(span, words ?? span.Text));
        }
    }

    private static bool HasLink(LeafBlock? block) => block?.Inline!.OfType<LinkInline>().Any() is true;

    private (SourceSpan Span, TeacherLabel Label)? Find(LeafBlock block)
    {
        var span = prose.Span(block);
        if (!MayAnnounce(span.Source.Text.AsSpan(span.Start, span.Length)) || IsSetApart(block))
        {
            return null;
        }

        var text = span.Text;
        return (FindIn(block, text) ?? FindAlone(block, text)) is { } label && !IsInComment(text, label.Start) ? (span with { Start = span.Start + label.Start, Length = label.Length }, label) : null;
    }

    private TeacherLabel? FindIn(LeafBlock block, string text) =>
        TeacherWords.Find(text, IsAfterQuestion(block)) is { } label && !(label is { IsRemark: true, IsNote: false } && HasParallel(block)) ? label : null;

    private TeacherLabel? FindAlone(LeafBlock block, string text) =>
        MayStandAlone(block) && TeacherWords.FindAlone(text) is { } alone && (alone.IsRemark ? alone.IsNote || !HasParallel(block) : IsFollowedByAnswers(block) || IsAboveAnswers(block)) ? alone : null;

    private bool IsAfterQuestion(LeafBlock block) => blocks.Beside(block, -1) is { } before && TeacherWords.Asks(PlainText.FromBlocks([before]));

    // In a list or a table, and in the paragraphs before and after.
    private bool HasParallel(LeafBlock block)
    {
        var around = block.Parent is ListItemBlock { Parent: { } list } ? list : block.Parent is TableCell { Parent.Parent: { } table } ? table : null;
        return around is not null ? TeacherWords.HasParallel(prose.Span(around).Text)
            : new[] { blocks.Beside(block, -1), blocks.Beside(block, 1) }.OfType<ParagraphBlock>().Any(p => TeacherWords.HasParallel(prose.Span(p).Text));
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

    private static bool MayStandAlone(LeafBlock block) => block is HeadingBlock or DefinitionTerm || block.Inline is { FirstChild: EmphasisInline { NextSibling: null } } || block.Inline?.FirstChild is LiteralInline { NextSibling: null };

    // Lines to be filled in follow questions, and are none.
    private bool IsFollowedByAnswers(LeafBlock block) =>
        blocks.Beside(block, 1) is { } next && (next is ListBlock or Table || (block is HeadingBlock or DefinitionTerm && next is ParagraphBlock && TeacherWords.IsGiven(PlainText.FromBlocks([next])))) && !IsToFillIn(next);

    // The head of a column, beside questions.
    private static bool IsAboveAnswers(LeafBlock block)
    {
        if (block.Parent is not TableCell { Parent: TableRow { IsHeader: true, Parent: Table table } head } cell)
        {
            return false;
        }

        var at = head.IndexOf(cell);
        var rows = table.OfType<TableRow>().Where(r => !r.IsHeader && r.Count > at).ToList();
        return TeacherWords.Asks(PlainText.FromBlocks(rows.SelectMany(r => r.Where((_, i) => i != at)))) && rows.Exists(r => PlainText.FromBlocks([r[at]]) is { Length: > 0 }) && !rows.Exists(r => IsToFillIn(r[at]));
    }

    private static bool IsToFillIn(Block block) => PlainText.FromBlocks([block]).AsSpan().ContainsAny("?؟_…");

    private static bool IsInComment(string text, int at) => text.LastIndexOf("<!--", at, StringComparison.Ordinal) is var open and >= 0 && text.IndexOf("-->", open, StringComparison.Ordinal) is var end && (end < 0 || end > at);
}
