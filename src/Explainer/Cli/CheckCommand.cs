using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Cli.Reports;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary><c>explainer check</c>: everything a build reports, and the audits of the finished pages.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly string[] Formats = ["full", "concise", "json", "github", "sarif"];

    public CheckCommand(Terminal terminal)
        : base("check", HelpTexts.Check)
    {
        var input = SiteOptions.Input();
        var format = new Option<ReportFormat?>("--format")
        {
            Description = HelpTexts.Format,
            HelpName = string.Join('|', Formats),
            CustomParser = ParseFormat,
        };
        var fix = new Option<bool>("--fix") { Description = HelpTexts.Fix };
        var watch = new Option<bool>("--watch") { Description = HelpTexts.Watch };
        var publish = new Option<bool>("--publish") { Description = HelpTexts.Publish };
        var translations = new Option<bool>("--translations") { Description = HelpTexts.Translations };
        Add(input);
        Add(translations);
        Add(publish);
        Add(format);
        Add(fix);
        Add(watch);
        Validators.Add(result => Refuse(result, WrongUsage.ValueOf(result, format), WrongUsage.ValueOf(result, fix), WrongUsage.ValueOf(result, watch), WrongUsage.ValueOf(result, translations)));
        // On another thread, so that Ctrl-C is handled during a check.
        SetAction((result, stop) => Task.Run(
            async () => (int)(result.GetValue(watch)
                ? await WatchRun.Run(SiteOptions.InputOf(result, input), terminal, stop)
                : Run(
                    SiteOptions.InputOf(result, input), result.GetValue(format) ?? (terminal.IsInteractive ? ReportFormat.Full : ReportFormat.Concise),
                    result.GetValue(fix), result.GetValue(publish), result.GetValue(translations), terminal)),
            CancellationToken.None));
    }

    private static void Refuse(CommandResult result, ReportFormat? format, bool mends, bool watches, bool listsTranslations)
    {
        if (mends && IsDocument(format))
        {
            result.AddError(CheckTexts.FixWithDocument);
        }

        if (watches && format is not (null or ReportFormat.Concise))
        {
            result.AddError(CheckTexts.WatchWithFormat);
        }

        if (listsTranslations && (watches || IsDocument(format)))
        {
            result.AddError(CheckTexts.TranslationsWithDocument);
        }

        if (watches && mends)
        {
            result.AddError(CheckTexts.WatchOrFix);
        }
    }

    private static ExitCode Run(string input, ReportFormat format, bool mend, bool forPublishing, bool listsTranslations, Terminal terminal)
    {
        int? mended = mend ? FixRun.Run(input, terminal) : null;
        var run = CheckRun.Start(input, IsDocument(format) ? terminal with { IsInteractive = false } : terminal, forPublishing);
        terminal.Out.Write((mended is { } number ? FixRun.LastLine(number, run.Problems) : "") + run.Print(format, terminal.HasColour));
        terminal.Out.Write(listsTranslations ? TranslationReport.Write(run.Translations) : "");
        return run.HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static bool IsDocument(ReportFormat? format) => format is not (null or ReportFormat.Full or ReportFormat.Concise);

    private static ReportFormat? ParseFormat(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (Array.IndexOf(Formats, text) is var place and >= 0)
        {
            return (ReportFormat)place;
        }

        result.AddError(CheckTexts.NoFormat(text, Formats, Nearest.To(text, Formats)));
        return null;
    }
}
