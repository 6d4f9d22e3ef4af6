namespace Explainer.Model.Texts;

/// <summary>What to write in Markdown instead of HTML.</summary>
public static class HtmlTexts
{
    public const string Quotation = "> before each line";
    public const string Paragraphs = "an empty line between paragraphs";
    public const string TextAlone = "the text alone";
    public const string Code = "a line ``` before and after";
    public const string Rule = "a line ---";
    public const string Picture = "![what it shows](images/name.png)";
    public const string Drawing = "![what it shows](images/name.svg)";
    public const string Figure = "![what it shows](images/name.png \"caption\")";
    public const string Items = "- before each item";
    public const string NumberedItems = "1. before each item";
    public const string Definitions = "the term, and on the next line : and its meaning";
    public const string Table = "a pipe table: | a | b |";
    public const string Link = "a link: [text](https://…)";
    public const string LinkToFile = "a link: [text](file.md)";
    public const string LinkToForm = "a link to where it can be filled in";
    public const string Reading = "the reading in round brackets after the word";
    public const string Heading = "a heading: ## Heading";
    public const string Note = ":::note on the line before its text, and ::: on the line after it";
    public const string Fold = ":::fold and a title, and ::: after its text";

    // Elements that are read, without attributes
    public const string Abbreviation = "<abbr title=\"what it stands for\">, or a page in glossary/";
    public const string LineBreak = "<br>, without attributes";
    public const string Raised = "[^1] for a note, or <sup>text</sup>, without attributes";

    // Whole sentences
    public const string NoScript = "Remove it: pages need no scripts.";
    public const string NoStyle = "Remove it: styles belong in _theme/.";
    public const string NoMeta = "Remove it: what is to be said about a page stands in its front matter.";
    public const string CommentAlone = "Write the comment <!-- … --> on a line of its own, and nothing after it.";
    public const string CommentOpen = "Write --> at the end of the comment that begins here.";
    public const string Guillemets = "Write quotation marks as « and », or \\< for the sign itself.";
    public const string IdInBraces = "Write its id in braces after the heading it stands at: ## Heading {#my-id}.";
    public const string Markdown = "Write Markdown instead, or \\< for the sign itself.";

    /// <param name="what">One of those above.</param>
    public static string Instead(string what) => $"Write {what} instead.";

    public static string LinkTo(string title, string address) => $"a link: [{title}]({address})";

    public static string Bare(string element) => $"<{element}>text</{element}>, without attributes";
}
