using System.Text;
using Explainer.Model;
using Explainer.Theme;

namespace Explainer.Render;

/// <summary>
/// A page that is rendered once with placeholders, which are then filled in for every entry. For pages that differ in a few
/// values only this takes a fraction of the time.
/// </summary>
internal sealed class PageTemplate
{
    // U+FDD0 to U+FDEF are noncharacters: Unicode reserves them for internal use, so no text contains them.
    private const char FirstPlaceholder = '\uFDD0';

    private readonly List<Piece> pieces = [];
    private readonly byte[] rest;

    /// <param name="printed">The page as its component printed it, with placeholders in its view.</param>
    /// <param name="count">How many different placeholders there are: 32 at most.</param>
    public PageTemplate(string printed, int count)
    {
        var text = printed;
        for (var number = 0; number < count; number++)
        {
            text = text.Replace(PageEncoder.Html.Encode(Placeholder(number)), Placeholder(number), StringComparison.Ordinal);
        }

        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= FirstPlaceholder && text[i] < FirstPlaceholder + count)
            {
                pieces.Add(new Piece(Encoding.UTF8.GetBytes(text[start..i]), text[i] - FirstPlaceholder));
                start = i + 1;
            }
        }

        rest = Encoding.UTF8.GetBytes(text[start..]);
    }

    /// <summary>The text that stands for a value in the view.</summary>
    public static string Placeholder(int number) => ((char)(FirstPlaceholder + number)).ToString();

    /// <summary>Fills in the values.</summary>
    /// <param name="url">Where it lies.</param>
    /// <param name="values">Markup, by the number of the placeholder.</param>
    public OutputFile Fill(SiteUrl url, IReadOnlyList<string> values)
    {
        var length = rest.Length;
        foreach (var (before, blank) in pieces)
        {
            length += before.Length + Encoding.UTF8.GetByteCount(values[blank]);
        }

        var page = GC.AllocateUninitializedArray<byte>(length);
        length = 0;
        foreach (var (before, blank) in pieces)
        {
            before.CopyTo(page, length);
            length += before.Length;
            length += Encoding.UTF8.GetBytes(values[blank], page.AsSpan(length));
        }

        rest.CopyTo(page, length);
        return new OutputFile(url.OutputPath, page);
    }

    /// <summary>The UTF-8 text before a placeholder, and the number of the placeholder.</summary>
    private sealed record Piece(byte[] Before, int Placeholder);
}
