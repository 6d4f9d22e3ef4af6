using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A page that mentions what this page is about.</summary>
/// <param name="Page">The section that does; the text is the title of its page.</param>
/// <param name="Sentence">The sentence around the mention, as plain text; null where it may not be shown elsewhere.</param>
/// <param name="Locators">Of a work, the places in it that are cited.</param>
public sealed record MentionView(LinkView Page, string? Sentence, ImmutableArray<string> Locators);
