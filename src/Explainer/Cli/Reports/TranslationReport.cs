using System.Collections.Immutable;
using System.Text;
using Explainer.Audit;
using Explainer.Compose;

namespace Explainer.Cli.Reports;

/// <summary>Prints what each language lacks, by page.</summary>
internal static class TranslationReport
{
    private const int StateWidth = 9;

    /// <param name="languages">What was read of each language.</param>
    public static string Write(ImmutableArray<Catalog> languages) => languages.IsEmpty
        ? "There is one language. Write another into _languages/TAG/: explainer translate index.md --language TAG begins it.\n"
        : string.Concat(languages.Select(Write));

    private static string Write(Catalog language)
    {
        var pages = TranslationAudit.List(language);
        var text = new StringBuilder();
        foreach (var page in pages.Where(p => p.State != TranslationState.Current).OrderBy(p => p.State).ThenBy(p => p.File, StringComparer.Ordinal))
        {
            text.Append("  ").Append(NameOf(page.State).PadRight(StateWidth)).Append(VisibleText.Escape(page.File)).Append('\n');
        }

        var done = pages.Count(p => p.IsPublished);
        return $"{language.Sources.Input.Language!.Tag}: {ClosingLine.Count(done, "page")} of {pages.Length} translated and published.\n{text}";
    }

    private static string NameOf(TranslationState state) => state switch
    {
        TranslationState.Missing => "missing",
        TranslationState.Draft => "draft",
        TranslationState.Outdated => "older",
        TranslationState.Unknown => "unknown",
        TranslationState.Current => "current",
    };
}
