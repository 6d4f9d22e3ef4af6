using System.CommandLine;
using Explainer.Build;
using Explainer.Explain;
using Explainer.Model;

namespace Explainer.Cli;

/// <summary><c>explainer explain</c>: why a problem is one, with an example that fails and one that passes.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "The code of a problem, such as EX104; without one all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var all = new Option<bool>("--all") { Description = "Print every explanation." };
        var markdown = new Option<bool>("--markdown") { Description = "Print every explanation as one page of Markdown." };
        var command = new Command("explain", "Say why a problem is one, with an example that fails and one that passes.") { code, all, markdown };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(code) is not null, result.GetValue(all), result.GetValue(markdown) }.Count(isThere => isThere) > 1)
            {
                result.AddError("Write one of these: a code, --all or --markdown.");
            }
        });
        command.SetAction(result => terminal.Out.Write(
            result.GetValue(markdown) ? RuleReference.Create()
            : result.GetValue(all) ? string.Join('\n', Explanations.All.Select(rule => ExplanationPrinter.Print(rule, terminal.HasColour)))
            : result.GetValue(code) is { } asked ? ExplanationPrinter.Print(Find(asked), terminal.HasColour)
            : ExplanationPrinter.List([.. Explanations.All], terminal.HasColour)));
        return command;
    }

    // People copy 'ex104', and remember 104.
    private static Explanation Find(string asked)
    {
        var code = asked.ToUpperInvariant();
        code = code.StartsWith("EX", StringComparison.Ordinal) ? code : "EX" + code;
        return Explanations.Find(code) ?? throw new UsageException(
            $"There is no problem with the code {asked}." + (Nearest.To(code, Explanations.Codes) is { } meant
                ? $" Did you mean {meant}?"
                : " 'explainer explain' lists all."));
    }
}
