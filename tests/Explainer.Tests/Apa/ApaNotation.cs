using Explainer.Model.Views;

namespace Explainer.Tests.Apa;

/// <summary>References in plain text: <c>*italic*</c>, <c>&lt;link&gt;</c>, <c>title{fr}</c>.</summary>
internal static class ApaNotation
{
    public static string Write(IEnumerable<TextRun> reference) => string.Concat(reference.Select(Write));

    private static string Write(TextRun run)
    {
        var text = run.IsItalic ? $"*{run.Text}*" : run.Text;
        text = run.Language is null ? text : $"{text}{{{run.Language}}}";
        return run.Href is null ? text : run.Href == run.Text ? $"<{text}>" : $"<{text} to {run.Href}>";
    }
}
