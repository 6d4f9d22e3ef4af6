using Explainer.Model.Views;

namespace Explainer.Tests.Apa;

/// <summary>References in plain text: <c>*italic*</c>, <c>&lt;link&gt;</c>, <c>title{fr}</c>.</summary>
internal static class ApaNotation
{
    public static string Of(IEnumerable<TextRun> reference) => string.Concat(reference.Select(Of));

    private static string Of(TextRun run)
    {
        var text = run.IsItalic ? $"*{run.Text}*" : run.Text;
        text = run.Language is null ? text : $"{text}{{{run.Language}}}";
        return run.Href is null ? text : run.Href == run.Text ? $"<{text}>" : $"<{text} to {run.Href}>";
    }
}
