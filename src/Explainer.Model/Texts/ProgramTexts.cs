namespace Explainer.Model.Texts;

/// <summary>What the program says of itself: faults, interruption, and what the machine lacks.</summary>
public static class ProgramTexts
{
    /// <summary>Said without ICU, so it is one text with nothing to fill in.</summary>
    public const string NoIcu =
        "explainer: This machine has no ICU library (libicu), without which letters cannot be sorted. Install it: "
        + "'apt-get install libicu72' on Debian 12, 'apt-get install libicu74' on Ubuntu 24.04, 'dnf install libicu' on Fedora, "
        + "'apk add icu-libs icu-data-full' on Alpine.\n";

    public const string NoOpenSsl =
        "This machine has no OpenSSL library (libssl), without which servers cannot be asked over HTTPS. Install it: "
        + "'apt-get install libssl3' on Debian 12, 'apt-get install libssl3t64' on Ubuntu 24.04, 'dnf install openssl-libs' on Fedora, "
        + "'apk add libssl3' on Alpine.";

    public const string Stopped = "Stopped.";

    public const string StoppedUnchanged = "explainer: Stopped. The output is as it was.";

    public const string PleaseReport = "Please report it with these lines:";

    /// <summary>A message that goes to the person at the keyboard and not to a file.</summary>
    public static string Named(string message) => $"explainer: {message}";

    public static string Fault(string message) => $"explainer: This is a fault of the program, not of your content: {message}";

    public static string NotPrinted(string reason) => $"What it found or did could not be printed: {reason}.";

    public static string TooFewFiles(ulong limit, ulong needed) => FormattableString.Invariant(
        $"Only {limit} files may be open at once here, and {needed} are needed. Raise the limit with 'ulimit -n {needed}', or have it raised by whoever runs this machine.");

    /// <param name="message">What the system said.</param>
    public static string NotReadAgain(string message) => $"The folder could not be read again: {message}. It is tried again at the next change.";

    // Chromium, which prints PDF files
    public const string PdfNotWritten = "wrote none";

    public const string NotStarted = "cannot be started";

    public static string TookTooLong(double seconds) => FormattableString.Invariant($"took more than {seconds:0} seconds");

    public static string EndedWith(int code) => FormattableString.Invariant($"ended with code {code}");

    /// <param name="program">The program.</param>
    /// <param name="what">One of the four above.</param>
    /// <param name="said">What it said; empty for nothing.</param>
    public static string ProgramFailed(string program, string what, string said) =>
        said.Length == 0 ? $"{program} {what}." : $"{program} {what}. It said: {said}.";
}
