namespace Explainer.Model.Texts;

/// <summary>What <c>serve</c> prints, and what its server answers.</summary>
public static class ServeTexts
{
    public const string FolderBack = "The folder is back.";
    public const string FolderGone = "The folder is gone. The preview shows what was in it, and waits until it is back.";
    public const string OnlyThisMachine = "This preview answers to 127.0.0.1 and localhost only.";
    public const string OnlyOwnPages = "This preview answers its own pages only.";
    public const string OnlyReading = "Pages can be read only.";
    public const string Polling =
        "The system cannot tell when files change here, because its limit is reached. They are looked at twice a second instead. "
        + "On Linux 'sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512', as root, allows more.";

    public static string Serving(string input, Uri url) => $"Serving {FolderTexts.Named(input)} at {url} (Ctrl-C stops).";

    public static string NoBrowser(Uri url) => $"No browser could be opened here. Open {url} in yours.";

    public static string GoesOn(string fault) => $"{fault} The preview goes on with what it has.";

    public static string NoFolder(string input) => $"The folder {input} is gone.";

    /// <param name="port">The port.</param>
    /// <param name="free">One that is free; null for none nearby.</param>
    public static string PortInUse(int port, int? free) => FormattableString.Invariant(
        $"Port {port} is in use. Try {(free is { } other ? FormattableString.Invariant($"--port {other}, or ") : "")}--port 0 for any that is free.");

    public static string PortUnusable(int port, string reason) =>
        FormattableString.Invariant($"Port {port} cannot be used: {reason}. Try --port 5080, or --port 0 for any that is free.");

    // After each build of the preview
    public static string Gone(string problem) => $"Gone: {problem}";

    public static string FirstRead(string input) => $"Read {FolderTexts.Named(input)}";

    public static string FileChanged(string file) => $"{file} changed";

    public static string FilesChanged(int number) => $"{Counts.Files(number)} changed";

    /// <summary>"1 mended, 2 new; 3 errors now".</summary>
    /// <param name="mended">How many problems are gone.</param>
    /// <param name="added">How many are new.</param>
    /// <param name="left">How many there are now, in words.</param>
    /// <param name="hasLeft">Whether there are any.</param>
    public static string Changes(int mended, int added, string left, bool hasLeft)
    {
        var changes = new[]
        {
            mended > 0 ? FormattableString.Invariant($"{mended} mended") : null,
            added > 0 ? FormattableString.Invariant($"{added} new") : null,
        };
        return mended + added == 0 ? left : $"{string.Join(", ", changes.OfType<string>())}; {left}{(hasLeft ? " now" : "")}";
    }
}
