using System.Text;
using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Markup;

/// <summary>Pages, style sheets and drawings are valid, as the Nu checker sees it.</summary>
public sealed class MarkupTests(Chromium chromium)
{
    private static readonly string[] Sites = ["content", "fixture", "arabic"];
    private static readonly string[] Kinds = [".html", ".css", ".svg"];

    private static readonly Dictionary<string, string> Broken = new()
    {
        ["broken/a.html"] = "<!DOCTYPE html><html lang=en><title>A</title><p><div id='a b'></div>",
        ["broken/b.css"] = "p { color: 12 }",
        ["broken/c.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'><circle/><oval/></svg>",
    };

    // In one run: to start the checker takes as long as to check a hundred files.
    [Fact]
    public async Task Every_page_style_sheet_and_drawing_is_valid_and_an_error_is_seen_in_each_kind_of_file()
    {
        var files = (await Task.WhenAll(Sites.Select(Files))).SelectMany(f => f);
        var exceptions = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Markup", "exceptions.txt")))
            .Where(line => line.Length > 0 && line[0] != '#').ToList();
        var all = await NuChecker.Check(files.Concat(Broken.Select(f => KeyValuePair.Create(f.Key, Encoding.UTF8.GetBytes(f.Value)))));
        var errors = all.Where(e => !Broken.ContainsKey(e.File)).ToList();
        Faults.None(errors.Where(e => !exceptions.Any(e.Message.Contains)));
        Faults.None(exceptions.Where(x => !errors.Exists(e => e.Message.Contains(x, StringComparison.Ordinal))));
        Assert.Equal(Broken.Keys.Order(StringComparer.Ordinal), all.Select(e => e.File).Where(Broken.ContainsKey).Distinct().Order(StringComparer.Ordinal));
    }

    private async Task<IEnumerable<KeyValuePair<string, byte[]>>> Files(string name)
    {
        var site = await chromium.Get(name);
        var others = site.Pages.Except(site.Sample).ToHashSet();
        return site.Build.Files.Where(f => Kinds.Any(f.Key.EndsWith) && !others.Contains(f.Key)).Select(f => KeyValuePair.Create($"{name}/{f.Key}", f.Value));
    }
}
