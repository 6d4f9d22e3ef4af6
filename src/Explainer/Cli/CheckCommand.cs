using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Cli.Reports;
using Explainer.Model;

namespace Explainer.Cli;

/// <summary><c>explainer check</c>: everything a build reports, and the audits of the finished pages.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly string[] Formats = ["full", "concise", "json", "github", "sarif"];

    public CheckCommand(Terminal terminal)
        : base("check", "Check the content and the finished pages. Nothing is written without --fix.")
    {
        var input = SiteOptions.Input();
        var format = new Option<ReportFormat?>("--format")
        {
            Description = "How problems are printed: full on a terminal, concise elsewhere; json, github and sarif are documents for programs.",
            HelpName = string.Join('|', Formats),
            CustomParser = ParseFormat,
        };
        var fix = new Option<bool>("--fix") { Description = "Mend in the files what can be mended without changing what is meant, and say what was changed." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a file changes, with one problem a line, until Ctrl-C." };
        var publish = new Option<bool>("--publish") { Description = "Warn of sentences and addresses that a new site came with, too: before it is published." };
        var translations = new Option<bool>("--translations") { Description = "List what each language lacks, and what is older than its original, by page." };
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
            result.AddError("--fix says in words what it changed. Write --format full or --format concise with it, or check again afterwards.");
        }

        if (watches && format is not (null or ReportFormat.Concise))
        {
            result.AddError("--watch prints one problem a line, over and over. Leave out --format, or write --format concise.");
        }

        if (listsTranslations && (watches || IsDocument(format)))
        {
            result.AddError("--translations prints a list for people. Write it without --watch, and with --format full or --format concise.");
        }

        if (watches && mends)
        {
            result.AddError("While somebody writes nothing must change the file under their hands. Write either --watch or --fix.");
        }
    }

    private static ExitCode Run(string input, ReportFormat format, bool mend, bool forPublishing, bool listsTranslations, Terminal terminal)
    {
        if (mend)
        {
            FixRun.Run(input, terminal);
        }

        var run = CheckRun.Start(input, IsDocument(format) ? terminal with { IsInteractive = false } : terminal, forPublishing);
        terminal.Out.Write(run.Print(format, terminal.HasColour));
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

        result.AddError($"'{text}' is not a format. Write one of: {string.Join(", ", Formats)}."
            + (Nearest.To(text, Formats) is { } meant ? $" Did you mean '{meant}'?" : ""));
        return null;
    }
}
