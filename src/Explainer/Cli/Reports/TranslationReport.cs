using System.Collections.Immutable;
using System.Text;
using Explainer.Audit;
using Explainer.Compose;
using Explainer.Model.Texts;

namespace Explainer.Cli.Reports;

/// <summary>Prints what each language lacks, by page.</summary>
internal static class TranslationReport
{
    private const int StateWidth = 9;

    /// <param name="languages">What was read of each language.</param>
    public static string Write(ImmutableArray<Catalog> languages) => languages.IsEmpty
        ? CheckTexts.OneLanguage + "\n"
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
        return $"{CheckTexts.Translated(language.Sources.Input.Language!.Tag, done, pages.Length)}\n{text}";
    }

    private static string NameOf(TranslationState state) => state switch
    {
        TranslationState.Missing => PagesTexts.Missing,
        TranslationState.Draft => PagesTexts.Draft,
        TranslationState.Outdated => PagesTexts.Older,
        TranslationState.Unknown => PagesTexts.Unknown,
        TranslationState.Current => PagesTexts.Current,
    };
}
