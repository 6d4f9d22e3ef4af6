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

    /// <param name="file">The first page in it.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="meant">The folder that is probably meant.</param>
    /// <param name="kind">What the files in that are: <c>profiles</c>.</param>
    public static Diagnostic FolderOfOtherName(string file, string folder, string meant, string kind) =>
        Warning("EX166", file, $"No list has the pages in {folder}/. If they are {kind}, move them into {meant}/; if not, write {folder}/index.md, whose page lists them.");

    /// <param name="span">The first line of the two versions.</param>
    /// <param name="isLedger">Whether this is <c>permalinks.lock</c>, which needs the lines of both.</param>
    /// <param name="isLeft">Whether only this line is left of them.</param>
    public static Diagnostic MergeNotFinished(SourceSpan span, bool isLedger, bool isLeft) =>
        Error("EX191", span, isLeft
            ? "This line is left of a merge that is not finished. Remove it, and see that what stands beside it is there once."
            : "Two versions of these lines stand here, because a merge is not finished. "
                + (isLedger ? "Keep the addresses of both" : "Keep one of them") + ", and remove the lines <<<<<<<, ======= and >>>>>>>.");
}
