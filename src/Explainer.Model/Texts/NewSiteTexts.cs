namespace Explainer.Model.Texts;

/// <summary>What <c>new site</c> prints.</summary>
public static class NewSiteTexts
{
    public const string TitleNeeded = "An empty site needs its title: --empty \"My subject\".";
    public const string InFrench =
        "The new pages are in French, and no native speaker has read them yet. What the program prints, WRITING.md and DESIGN.md are in English.";

    public const string NobodyHasRead = "No native speaker has read these pages yet.";

    // What an editor of code calls the commands
    public const string CheckTask = "Check the content";
    public const string PreviewTask = "Preview the site";

    public static string NoTag(string found) => $"'{found}' is not the tag of a language. Write one such as en, de, ar or pt-BR.";

    public static string NoExampleIn(string tag) =>
        $"There is no example in '{tag}', only in English (en) and French (fr). Write --empty too, for a site without the example.";

    public static string NoTranslationIn(string tag) =>
        $"There are no pages in '{tag}' to begin with, only in English (en) and French (fr). Leave it out, and run 'explainer translate --all --language {tag}' in the new site.";

    public static string LanguageTwice(string tag, string other) => $"'{tag}' and '{other}' are the same language. Name each once: the main language first.";

    /// <param name="name">The language in itself: Français.</param>
    /// <param name="path">The folder of its pages.</param>
    public static string Translated(string name, string path) =>
        $"The same pages in another language ({name}) lie in input/{path}, and each page leads to the other. 'explainer check --translations' says what is not translated.";

    public static string NotEmpty(string folder) => $"{folder} is not empty, and nothing is overwritten. Name a new folder.";

    /// <param name="folder">Where the new site would lie.</param>
    /// <param name="input">The content of the site around it.</param>
    public static string WithinSite(string folder, string input) =>
        $"{folder} would lie in {input}, the content of another site, which would publish it. Name a folder outside of it.";

    public static string OldTag(string tag, string renewed) => $"'{tag}' is the old tag of this language. Write {renewed}.";

    public static string WroteExample(int files, string folder) => $"Wrote {Counts.Files(files)} to {folder}: a small site on how a public library lends books.";

    public static string WroteEmpty(int files, string folder) => $"Wrote {Counts.Files(files)} to {folder}: a site with a home page and a page about it.";

    // The language of the new pages
    public static string UnknownLanguage(string tag) =>
        $"'{tag}' is no language that the program knows. Is the tag right? If it is, leave --language out, and write 'language: {tag}' into site.yml.";

    public static string WithoutWords(string tag) =>
        $"The sentences of the new pages are English: write your own over them. The words of the theme are not translated into '{tag}' yet: 'explainer new words' writes them for you to translate.";

    public static string WithWords(string tag) =>
        $"The sentences of the new pages are English: write your own over them. The words of the theme are there in '{tag}'.";

    /// <summary>What to do next, a line each.</summary>
    /// <param name="folder">The new site, as a shell takes it.</param>
    /// <param name="isExample">Whether it is the example.</param>
    public static IReadOnlyList<string> WhatNext(string folder, bool isExample) =>
    [
        "What to do next:",
        .. folder == "." ? Array.Empty<string>() : [$"  cd {folder}"],
        "  explainer serve                       # shows the site; each file you save shows at once",
        "",
        isExample ? "Begin with input/site.yml (title, language and url), then replace the pages one by one."
            : "Begin with input/site.yml (url), then input/index.md.",
        "'explainer new chapter \"The first day\"' begins a new page, with every key explained.",
        "WRITING.md says how pages are written, DESIGN.md how the site gets a look of its own, README.md how it is published.",
    ];
}
