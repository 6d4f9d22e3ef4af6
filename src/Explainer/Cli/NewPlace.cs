using System.CommandLine;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
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
        return result.GetValue(language) is { } tag ? InLanguage(place, tag) : !SiteOptions.IsNamed(result, input) && Here(place) is { } here ? here : place;
    }

    /// <summary>The folder of the place, which may be that of a language that has no page yet.</summary>
    public static InputFolder Open(string input)
    {
        if (SitePlace.LanguageAt(input) is { } language && Directory.Exists(language.Input) && !Directory.Exists(input))
        {
            new NewFiles(input).CreateFolder();
        }

        return InputFolderOption.Open(input, new DiagnosticBag());
    }

    private static string InLanguage(string input, string tag)
    {
        var (folder, language) = (InputFolderOption.Open(input, new DiagnosticBag()), new LanguageFolder(tag));
        TranslateCommand.RefuseUnknown(folder, language);
        TranslateCommand.RefuseOtherName(folder, SiteReader.Read(folder, new DiagnosticBag()).Config.Language, tag, NewTexts.NoTranslationInto(tag, language.Path));
        return Path.Combine(input, InputFolder.LanguagesFolder, tag);
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
