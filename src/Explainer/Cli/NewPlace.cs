using System.CommandLine;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Languages;
using Explainer.Read.Site;

namespace Explainer.Cli;

/// <summary>
/// The folder that <c>explainer new</c> begins a page in: that of the site, or that of a language, <c>input/_languages/fr</c>, which
/// the option names or in which one stands.
/// </summary>
internal static class NewPlace
{
    /// <exception cref="UsageException">The language can have no folder here.</exception>
    public static string Of(ParseResult result, Option<string> input, Option<string?> language)
    {
        var place = SiteOptions.InputOf(result, input);
        var isNamed = result.GetResult(input) is { Implicit: false };
        return result.GetValue(language) is { } tag ? InLanguage(place, tag) : !isNamed && Here(place) is { } here ? here : place;
    }

    /// <summary>The folder of the place, which may be that of a language that has no page yet.</summary>
    public static InputFolder Open(string input)
    {
        if (SitePlace.LanguageAt(input) is { } language && Directory.Exists(language.Input) && !Directory.Exists(input))
        {
            NewFiles.CreateFolder(input);
        }

        return InputFolderOption.Open(input, new DiagnosticBag());
    }

    // A slip would make a folder in English words. One that is there is meant.
    private static string InLanguage(string input, string tag)
    {
        var (folder, language) = (InputFolderOption.Open(input, new DiagnosticBag()), new LanguageFolder(tag));
        var main = SiteReader.Read(folder, new DiagnosticBag()).Config.Language;
        var isThere = folder.Files.Any(f => f.Path.StartsWith(language.Path, StringComparison.Ordinal));
        return !isThere && !LanguageTag.IsKnown(tag) ? throw new UsageException(PagesTexts.UnknownLanguage(tag, language.Path))
            : LanguageFolders.FindOtherName(folder, main, tag) is { } known
                ? throw new UsageException(known == main ? NewTexts.NoTranslationInto(tag, language.Path) : PagesTexts.SameLanguage(tag, known))
            : Path.Combine(input, InputFolder.LanguagesFolder, tag);
    }

    // The folder of the language in which one stands, or null.
    private static string? Here(string input)
    {
        var languages = RealFolder.Resolve(Path.Combine(input, InputFolder.LanguagesFolder)) + Path.DirectorySeparatorChar;
        var here = RealFolder.Resolve(".") + Path.DirectorySeparatorChar;
        return here.StartsWith(languages, StringComparison.Ordinal) && here[languages.Length..].Split(Path.DirectorySeparatorChar)[0] is { Length: > 0 } tag
            ? Path.Combine(input, InputFolder.LanguagesFolder, tag) : null;
    }
}
