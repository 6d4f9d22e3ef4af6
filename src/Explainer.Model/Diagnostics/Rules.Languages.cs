namespace Explainer.Model.Diagnostics;

/// <content>Problems of a site in several languages.</content>
public static partial class Rules
{
    public static Diagnostic FileBesideLanguages(string file) =>
        Error("EX186", file, "_languages/ holds a folder for each language, and this file lies in none. Move it into one: _languages/fr/.");

    /// <param name="name">The name of the folder.</param>
    /// <param name="meant">The tag that is meant; null where none is known to be.</param>
    public static Diagnostic NoLanguageFolder(string file, string name, string? meant) => Error("EX186", file, meant is null
        ? $"{Quoted(name)} is no language tag. Name the folder with one: _languages/fr/, _languages/pt-BR/."
        : $"{Quoted(name)} is no language tag. Name the folder {Quoted(meant)}: _languages/{meant}/.");

    /// <param name="name">The name of the folder.</param>
    public static Diagnostic NoPagesOfLanguage(string file, string name) =>
        Error("EX186", file, $"{Quoted(name)} is no language that is known here, and no page lies in it. Pictures and other files that all languages share lie at the top of the input folder: {name}/.");

    /// <param name="tag">The name of the folder.</param>
    public static Diagnostic UnknownLanguage(string file, string tag) => Diagnostic.AtFile(file, "EX198", Severity.Note, OneLine(
        $"No language with the tag {Quoted(tag)} is known here, so readers see {Quoted(tag)} where they choose a language. If another one is meant, name the folder with its tag."));

    /// <param name="tag">The name of the folder.</param>
    /// <param name="meant">The tag that has replaced it.</param>
    public static Diagnostic ReplacedTag(string file, string tag, string meant) => Diagnostic.AtFile(file, "EX198", Severity.Note, OneLine(
        $"The language tag {Quoted(tag)} is old, and {Quoted(meant)} has replaced it (BCP 47). Name the folder {Quoted(meant)}, if its addresses are not published yet: they have the name of the folder."));

    /// <param name="tag">The name of the folder.</param>
    /// <param name="usual">The tag as it is usually written.</param>
    public static Diagnostic UnusualTag(string file, string tag, string usual) => Diagnostic.AtFile(file, "EX198", Severity.Note, OneLine(
        $"The language tag {Quoted(tag)} is usually written {Quoted(usual)}, and so it stands in pages, where some programs ask for exactly that. Name the folder {Quoted(usual)}: its addresses stay the same."));

    /// <param name="tag">The name of the folder.</param>
    /// <param name="advice">The folder that is the same language; null when the main language is.</param>
    public static Diagnostic LanguageTwice(string file, string tag, string? advice) => Error("EX187", file, advice is null
        ? $"{Quoted(tag)} is the main language, which site.yml names. Its pages lie at the top of the input folder: move them there, or name this folder after another language."
        : $"{Quoted(tag)} and {Quoted(advice)} are the same language. Move all pages into one of the two folders.");

    /// <param name="path">The file as the language would see it.</param>
    public static Diagnostic SharedByLanguages(string file, string path) =>
        Error("EX188", file, $"All languages share one {path}, at the top of the input folder. Write what this file says there, and remove it.");

    public static Diagnostic LanguageWithinLanguage(string file) =>
        Error("EX186", file, "A folder _languages/ lies at the top of the input folder and nowhere else. Move its folders there: _languages/fr/.");

    public static Diagnostic KeyOfPublication(SourceSpan span, string key) =>
        Error("EX189", span, $"{Quoted(key)} is the same for all languages: the folder names the language, and its pages lie below the address of the site. Remove this line.");

    /// <summary>A translation of no place.</summary>
    /// <param name="span">Where.</param>
    /// <param name="id">Its id; null where it has none.</param>
    /// <param name="nearest">The id that is meant; null where nobody can be sure.</param>
    public static Diagnostic NoPlaceToTranslate(SourceSpan span, string? id, string? nearest) => Error("EX189", span, id is null
        ? "A translation of a place names it by its id. Write {id: …, title: …}, with an id from site.yml."
        : $"There is no place {Quoted(id)} in site.yml, which all languages share.{DidYouMean(nearest)}" + (nearest is null ? " Add it there, and translate its title here." : ""));

    public static Diagnostic PlaceKeyOfPublication(SourceSpan span, string key) =>
        Error("EX189", span, $"Where a place lies is the same for all languages, and site.yml says it. Remove {Quoted(key)} here: a translation has id, and title, also or note.");

