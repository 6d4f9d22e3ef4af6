using System.Diagnostics;
using System.Globalization;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
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

    // How long a browser that was ended may take to be gone, and what it said to arrive.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    private int printed;

    /// <summary>The PDF of an HTML file.</summary>
    /// <param name="html">A whole document, with all that it shows within it.</param>
    /// <param name="day">The day that the PDF names as that of its making: <c>20261128</c>.</param>
    /// <param name="source">The input file, for messages.</param>
    /// <param name="work">A folder for the page, which may hold answers: whoever gives it clears it where we are killed.</param>
    /// <param name="stop">Ends the browser.</param>
    /// <exception cref="ProblemException">The browser failed, or took too long.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public byte[] Print(byte[] html, string day, string source, string work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var folder = Directory.CreateDirectory(Path.Combine(work, Interlocked.Increment(ref printed).ToString(CultureInfo.InvariantCulture)));
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllBytes(page, html);
            var said = Run(folder.FullName, page, pdf, source, stop);
            var bytes = File.Exists(pdf) ? File.ReadAllBytes(pdf) : [];
            return bytes.AsSpan().StartsWith("%PDF"u8) ? PdfBytes.Settle(bytes, day) : throw Failed(source, ProgramTexts.PdfNotWritten, said, stop);
        }
        finally
        {
            Delete(folder);
        }
    }

    // Gives what the browser said.
    private string Run(string folder, string page, string pdf, string source, CancellationToken stop)
    {
        string[] arguments = [.. Options, .. isRoot ? ["--no-sandbox"] : Array.Empty<string>(), $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri];
        using var browser = Start(arguments, source, stop);
        using var output = browser.StandardOutput;
        using var error = browser.StandardError;
        // Whoever does not read what a process says may wait for it for ever.
        _ = output.ReadToEndAsync(CancellationToken.None);
        var said = error.ReadToEndAsync(CancellationToken.None);
        using var ending = stop.Register(() => End(browser));
        if (!browser.WaitForExit(limit))
        {
            End(browser);
            throw Failed(source, ProgramTexts.TookTooLong(limit.TotalSeconds), Whole(said), stop);
        }

        return browser.ExitCode == 0 ? Whole(said) : throw Failed(source, ProgramTexts.EndedWith(browser.ExitCode), Whole(said), stop);
    }

    // What a browser leaves running holds its streams open.
    private static string Whole(Task<string> said) => said.Wait(Moment, CancellationToken.None) ? said.Result : "";

    private Process Start(string[] arguments, string source, CancellationToken stop)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            throw Failed(source, ProgramTexts.NotStarted, "", stop);
        }
    }

    // With the processes that it started. Those that have just ended by themselves are no problem.
    private static void End(Process browser)
    {
        try
        {
            browser.Kill(entireProcessTree: true);
            browser.WaitForExit(Moment);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
        }
    }

    // A browser that was ended may still hold files of its profile: they are cleared away with the folder that it lies in.
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

    // Ctrl-C reaches the browser too, and may end it before we hear of it.
    private ProblemException Failed(string source, string what, string said, CancellationToken stop)
    {
        stop.WaitHandle.WaitOne(Moment);
        stop.ThrowIfCancellationRequested();
        return new(Rules.NotPrinted(source, ProgramTexts.ProgramFailed(program, what, ReasonIn(said).TrimEnd('.'))));
    }

    // Chromium ends with a trace of the stack, which says nothing to its users.
    private static string ReasonIn(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.LastOrDefault(l => l.Contains(":FATAL:", StringComparison.Ordinal)) ?? lines.LastOrDefault(l => l.Contains(":ERROR:", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "";
    }
}
