using System.Diagnostics;
using System.Text.Json;
using Explainer.Tests;

namespace Explainer.BrowserTests.Markup;

/// <summary>The Nu checker of the W3C, one run for all files: HTML, CSS and SVG.</summary>
internal static class NuChecker
{
    private static readonly string Jar =
        Path.Combine(Repository.Root, "tests", "Explainer.BrowserTests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Checks files and returns the errors, each with its file, line and excerpt.</summary>
    public static async Task<IReadOnlyList<NuError>> Check(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Assert.True(File.Exists(Jar), $"There is no {Jar}. `bash tests/run` installs it.");
        using var folder = new TemporaryFolder();
        var paths = new List<string>();
        foreach (var (path, bytes) in files)
        {
            paths.Add(Path.Combine(folder.Path, path));
            Directory.CreateDirectory(Path.GetDirectoryName(paths[^1])!);
            await File.WriteAllBytesAsync(paths[^1], bytes);
        }

        // The checker takes its files as arguments, and an argument file of Java's holds what a command line cannot. It ends before code
        // that was optimised for it would pay: without that it takes half of the processor's time.
        var arguments = Path.Combine(folder.Path, "arguments");
        await File.WriteAllLinesAsync(arguments, new[] { "-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", Jar, "--format json", "--errors-only", "--also-check-css", "--also-check-svg", "--exit-zero-always" }.Concat(paths.Select(p => $"\"{p}\"")));
        using var java = Process.Start(new ProcessStartInfo("java", "@" + arguments) { RedirectStandardError = true })!;
        var report = await java.StandardError.ReadToEndAsync();
        await java.WaitForExitAsync();
        return [.. Parse(report, folder.Path)];
    }

    private static IEnumerable<NuError> Parse(string report, string folder)
    {
        var start = report.IndexOf('{', StringComparison.Ordinal);
        Assert.True(start >= 0, "The Nu checker gave no report: " + report);
        using var json = JsonDocument.Parse(report[start..]);
        foreach (var message in json.RootElement.GetProperty("messages").EnumerateArray().Select(m => m.Clone()))
        {
            yield return new NuError(
                Uri.UnescapeDataString(Text(message, "url")).Split(folder + "/")[^1],
                message.TryGetProperty("lastLine", out var line) ? line.GetInt32() : 0, Text(message, "message"), Text(message, "extract"));
        }
    }

    private static string Text(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
