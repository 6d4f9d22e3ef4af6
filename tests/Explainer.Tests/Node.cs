using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Explainer.Tests;

/// <summary>Runs a script beside the tests that gives a file to a reader or validator that others wrote; <c>tests/run</c> installs them from npm.</summary>
internal static class Node
{
    private static readonly string Modules = Path.Combine(Repository.Root, "tests", "Explainer.BrowserTests", "node_modules");

    /// <summary>Skips the test where a package is not installed.</summary>
    public static void Needs(string package) =>
        Assert.SkipUnless(Directory.Exists(Path.Combine(Modules, package)), $"{package} is not installed; tests/run does it.");

    /// <summary>What a script prints, which is JSON.</summary>
    /// <param name="script">Its place below the folder of these tests, such as <c>Citing/records.mjs</c>.</param>
    /// <param name="input">What it reads.</param>
    public static JsonDocument Run(string script, byte[] input)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Explainer.Tests", script), Modules])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        using (process.StandardInput)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return JsonDocument.Parse(output);
    }
}
