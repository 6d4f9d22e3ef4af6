namespace Explainer.Model.Texts;

/// <summary>Why a block of the home page has nothing to show.</summary>
public static class HomeBlockTexts
{
    public const string NoText = "index.md has no text";
    public const string NoChapters = "there are no chapters";
    public const string NoEvents = "there are no events";
    public const string NoListsOrSections = "there are no lists and no sections";
}
