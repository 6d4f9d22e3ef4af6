using System.ComponentModel;
using System.Diagnostics;

namespace Explainer.Cli;

/// <summary>Opens a page in the default browser.</summary>
internal static class Browser
{
    // xdg-open returns at once, or runs on as the browser itself.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    /// <summary>Opens a page; false when there is no browser.</summary>
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
            wait.CancelAfter(Timeout);
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

    // On Windows the shell opens a URL with the default browser.
    private static ProcessStartInfo Opener(string url) => OperatingSystem.IsWindows()
        ? new ProcessStartInfo(url) { UseShellExecute = true }
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [url]);
}
