using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model.Diagnostics;
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
        : base("words", $"Write the theme's words that a language lacks into {WordsReader.File}, to be translated.")
    {
        var input = SiteOptions.Input();
        var language = new Option<string?>("--language") { Description = "The language, such as pt or pt-BR, instead of the one in site.yml.", HelpName = "TAG" };
        language.Validators.Add(result =>
        {
            if (result.Tokens is [var tag] && !LanguageTag.IsValid(tag.Value))
            {
                result.AddError($"'{tag.Value}' is not a language tag. Write one such as pt or pt-BR: --language pt.");
            }
        });
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
        return Write(input, view ?? folder, language, language == own || view is not null ? null : own, terminal);
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
        var missing = WordsReader.FindMissing(file is null || present is null ? null : InputFolder.Decode(file.Path, present, problems), language, problems);
        if (problems.HasErrors)
        {
            throw new UsageException($"{name} has mistakes, so it is as it was. 'explainer check' says what is wrong.");
        }

        if (missing.Count == 0)
        {
            terminal.Out.WriteLine($"No word is missing in '{language}'. To change one, write its key into {place}; 'explainer schema words' lists all keys.");
            return ExitCode.Success;
        }

        var text = Encoding.UTF8.GetString(present ?? []);
        if (WordsStarter.WithoutLine(text, missing) is { Count: > 0 } lines)
        {
            NewFiles.Replace(input, name, Encoding.UTF8.GetBytes(WordsStarter.Complete(text, lines, language)));
            terminal.Out.WriteLine($"Wrote {ClosingLine.Count(lines.Count, "line")} to {place}. Each begins with #: translate it, and take the # away.");
        }
        else
        {
            terminal.Out.WriteLine($"{place} has a line for every word. {ClosingLine.Count(missing.Count, "line")} still to translate: those that begin with #.");
        }

        if (other is not null)
        {
            terminal.Out.WriteLine($"The site is still in '{other}'. Write into {Path.Combine(input, SiteReader.File)}: language: {language}.");
        }

        return ExitCode.Success;
    }
}
