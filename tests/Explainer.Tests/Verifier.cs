using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace Explainer.Tests;

/// <summary>
/// Snapshot tests in the conventions of Verify: <c>Class.Method.verified.html</c> beside the test is what was approved,
/// <c>.received.html</c> is written when the text differs. To approve a change, rename the one to the other. As with Verify, both
/// open in the diff tool of this machine, where there is one and <c>DiffEngine_Disabled</c> is not set; never in CI.
/// </summary>
internal static class Verifier
{
    /// <param name="text">The whole text.</param>
    /// <param name="extension">The type of the snapshot.</param>
    /// <param name="name">What tells several snapshots of one test apart; null for one alone.</param>
    /// <param name="file">The test's own file.</param>
    /// <param name="method">The test's own name.</param>
    public static void Verify(
        string text, string extension = "html", string? name = null,
        [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var folder = FolderOf(file);
        var stem = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(name is null ? "" : "_" + name)}";
        var verified = Path.Combine(folder, $"{stem}.verified.{extension}");
        var received = Path.Combine(folder, $"{stem}.received.{extension}");
        var approved = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (approved == text)
        {
            Forget(received, verified);
            return;
        }

        Show(text, received, verified);
        Assert.Fail(approved is null
            ? $"There is no snapshot {stem}.verified.{extension}. Look at {received} and rename it if it is right."
            : $"{stem} differs from its snapshot at {FirstDifference(approved, text)}\nLook at {received} and rename it if it is right.");
    }

    /// <summary>Compares a file of the repository that is made from definitions with what they say now.</summary>
    /// <param name="text">What they say.</param>
    /// <param name="path">The file, from the root of the repository.</param>
    public static void VerifyFile(string text, string path)
    {
        var received = Path.Combine(Repository.Root, "tests", "received", path);
        var place = Path.Combine(Repository.Root, path);
        if (File.Exists(place) && File.ReadAllText(place) == text)
        {
            Forget(received, place);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        Show(text, received, place);
        Assert.Fail($"{path} is not what the definitions say. Look at tests/received/{path}; tests/approve puts it in its place.");
    }

    private static void Show(string text, string received, string verified)
    {
        File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        // DiffEngine knows most build servers by variables of their own; all of them set this one.
        if (Environment.GetEnvironmentVariable("CI") is null)
        {
            DiffRunner.Launch(received, verified);
        }
    }

    private static void Forget(string received, string verified)
    {
        if (File.Exists(received))
        {
            File.Delete(received);
            DiffRunner.Kill(received, verified);
        }
    }

    // Builds map source paths to /explainer/, so that they are the same everywhere; here the real folder is needed.
    private static string FolderOf(string file) =>
        Path.Combine(Repository.Root, Path.GetDirectoryName(file)!.Replace("/explainer/", "", StringComparison.Ordinal));

    private static string FirstDifference(string approved, string text)
    {
        var at = Enumerable.Range(0, Math.Min(approved.Length, text.Length)).FirstOrDefault(i => approved[i] != text[i], Math.Min(approved.Length, text.Length));
        var line = approved[..at].Count(c => c == '\n') + 1;
        return $"line {line}:\n  approved: {Around(approved, at)}\n  received: {Around(text, at)}";
    }

    private static string Around(string text, int at) =>
        text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 80)].ReplaceLineEndings("⏎");
}
