using System.Text.Json;
using AngleSharp.Dom;

namespace Explainer.Tests.Finished;

/// <summary>Reads the JSON-LD of finished pages.</summary>
internal static class StructuredData
{
    /// <summary>The JSON-LD of a page; null when it has none.</summary>
    public static JsonElement? Find(IDocument page) =>
        page.QuerySelector("script[type='application/ld+json']") is { } script ? JsonDocument.Parse(script.TextContent).RootElement : null;

    /// <summary>Every type that is named in it.</summary>
    public static IEnumerable<string> Types(JsonElement json) => Values(json).Where(v => v.Name == "@type").Select(v => v.Value);

    /// <summary>The values that stand neither in the page nor in the front matter.</summary>
    /// <param name="page">The page.</param>
    /// <param name="frontMatter">The page's own file, where it has one, and <c>site.yml</c>.</param>
    public static IEnumerable<string> Strays(IDocument page, string frontMatter)
    {
        if (Find(page) is not { } json)
        {
            return [];
        }

        var canonical = new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);
        var addresses = page.QuerySelectorAll("a[href]").Select(a => new Uri(canonical, a.GetAttribute("href")).AbsoluteUri).Append(canonical.AbsoluteUri)
            .Concat(page.QuerySelectorAll("[id]").Select(e => new Uri(canonical, "#" + Uri.EscapeDataString(e.Id!)).AbsoluteUri)).ToHashSet();
        foreach (var script in page.QuerySelectorAll("script"))
        {
            script.Remove();
        }

        var text = Spaced(page.Body!.TextContent);
        return [.. Values(json)
            .Where(v => v.Name is not ("@type" or "@context"))
            .Where(v => !(v.Name switch
            {
                "url" or "item" or "license" or "inDefinedTermSet" => addresses.Contains(v.Value),
                "inLanguage" => page.DocumentElement.GetAttribute("lang") == v.Value,
                "timeRequired" => frontMatter.Contains($"\nminutes: {v.Value[2..^1]}\n", StringComparison.Ordinal),
                "dateModified" => frontMatter.Contains($"\nupdated: {v.Value}\n", StringComparison.Ordinal),
                // The place of a step is its place among the others.
                "position" => v.Value == v.Place,
                _ => text.Contains(Spaced(v.Value), StringComparison.Ordinal) || frontMatter.Contains(v.Value, StringComparison.Ordinal)
                    || Inversions(v.Value).Any(name => frontMatter.Contains(name, StringComparison.Ordinal)),
            }))
            .Select(v => $"{v.Name}: {v.Value}")];
    }

    private static IEnumerable<(string Name, string Value, string Place)> Values(JsonElement json, string name = "", int place = 0) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Values(p.Value, p.Name, place)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany((e, i) => Values(e, name, i + 1)),
        JsonValueKind.String => [(name, json.GetString()!, $"{place}")],
        _ => [(name, json.GetRawText(), $"{place}")],
    };

    // Front matter has the family names of authors first: "Lind, Ada".
    private static IEnumerable<string> Inversions(string name) =>
        Enumerable.Range(0, name.Length).Where(i => name[i] == ' ').Select(i => $"\"{name[(i + 1)..]}, {name[..i]}\"");

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
