namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of the home page are for.</summary>
public static class SummaryKeys
{
    public static KeyText Question { get; } = new("The question that the site answers. It stands first on the home page, instead of the title.", "Who pays for a lost book?");

    public static KeyText InShort { get; } = new("What the site says, in about three lines, instead of the summary at the head of the home page.", "[Anyone may borrow., Nobody pays for a late book., What is lost is bought again.]");

    public static KeyText ForWhom { get; } = new("Whom it is for, in a sentence. How long the story takes is counted.", "For everyone who has ever borrowed a book.");
}
