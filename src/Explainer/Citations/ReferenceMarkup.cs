using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations;

/// <summary>
/// A reference to a page of the site as markup: text, with titles as <c>cite</c>. It stands at the foot of every page, and a
/// component for each of its pieces would take longer than all the rest of the foot.
/// </summary>
internal static class ReferenceMarkup
{
    public static Html Of(ImmutableArray<TextRun> reference)
    {
        var markup = new StringBuilder();
        foreach (var run in reference)
        {
            var text = Html.OfText(run.Text).Markup;
            _ = run.IsItalic ? markup.Append("<cite>").Append(text).Append("</cite>") : markup.Append(text);
        }

        return new Html(markup.ToString());
    }
}
