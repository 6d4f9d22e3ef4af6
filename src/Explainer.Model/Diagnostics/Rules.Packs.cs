namespace Explainer.Model.Diagnostics;

/// <content>Problems of packs.</content>
public static partial class Rules
{
    public static Diagnostic MarkdownInPacks(string file) =>
        Error("EX160", file, "In packs/ there are packs, which are written in YAML: packs/name.yml. Move this page to another folder; the introduction of the list is packs/index.md.");

    public static Diagnostic PackNamedIndex(string file) =>
        Error("EX160", file, "The address of this pack would be that of the list of packs. Give the file another name; the introduction of the list is packs/index.md.");

    public static Diagnostic EmptyPackFile(string file) =>
        Error("EX106", file, "This file is empty. Write title: …, summary: … and sections: … into it, or remove it.");

    public static Diagnostic EmptyPack(SourceSpan span) =>
        Error("EX161", span, "This pack has no section. Write sections: [{title: …, pages: [../story/10-joining.md]}].");

    public static Diagnostic EmptyPackSection(SourceSpan span) =>
        Error("EX161", span, "Nothing is in here. Write the paths of files, as in pages: [../story/10-joining.md] or lessons: [../lessons/10-cards.md], or remove what is empty.");

    public static Diagnostic HeadingInPack(SourceSpan span, string found, string page) =>
        Error("EX162", span, $"{Quoted(found)} names a heading, but a pack takes whole pages. Write {page}.") with { Fix = Fix.Within(span, found, page) };

    /// <param name="span">Where.</param>
    /// <param name="found">The link.</param>
    /// <param name="what">What it leads to, in a clause.</param>
    public static Diagnostic NotForPack(SourceSpan span, string found, string what) =>
        Error("EX245", span, $"{Quoted(found)} {what}, which a pack cannot hold. Write the path to the file of a page: ../story/10-joining.md.");

    public static Diagnostic TeachersPageInPack(SourceSpan span, string found) =>
        Error("EX245", span, $"{Quoted(found)} is a page for teachers. Name the file of the lesson or chapter it is made of: ../lessons/10-who-may-borrow.md. The questions of a lesson come with it.");

    public static Diagnostic LessonAmongPages(SourceSpan span, string found) =>
        Error("EX246", span, $"{Quoted(found)} is a lesson. Move it from pages to lessons.");

    public static Diagnostic PageAmongLessons(SourceSpan span, string found) =>
        Error("EX246", span, $"{Quoted(found)} is no lesson. Move it from lessons to pages.");

    public static Diagnostic TwiceByEasier(SourceSpan span, string found, int line, string how) =>
        Error("EX247", span, $"{Quoted(found)} stands in this pack already: easy: {how} brings it with its page, in line {line}. Remove it here.");

    public static Diagnostic TwiceInPack(SourceSpan span, string found, int line) =>
        Error("EX247", span, $"{Quoted(found)} stands in this pack already, in line {line}. Keep one of them.");
}
