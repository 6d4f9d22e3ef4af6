using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Read.Kinds;

namespace Explainer.Audit;

/// <summary>How far a page is translated.</summary>
internal enum TranslationState
{
    Missing,
    Draft,
    Outdated,

    /// <summary>It does not say which text it translates.</summary>
    Unknown,
    Current,
}

/// <summary>A page of the main language as another has it.</summary>
/// <param name="File">The file in the main language.</param>
/// <param name="IsPublished">Whether readers find it in the other language.</param>
internal sealed record PageTranslation(string File, TranslationState State, bool IsPublished);

/// <summary>Lists what a language lacks of the main one.</summary>
internal static class TranslationAudit
{
    /// <summary>The published pages of the main language, by file.</summary>
    /// <param name="language">What was read of the other language.</param>
    public static ImmutableArray<PageTranslation> List(Catalog language) =>
        [
            .. language.Original!.Headers.Where(h => !h.IsDraft).OrderBy(h => h.File, StringComparer.Ordinal)
                .Select(h => (Original: h, Translation: language.Find(h.Id)))
                .Select(p => new PageTranslation(p.Original.File, StateOf(p.Translation, p.Original), p.Translation is { IsDraft: false })),
        ];

    private static TranslationState StateOf(EntryHeader? translation, EntryHeader original) =>
        translation is null ? TranslationState.Missing
        : translation.Translates is not null && translation.Translates != TextVersion.Of(original.Source.Text) ? TranslationState.Outdated
        : translation.IsDraft ? TranslationState.Draft
        : translation.Translates is null ? TranslationState.Unknown
        : TranslationState.Current;
}
