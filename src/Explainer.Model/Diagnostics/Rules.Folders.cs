namespace Explainer.Model.Diagnostics;

/// <content>Problems of folders and their numbers, and of the navigation.</content>
public static partial class Rules
{
    public static Diagnostic GroupInGroup(SourceSpan span) =>
        Error("EX150", span, "A group of the navigation holds links, and no further group. Write these links into the group itself, or make a group of their own beside it.");

    public static Diagnostic GroupAtFoot(SourceSpan span) =>
        Error("EX150", span, "The foot of the pages has links, and no groups. Write these links into the list itself.");

    public static Diagnostic NoId(string file, bool isFolder) => Error("EX122", file, isFolder
        ? "Nothing is left of the name of a folder here once its number is taken away. Give the folder a name: 10-before/."
        : "Nothing is left of this name once its number is taken away. Give the file a name: 10-the-film.md.");

    public static Diagnostic HiddenName(string file, bool isFolder) => Error("EX122", file, isFolder
        ? "Once its number is taken away the name of a folder here begins with a dot, and no address may. Give the folder a name: 10-before/."
        : "Once its number is taken away this name begins with a dot, and no address may. Give the file a name: 10-the-film.md.");

    /// <param name="folder">The folder of the kind.</param>
    /// <param name="part">The folder in it.</param>
    public static Diagnostic FolderInFolder(string file, string folder, string part) =>
        Error("EX123", file, $"The folder {folder}/ has one level of folders in it, and this file lies deeper. Move it to {folder}/{part}/.");
}
