using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Tests.Apa;

/// <summary>
/// References in plain text: <c>*italic*</c>, <c>&lt;link&gt;</c>, <c>title{fr}</c>; of rich text <c>__bold__</c>, <c>~low~</c>, <c>^high^</c>
/// and <c>=small capitals=</c>.
/// </summary>
internal static class ApaNotation
{
    public static string Write(IEnumerable<TextRun> reference) => string.Concat(reference.Select(Write));

    private static string Write(TextRun run)
    {
        var text = run.Style.HasFlag(TextStyle.Subscript) ? $"~{run.Text}~" : run.Style.HasFlag(TextStyle.Superscript) ? $"^{run.Text}^" : run.Text;
        text = run.Style.HasFlag(TextStyle.SmallCaps) ? $"={text}=" : text;
        text = run.Style.HasFlag(TextStyle.Bold) ? $"__{text}__" : text;
        text = run.IsItalic != run.Style.HasFlag(TextStyle.Italic) ? $"*{text}*" : text;
        text = run.Language is null ? text : $"{text}{{{run.Language}}}";
        return run.Href is null ? text : run.Href == run.Text ? $"<{text}>" : $"<{text} to {run.Href}>";
    }
}
