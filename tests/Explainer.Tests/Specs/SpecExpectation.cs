using Explainer.Model;

namespace Explainer.Tests.Specs;

/// <summary>One thing that a case compares.</summary>
/// <param name="Header">The line that introduces it.</param>
/// <param name="Text">What must be found.</param>
/// <param name="Find">What is found.</param>
internal sealed record SpecExpectation(string Header, string Text, Func<SiteTestResult, string> Find)
{
    /// <summary>The whole report.</summary>
    public static SpecExpectation Report(string header, string text) => new(header, text, r => r.Report);

    /// <summary>The paths of all pages, without those under cite/: each entry has one, and lists would say it twice.</summary>
    public static SpecExpectation Pages(string header, string text) => new(header, text, r => string.Join('\n', r.Files.Keys.Where(p =>
        p.EndsWith(".html", StringComparison.Ordinal) && !p.StartsWith(CiteUrls.Folder, StringComparison.Ordinal))));

    /// <summary>The whole text of an entry.</summary>
    public static SpecExpectation Body(string header, string file, string text) =>
        new(header, text, r => r.Site is null ? "(there is no site)" : r.Body(file).TrimEnd('\n'));

    /// <summary>Where a page is mentioned: title, address, locators and sentence, one a line.</summary>
    public static SpecExpectation Mentions(string header, string page, string text) =>
        new(header, text, r => r.Site is null ? "(there is no site)" : r.Mentions(page));

    /// <summary>Lines that must all stand in a file of the output.</summary>
    public static SpecExpectation Contains(string header, string path, string text) =>
        new(header, text, r => ShowLines(r, path, text, isThere: true));

    /// <summary>Lines that must not stand in a file of the output.</summary>
    public static SpecExpectation Lacks(string header, string path, string text) =>
        new(header, text, r => ShowLines(r, path, text, isThere: false));

    /// <summary>Lines that must not stand in any file of the output that lies outside a folder, what only the server reads apart.</summary>
    public static SpecExpectation OutsideLacks(string header, string folder, string text) => new(header, text, r =>
        r.Site is null ? "(there is no site)" : string.Join('\n', text.Split('\n').Select(line => ShowLeak(r, folder, line))));

    private static string ShowLeak(SiteTestResult result, string folder, string line) =>
        result.Files.Keys.FirstOrDefault(p => !p.StartsWith(folder, StringComparison.Ordinal) && p != "_headers"
            && result[p].Contains(line, StringComparison.Ordinal)) is { } path
            ? $"(found in {path}) {line}\n{result[path]}"
            : line;

    private static string ShowLines(SiteTestResult result, string path, string text, bool isThere)
    {
        var output = result.Site is null ? "(there is no site)" : result[path];
        return string.Join('\n', text.Split('\n').Select(line =>
            output.Contains(line, StringComparison.Ordinal) == isThere ? line : $"({(isThere ? "missing" : "found")}) {line}\n{output}"));
    }
}
