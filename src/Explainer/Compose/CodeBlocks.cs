using System.Globalization;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Markdown.Code;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Reads of each block of code in which language it is, and whether its lines have numbers.</summary>
internal static class CodeBlocks
{
    // As writers know them from Hugo and from Pandoc.
    private const string Numbers = "linenos";
    private static readonly string[] NumberClasses = ["numberLines", "number-lines", "numberlines", "line-numbers"];
    private static readonly string[] FirstNumbers = ["linenostart", "startFrom", "start-from"];

    public static void Read(Prose prose, DiagnosticBag problems)
    {
        if (!prose.Nodes.HasCode)
        {
            return;
        }

        foreach (var code in prose.Nodes.All.OfType<FencedCodeBlock>())
        {
            var span = FirstLine(prose.Span(code));
            CodeLook.Set(code, new CodeLook(FindLanguage(code, span, problems), ReadNumbers(code, span, problems)));
        }
    }

    // "rust,ignore" is a language and what a program is to do with it.
    private static CodeLanguage? FindLanguage(FencedCodeBlock code, SourceSpan span, DiagnosticBag problems)
    {
        var name = (code.Info ?? "").Split(',', '{')[0].Trim();
        if (name.Length == 0)
        {
            return TakeLanguageOfClass(code);
        }

        var language = CodeLanguages.Find(name);
        if (language is null && DialectSigns.InsteadOfCode(name) is null && !FenceSlips.IsForTeachers(code))
        {
            var near = Nearest.To(name.ToLowerInvariant(), CodeLanguages.Names);
            problems.Add(Rules.UnknownCodeLanguage(span, name, near) with { Fix = Nearest.Suggest(span, name, CodeLanguages.Names) });
        }

        return language;
    }

    // {.haskell .numberLines}
    private static CodeLanguage? TakeLanguageOfClass(FencedCodeBlock code)
    {
        if (code.TryGetAttributes()?.Classes is not { } classes || classes.Find(c => CodeLanguages.Find(c) is not null) is not { } name)
        {
            return null;
        }

        classes[classes.IndexOf(name)] = "language-" + name;
        return CodeLanguages.Find(name);
    }

    private static int? ReadNumbers(FencedCodeBlock code, SourceSpan span, DiagnosticBag problems)
    {
        if (code.TryGetAttributes() is not { } attributes)
        {
            return null;
        }

        var isNumbered = attributes.Classes?.RemoveAll(c => NumberClasses.Contains(c)) > 0;
        var first = 1;
        foreach (var (name, value) in attributes.Properties?.ToList() ?? [])
        {
            if (name == Numbers)
            {
                isNumbered = value is not ("false" or "off");
            }
            else if (!FirstNumbers.Contains(name))
            {
                continue;
            }
            else if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out first) || first > 999_999)
            {
                problems.Add(Rules.CodeFirstNumber(span, value is null ? name : $"{name}={value}", name));
                first = 1;
            }

            attributes.Properties!.RemoveAll(p => p.Key == name);
        }

        return isNumbered ? first : null;
    }

    /// <summary>The line with which a block begins; all of it where it has no other.</summary>
    public static SourceSpan FirstLine(SourceSpan span) =>
        span.Text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? span with { Length = end } : span;
}
