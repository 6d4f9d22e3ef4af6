using System.Diagnostics;
using System.Text;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Printing;

/// <summary>
/// Prints HTML as tagged PDF with the reader's own Chromium, without a window. This room alone starts a process whose work is part
/// of a site, and ends it when it takes too long.
/// </summary>
/// <param name="program">The path of the browser.</param>
/// <param name="limit">How long it may take for one file.</param>
/// <param name="isRoot">Whether we run as root, for whom Chromium refuses to start in its sandbox.</param>
internal sealed class Chromium(string program, TimeSpan limit, bool isRoot)
{
    private static readonly string[] Options =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
        // What is printed has all within it: nothing is fetched.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    /// <summary>The PDF of an HTML file.</summary>
    /// <param name="html">A whole document, with all that it shows within it.</param>
    /// <param name="day">The day that the PDF names as that of its making: <c>20261128</c>.</param>
    /// <param name="source">The input file, for messages.</param>
    /// <exception cref="ProblemException">The browser failed, or took too long.</exception>
    public byte[] Print(byte[] html, string day, string source)
    {
        var folder = Directory.CreateTempSubdirectory("explainer-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllBytes(page, html);
            Run(folder.FullName, page, pdf, source);
            var bytes = File.Exists(pdf) ? File.ReadAllBytes(pdf) : [];
            return bytes.AsSpan().StartsWith("%PDF"u8) ? PdfBytes.Settle(bytes, day) : throw Failed(source, $"{program} wrote none.");
        }
        finally
        {
            Delete(folder);
        }
    }

    private void Run(string folder, string page, string pdf, string source)
    {
        string[] arguments = [.. Options, .. isRoot ? ["--no-sandbox"] : Array.Empty<string>(), $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri];
        using var browser = Start(arguments, source);
        // Whoever does not read what a process says may wait for it for ever.
        var said = new StringBuilder();
        browser.OutputDataReceived += (_, _) => { };
        browser.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        browser.BeginOutputReadLine();
        browser.BeginErrorReadLine();
        if (!browser.WaitForExit(limit))
        {
            browser.Kill(entireProcessTree: true);
            throw Failed(source, FormattableString.Invariant($"{program} took more than {limit.TotalSeconds:0} seconds."));
        }

        if (browser.ExitCode != 0)
        {
            throw Failed(source, FormattableString.Invariant($"{program} ended with code {browser.ExitCode}."));
        }
    }

    private Process Start(string[] arguments, string source)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            throw Failed(source, $"{program} cannot be started.");
        }
    }

    // A browser that was ended may still hold files of its profile: the system clears its folder for such files away.
    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static ProblemException Failed(string source, string what) => new(Rules.NotPrinted(source, what));
}
