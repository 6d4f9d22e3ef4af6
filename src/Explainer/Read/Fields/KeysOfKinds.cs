using Explainer.Model.Texts;

namespace Explainer.Read.Fields;

/// <summary>The keys that one kind of page alone has: on another page they say that it lies in the wrong folder.</summary>
internal static class KeysOfKinds
{
    private static readonly (string[] Keys, string Shape, string Folder)[] All =
    [
        (["role", "origin", "born", "died", "picture"], ShapeTexts.Profile, "profiles/"),
        (["minutes", "ages", "objectives", "materials", "prepare", "questions"], ShapeTexts.Lesson, "lessons/"),
        (["strand", "turning_point"], ShapeTexts.Event, "timeline/"),
        (["stage"], ShapeTexts.Chapter, "story/"),
    ];

    /// <summary>What has the key, and where its files lie; null for a key of no kind or of several.</summary>
    /// <param name="key">What stands there.</param>
    /// <param name="names">The keys that may stand there; only those of pages are looked at.</param>
    public static (string Shape, string Folder)? Find(string key, List<string> names) =>
        names.Contains("draft") && Array.Find(All, k => k.Keys.Contains(key)) is { Keys: not null } kind ? (kind.Shape, kind.Folder) : null;
}
