using System.Text;

namespace Explainer.Model;

/// <summary>A text several times in a row.</summary>
/// <remarks>Enumerable.Repeat fills a span, and one of objects makes the native compiler keep what fills spans for each type that some span has.</remarks>
public static class Repeated
{
    /// <param name="text">The text.</param>
    /// <param name="times">How often; 0 for none.</param>
    public static string Text(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
