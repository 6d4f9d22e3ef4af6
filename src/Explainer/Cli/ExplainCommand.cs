using System.CommandLine;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Explain;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary><c>explainer explain</c>: explains a problem, with an example that fails and one that passes.</summary>
internal sealed class ExplainCommand : Command
{
    public ExplainCommand(Terminal terminal)
        : base("explain", HelpTexts.Explain)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = HelpTexts.Code,
            Arity = ArgumentArity.ZeroOrOne,
        };
        var all = new Option<bool>("--all") { Description = HelpTexts.AllExplanations };
        var markdown = new Option<bool>("--markdown") { Description = HelpTexts.ExplanationsAsMarkdown };
        Add(code);
        Add(all);
        Add(markdown);
        Validators.Add(result =>
        {
            if (new[] { result.GetValue(code) is not null, WrongUsage.ValueOf(result, all), WrongUsage.ValueOf(result, markdown) }.Count(isThere => isThere) > 1)
            {
                result.AddError(ExplainTexts.OneOnly);
            }
        });
        SetAction(result => terminal.Out.Write(
            result.GetValue(markdown) ? RuleReference.Create()
            : result.GetValue(all) ? string.Join('\n', Explanation.All.Select(rule => ExplanationPrinter.Print(rule, terminal.HasColour)))
            : result.GetValue(code) is { } asked ? Answer(asked, terminal.HasColour)
            : ExplanationPrinter.List([.. Explanation.All], terminal.HasColour)));
    }

    // A code, or a word that titles and texts are searched for.
    private static string Answer(string asked, bool colour) => asked.Any(char.IsAsciiDigit)
        ? ExplanationPrinter.Print(Find(asked), colour)
        : FindAll(asked) is { Count: > 0 } found ? ExplanationPrinter.ListFound(found, colour) : throw new UsageException(ExplainTexts.NoWord(asked));

    // Those that have the word in their title come first.
    private static List<Explanation> FindAll(string word)
    {
        bool Has(string text) => text.Contains(word.Trim(), StringComparison.OrdinalIgnoreCase);
        return word.Trim().Length == 0 ? [] : [.. Explanation.All.Where(e => Has(e.Title) || Has(e.Why.ReplaceLineEndings(" "))).OrderBy(e => !Has(e.Title))];
    }

    // Accepts ex104 and 104 as well.
    private static Explanation Find(string asked)
    {
        var code = asked.ToUpperInvariant();
        code = code.StartsWith("EX", StringComparison.Ordinal) ? code : "EX" + code;
        return Explanation.Find(code) ?? throw new UsageException(ExplainTexts.NoProblem(asked, Nearest.To(code, Explanation.Codes)));
    }
}