    /// <param name="keys">The keys of the main file.</param>
    public static Diagnostic UntranslatedTexts(string file, string[] keys) =>
        Diagnostic.AtFile(file, "EX190", Severity.Note, OneLine($"Readers of this language lack what site.yml says under {string.Join(", ", keys)}, or see it in the main language. Write {file} with these keys, translated."));

    public static Diagnostic NoOriginal(string file, string? nearest) =>
        Diagnostic.AtFile(file, "EX280", Severity.Note, OneLine("The main language has no page at this address, so nothing leads from one to the other. " + (nearest is null
            ? "Where it translates a page, give the file the same name as that one."
            : $"Where it translates {nearest}, give the file the same name and folder.")));

    /// <param name="path">The address as it is written.</param>
    /// <param name="instead">The same without the language.</param>
    public static Diagnostic RedirectWithLanguage(SourceSpan span, string path, string instead) =>
        Error("EX281", span, $"Old addresses of this language are written without its folder. Write {instead} in the place of {Quoted(path)}.");

    public static Diagnostic ProtectionLost(string file, string original) =>
        Error("EX282", file, $"{original} is the page of a protected person, and this translation is not: it would tell search engines and the feed of them. Write type: protected-person.");

    /// <param name="notes">The content notes that are missing.</param>
    public static Diagnostic NotesLost(string file, string original, string[] notes) =>
        Error("EX283", file, $"{original} warns of {string.Join(", ", notes)}, and this translation does not. Write the same content_notes.");

    public static Diagnostic TranslationOfDraft(string file, string original) =>
        Error("EX287", file, $"{original} is a draft, and this translation of it is not: it would publish in one language what is held back in the other. Write draft: true, or publish both.");

    public static Diagnostic AnswersOpened(string file, string original) =>
        Error("EX288", file, $"The answers of {original} are for teachers, and this translation shows them to everyone. Remove the line answers: shown, or write it in both.");

    /// <param name="passage">What opens the passages: <c>:::teacher</c>.</param>
    /// <param name="count">How many the original has.</param>
    /// <param name="left">How many the translation has.</param>
    public static Diagnostic PassagesLost(string file, string original, string passage, int count, int left) => Diagnostic.AtFile(file, "EX289", Severity.Warning, OneLine(
        $"{original} has {count} of {passage}, and this translation has {left}: what stood in it may be open to everyone here. Put the lines {passage} and ::: back around it."));

    /// <param name="file">The page of the language.</param>
    /// <param name="settings">The settings of the language.</param>
    public static Diagnostic HeadingNotTranslated(SourceSpan span, string file, string fragment, string settings) =>
        Error("EX207", span, $"{file} has no heading with the id {Quoted(fragment)}, and this link leads there in its language. Write {{#{fragment}}} behind that heading, or write this key into {settings} for that language.");

    public static Diagnostic PackOfNothing(string file) =>
        Error("EX361", file, "No page of this course is translated yet, so its own page would be empty. Write draft: true until one is.");

    public static Diagnostic NotTranslatedYet(SourceSpan span, string name) =>
        Diagnostic.At(span, "EX284", Severity.Note, OneLine($"{Quoted(name)} has no page in this language yet, and is left out here. Nothing need be written: it appears with its translation."));

    /// <param name="span">The link to the speaker of a testimony.</param>
    /// <param name="original">The profile in the main language.</param>
    /// <param name="language">The name of the folder of the language.</param>
    public static Diagnostic SpeakerNotTranslatedYet(SourceSpan span, string original, string language) =>
        Diagnostic.At(span, "EX284", Severity.Note, OneLine($"{original} has no page in this language yet, so the list of testimony leaves these words out. Run explainer translate {original} --language {language}, or leave it: they appear there with its translation."));

    /// <param name="original">The file in the main language.</param>
    /// <param name="language">The name of the folder of the language.</param>
    public static Diagnostic OutdatedTranslation(SourceSpan span, string original, string language) =>
        Diagnostic.At(span, "EX285", Severity.Note, OneLine($"{original} has changed since it was translated. Bring this page up to date, then run explainer translate {original} --language {language} --done."));

    /// <param name="address">The path as it is written.</param>
    /// <param name="instead">The path as each language sees it; null where no file there can be meant.</param>
    public static Diagnostic LinkAcrossLanguages(SourceSpan span, string address, string? instead) =>
        Error("EX286", span, $"{Quoted(address)} crosses from one language into another. Each is written as if it lay at the top, and the program finds the page or file of the right one: write {instead ?? "the path that it would have there"}.");
}
