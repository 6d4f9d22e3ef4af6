using Explainer.Model;

namespace Explainer.Build;

/// <summary>
/// The marker file of a folder that a build wrote: whether it is complete, and which files the build put there. Files that are
/// not on its list belong to the user.
/// </summary>
/// <param name="IsComplete">False while a build is writing the folder, or when it was cut off.</param>
/// <param name="Files">Paths of the files, with <c>/</c>.</param>
internal sealed record OutputMarker(bool IsComplete, IReadOnlySet<string> Files)
{
    public const string Name = ".explainer";

    public const string Title = "Made by explainer. Every build replaces this folder; keep nothing of yours in it.";
    private const string Complete = "complete";
    private const string Unfinished = "unfinished";

    /// <summary>Whether a folder has a marker, which another build may hold.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The marker of a folder; null when the folder is not ours.</summary>
    public static OutputMarker? Find(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return null;
        }

        var lines = File.ReadAllText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines is [Title, Complete or Unfinished, ..]
            ? new OutputMarker(lines[1] == Complete, lines[2..].Select(Unescape).ToHashSet(StringComparer.Ordinal))
            : null;
    }

    public static byte[] Write(bool isComplete, IEnumerable<string> files) => Utf8Lines.Encode([Title, isComplete ? Complete : Unfinished, .. files.Select(Escape)]);

    // File names may contain line breaks.
    private static string Escape(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Unescape(string line) =>
        line.Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
