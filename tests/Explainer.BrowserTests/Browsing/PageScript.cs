namespace Explainer.BrowserTests.Browsing;

/// <summary>A function of this project that runs in a page.</summary>
internal static class PageScript
{
    public static string Get(string name)
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(name + ".js")
            ?? throw new InvalidOperationException($"This project has no {name}.js.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
