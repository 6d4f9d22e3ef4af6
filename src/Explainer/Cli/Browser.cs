using System.ComponentModel;
using System.Diagnostics;

namespace Explainer.Cli;

/// <summary>Opens a page in the browser that the people of this machine use.</summary>
internal static class Browser
{
    // A program that opens a page has done so by then, or goes on as the browser itself.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>Whether it was opened.</summary>
    public static async Task<bool> Open(Uri url, CancellationToken stop)
    {
        try
        {
            using var opener = Process.Start(Opener(url.AbsoluteUri));
            if (opener is null)
            {
                return OperatingSystem.IsWindows();
            }

            using var wait = CancellationTokenSource.CreateLinkedTokenSource(stop);
            wait.CancelAfter(Longest);
            await opener.WaitForExitAsync(wait.Token);
            return opener.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    // Windows opens an address with its browser as it opens a file with its program.
    private static ProcessStartInfo Opener(string url) => OperatingSystem.IsWindows()
        ? new ProcessStartInfo(url) { UseShellExecute = true }
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [url]);
}
