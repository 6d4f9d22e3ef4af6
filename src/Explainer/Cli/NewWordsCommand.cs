using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Languages;
using Explainer.Read.Site;

namespace Explainer.Cli;

/// <summary>
/// <c>explainer new words</c>: writes the words of the theme that a site's language lacks, to be translated. What stands in the
/// file already stays as it is.
/// </summary>
internal sealed class NewWordsCommand : Command
{
    public NewWordsCommand(Terminal terminal)
        : base("words", HelpTexts.NewWords(WordsReader.File))
    {
        var input = SiteOptions.Input();
        var language = SiteOptions.Language(HelpTexts.WordsLanguage, "pt or pt-BR", "--language pt");
        Add(input);
        Add(language);
        SetAction(result => (int)Run(SiteOptions.InputOf(result, input), result.GetValue(language), terminal));
    }

    private static ExitCode Run(string place, string? chosen, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var (input, named) = SitePlace.LanguageAt(place) is { } inside ? (Path.GetRelativePath(".", inside.Input), inside.Tag) : (place, chosen);
        var folder = InputFolderOption.Open(input, problems);
        var own = SiteReader.Read(folder, new DiagnosticBag()).Config.Language;
        var view = LanguageFolders.List(folder, own, new DiagnosticBag()).FirstOrDefault(l => l.Language!.Tag.Equals(named, StringComparison.OrdinalIgnoreCase));
        var language = view?.Language!.Tag ?? named ?? own;
        return language != own && view is null && !LanguageTag.IsKnown(language)
            ? throw new UsageException(NewTexts.UnknownLanguage(language))
            : Write(input, view ?? folder, language, language == own || view is not null ? null : own, terminal);
    }

    /// <param name="input">The folder as the user names it.</param>
    /// <param name="folder">The folder as the language sees it.</param>
    /// <param name="other">The language of the site, where it is another one; null otherwise.</param>
    private static ExitCode Write(string input, InputFolder folder, string language, string? other, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var name = folder.OriginOf(WordsReader.File);
        var place = Path.Combine(input, name);
        var file = folder.Find(WordsReader.File);
        var present = file is null ? null : InputFolder.ReadBytes(file, problems);
        var missing = WordsReader.FindMissing(file is null || present is null ? null : Utf8Text.Decode(file.Path, present, problems), language, problems);
        if (problems.HasErrors)
        {
            throw new UsageException(NewTexts.WordsWithMistakes(name));
        }

        if (missing.Count == 0)
        {
            terminal.Out.WriteLine(NewTexts.NoWordMissing(language, place));
            return ExitCode.Success;
        }

        var text = Encoding.UTF8.GetString(present ?? []);
        if (WordsStarter.WithoutLine(text, missing) is { Count: > 0 } lines)
        {
            new NewFiles(input).Replace(name, Encoding.UTF8.GetBytes(WordsStarter.Complete(text, lines, language)));
            terminal.Out.WriteLine(NewTexts.WroteWords(lines.Count, place));
        }
        else
        {
            terminal.Out.WriteLine(NewTexts.StillToTranslate(place, missing.Count));
        }

        if (other is not null)
        {
            terminal.Out.WriteLine(NewTexts.StillInLanguage(other, Path.Combine(input, SiteReader.File), language));
        }

        return ExitCode.Success;
    }
}
