using System.Globalization;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>A passage that is set apart, of whatever program: which of ours it becomes, and under which title.</summary>
/// <param name="Name">The word after <c>:::</c>.</param>
/// <param name="Title">Its title; null for none.</param>
internal sealed record Passage(string Name, string? Title)
{
    private const string Note = "note";
    private const string Fold = "fold";

    /// <summary>The passage of a class, type or directive; null where it is none that is known.</summary>
    /// <param name="type">Its name, as <c>warning</c> or <c>callout-note</c>.</param>
    /// <param name="title">The title that is written; null for none.</param>
    /// <param name="isFolded">Whether readers open it.</param>
    public static Passage? Find(string type, string? title, bool isFolded)
    {
        var name = type.ToLowerInvariant();
        name = name.StartsWith("callout-", StringComparison.Ordinal) ? name["callout-".Length..] : name;
        return NameOf(name) is not { } ours ? null
            : isFolded && ours == Note ? new Passage(Fold, title ?? Capital(name))
            : ours == Fold ? new Passage(Fold, title ?? Capital(name))
            : new Passage(ours, title ?? TitleOf(name));
    }

    /// <summary>The passage of a shortcode of Hugo, which may say its type in an attribute; null where it is none that is known.</summary>
    public static Passage? FromShortcode(string name, Attributes attributes)
    {
        var title = attributes["title"] ?? attributes["summary"] ?? TitleIn(name, attributes);
        var isTyped = name is "alert" or "admonition" or "callout" or "notice" or "hint" or "warning";
        var type = isTyped ? attributes["type"] ?? attributes["color"] ?? attributes.First ?? name : name;
        title ??= isTyped ? TitleIn(attributes, type) : null;
        return Find(type, title, isFolded: false) ?? (isTyped ? new Passage(Note, title) : null);
    }

    // {{< expand "Title" >}}
    private static string? TitleIn(string name, Attributes attributes) => attributes["header"] ?? attributes["label"] ?? (NameOf(name) == Fold ? attributes.Words.FirstOrDefault(w => w is not ("open" or "closed" or "true" or "false")) : null);

    // {{% notice warning "Title" %}}, and {{< callout "Title" >}}, whose first word is no type.
    private static string? TitleIn(Attributes attributes, string type) => attributes.Words.FirstOrDefault(w => w != type || NameOf(w.ToLowerInvariant()) is null);

    /// <summary>Writes the lines with which it begins, and remembers what closes it.</summary>
    /// <param name="page">The page, which may have none for teachers.</param>
    /// <param name="output">Where they are written.</param>
    /// <param name="open">What closes the passages that are open.</param>
    /// <param name="indent">What stands before it.</param>
    public void Begin(PageContext page, List<string> output, Stack<string> open, string indent)
    {
        output.AddRange((Name == "teacher" && !page.HasTeacherPage ? new Passage(Note, Title ?? ImportedWords.ForTeachers) : this).Opening(indent));
        open.Push(indent + ":::");
    }

    /// <summary>The lines with which it begins.</summary>
    public IEnumerable<string> Opening(string indent) =>
        Name == Fold ? [$"{indent}:::{Name} {HeadingText.Plain(WikiText.Plain(Title ?? ""))}", indent.TrimEnd()]
        : Title is { Length: > 0 } ? [$"{indent}:::{Name}", $"{indent}**{Title.Replace("**", "", StringComparison.Ordinal)}**", ""]
        : [$"{indent}:::{Name}"];

    private static string? NameOf(string name) => name switch
    {
        "note" or "notes" or "tip" or "hint" or "info" or "important" or "warning" or "caution" or "danger" or "attention" or "error" or "success" or "bug"
            or "example" or "quote" or "cite" or "abstract" or "summary" or "tldr" or "todo" or "seealso" or "see-also" or "alert" or "admonition" or "callout"
            or "notice" or "failure" or "fail" or "missing" or "check" or "done" or "help" or "faq" or "versionadded" or "versionchanged" or "deprecated"
            or "margin" or "sidebar" or "aside" or "topic" or "objectives" or "questions" or "keypoints" or "prereq" or "prerequisites" or "checklist"
            or "testimonial" or "definition" or "theorem" or "lemma" or "proof" or "remark" or "column-margin" or "rule" or "time" or "secondary" => Note,
        "details" or "dropdown" or "expand" or "collapse" or "spoiler" or "solution" or "answer" or "toggle" => Fold,
        "challenge" or "discussion" or "exercise" or "question" => "question",
        "instructor" => "teacher",
        _ => null,
    };

    // A note is a note; of a warning readers are told that it is one.
    private static string? TitleOf(string name) => name switch
    {
        "note" or "notes" or "info" or "admonition" or "callout" or "alert" or "notice" or "margin" or "sidebar" or "aside" or "topic" or "quote" or "cite"
            or "challenge" or "exercise" or "question" or "instructor" or "column-margin" or "testimonial" or "todo" or "secondary" => null,
        "keypoints" => ImportedWords.KeyPoints,
        "seealso" or "see-also" => ImportedWords.SeeAlso,
        "prereq" => ImportedWords.Prerequisites,
        _ => Capital(name),
    };

    private static string Capital(string name) => name.Length == 0 ? ImportedWords.More : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..].Replace('-', ' ');
}
