namespace Explainer.Guide.Starters;

/// <summary>Remarks in YAML that explain the line below them.</summary>
internal static class Remarks
{
    private const int Width = 100;

    /// <summary>A text as lines that begin with #.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var line = "#";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width && line.Length > 1)
            {
                yield return line;
                line = "#";
            }

            line += " " + word;
        }

        yield return line;
    }
}
