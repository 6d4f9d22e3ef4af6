namespace Explainer.Model.Texts;

/// <summary>What to write instead of signs of other Markdown dialects and of word processors.</summary>
public static class SignTexts
{
    // Passages and lines of other programs
    public const string Note = "Write :::note on the line before the text, and ::: on the line after it, without an indent or other signs.";
    public const string NoteShort = "Write :::note on the line before the text, and ::: on the line after it.";
    public const string NoteOfLines = "Write :::note in place of the line above the text, and ::: in place of the line below it.";
    public const string List = "Begin each line with 1. 2. 3. and a space, and leave an empty line before the first.";
    public const string Table = "In a table, each line stands between |, and the line below the head is |---|---|, with as many cells. Leave an empty line before and after it.";
    public const string Picture = "Write ![what it shows](images/name.png).";
    public const string Figure = "Write ![what it shows](images/name.png \"caption\").";
    public const string Drawing = "Save the drawing as a picture, and write ![what it shows](images/name.svg).";
    public const string Tabs = "Write each tab as a section with a heading: ## Heading.";
    public const string DeepHeading = "Headings have two to six of these signs. Write ###### at most.";
    public const string Setting = "Remove it: what is to be said about a page stands in its front matter.";
    public const string Tags = "Write ## and a space before a heading. If these are tags, remove the line: pages have none.";
    public const string TopHeading = "Write ## and a space before a heading.";
    public const string WideHeading = "Write ## and a space before a heading, with the plain number sign.";
    public const string SpacedSign = "Write ! right before the square bracket, without a space: then it is a picture.";
    public const string SpaceOfItem = "Write a space after the sign that begins each item: - item.";
    public const string SpaceOfNumber = "Write a space after the number that begins each item: 2. item.";
    public const string CloseStar = "Write * right before and right after the words, within one paragraph.";
    public const string EmptyBox = "Write it with a space within, after - and a space: - [ ] what is to be done.";
    public const string TightBox = "Write a space after it: - [ ] what is to be done.";
    public const string ItemsOrLines = "Write - and a space before each item of a list, or leave an empty line between the lines.";
    public const string IdOfHeading = "Write the id in braces after the heading: ## Heading {#my-id}.";
    public const string IndentedHeading = "An indent of four spaces or a tab makes it code. Write it at the beginning of its line.";
    public const string ItemsOnLines = "Write each item on a line of its own, after - and a space.";
    public const string Items = "Write - and a space before each item of a list.";
    public const string ListItself = "Write the list itself.";
    public const string AlsoRemove = "Remove it.";
    public static string SignedHeading(string signs, string words) => $"Write {signs} {words} for a heading.";
    public static string HeadingWith(string signs) => $"Write {signs} and a space before a heading.";
    public static string PageOfAbbreviation(string word) => $"Write a page for {word} in glossary/: it is explained wherever it stands.";
    public static string BoxInList(string box) => $"Write - and a space before it: - {box} what is to be done.";

    // Within lines
    public const string CloseStars = "Write ** right before and right after the words, within one paragraph.";
    public const string NoContents = "Remove it: a page lists its headings by itself.";
    public const string TextItself = "Write the text itself here, or a link to the file: [text](file.md).";
    public const string SourceOrNote = "Write the source as [@id], or a note as [^1] with its text on a line of its own, [^1]: the text.";
    public const string SourceOfClaim = "Cite a source that says so, [@id], or leave the claim out.";
    public const string AnswerInText = "Answer it in the text, or leave out what cannot be said more exactly.";
    public const string FillOrRemark = "Write what belongs here, or a remark to colleagues as <!-- … --> on a line of its own.";
    public const string PastedComment = "Remove it, and what stands below under the same letter; write a note as [^1], with its text on a line of its own, [^1]: the text.";
    public const string SourceItself = "Remove it, read what it stands for, and cite that as [@id].";
    public const string LeftByWord = "Remove it: a word processor has left it here.";
    public const string SourceAgain = "Write the source once more: [@id], or [@id, p. 3] with the page.";
    public const string Suggestion = "Write the text as it should stand, or the remark as <!-- … --> on a line of its own.";
    public const string LinkOrWord = "Write a link, [text](file.md), or the word alone.";
    public const string Remark = "Write a remark to colleagues as <!-- … --> on a line of its own.";
    public const string LatexCommand = "Write what it would print, or remove it: commands of LaTeX are not read.";
    public const string LastBackslash = "Remove it: a backslash breaks a line, and no further line follows in this paragraph.";
    public const string FenceAlone = "Write it at the beginning of a line of its own.";
    public const string PictureOrWord = "Write the picture itself, as your keyboard has it, or the word.";
    public const string BlockId = "Remove it, or give the heading above an id in braces: {#my-id}.";
    public const string CloseTildes = "Write ~~ right before and right after the words, within one paragraph.";
    public const string PastedNote = "Write [^1] for a note, and its text on a line of its own, [^1]: the text.";
    public const string LinkToHeading = "Write a link to the heading it stands under: [text](#its-id).";
    public const string Formula = "Write the formula in words and plain signs, such as x² + y², or save it as a picture: formulas are not set here.";
    public const string LinkToFile = "Write a link to the file: [text](file.md).";
    public const string LinkToWeb = "Write a link: [text](https://…).";
    public const string NothingFilledIn = "Write the text itself: nothing is filled in here.";
    public static string PictureIntoFolder(string file) => $"Put the picture into images/ and write ![what it shows](images/{file}), with the path to the file as seen from this one.";
    // Figures and tables
    public const string SpaceInPicture = "What stands before it is not read as a picture: remove the space or the line end within it.";
    public const string RowsWithoutDashes = "The caption is right, and the rows above it are no table: write the line |---|---| below their head, with as many cells.";
    public const string RowsParted = "The caption is right, and an empty line parts the rows above it from their table: remove that line.";
    public const string SignOfPicture = "Write ! before the square bracket: without it this is a link.";

    /// <param name="id">As a writer refers to it: <c>tbl:tips</c>.</param>
    public static string IdOfTable(string id) => $"Write it at the end of the caption, a paragraph right below its table that begins with a colon: ': The caption {{#{id}}}'.";
    public static string IdOfFigure(string id) => $"Write it right behind a picture that has a caption and is alone in its paragraph: ![what it shows](file.svg \"The caption\"){{#{id}}}.";
    public static string PrefixOfFigure(string id) => $"Write {{#{id}}} there: only ids that begin so have numbers.";

    /// <param name="path">The path of the picture, as it is written.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="id">Its id, or one that is to be chosen, where it had a number; null for none.</param>
    public static string TitleOfPicture(string path, string caption, string? id) => $"Write it into the round brackets of the picture: ({path} \"{caption}\")"
        + (id is null ? "." : $"{{#{id}}}. With an id it has its number by itself, and [@{id}] names it in the text.");

    /// <param name="isTable">Whether a table is meant; otherwise a picture.</param>
    /// <param name="caption">The caption without its number.</param>
    public static string WithCaption(bool isTable, string caption) => isTable ? $"Put the table here, and below it, with an empty line between, ': {caption}'." : $"Put the picture here: ![what it shows](images/name.png \"{caption}\").";

    public static string LinkWithPath(string words) => $"Write [{words}](file.md), with the path to the file as seen from this one.";
    public static string PictureWithPath(string file) => $"Write ![what it shows](images/{file}), with the path to the file as seen from this one.";
    public static string Instead(string what) => $"Write {what} instead.";
    public static string TurnedLink(string words, string to) => $"Write [{words}]({to}): first the words, then the address.";
    public static string Highlight(string words) => $"Write <mark>{words}</mark> to mark words, or *{words}* to stress them.";
    public static string WithoutSigns(string words) => $"Write {words} without the signs: what is new needs no mark.";
    public static string NoteBelow(string words) => $"Write [^1] here, and the note on a line of its own, [^1]: {words}.";
    public static string Strike(string words) => $"Write ~~{words}~~ to strike words.";
    public static string Entity(string entity) => $"Write {entity}; with a semicolon, or the character itself.";
    public static string QuotationOf(string words) => $"Write “{words}”, with the quotation marks of your language.";
    public static string SlantedOrQuoted(string words) => $"Write *{words}* for slanted type, or “{words}” for a quotation, with the quotation marks of your language.";
    public static string Bold(string words) => $"Write **{words}** for bold text.";
    public static string LateHeading(string heading) => $"Write {heading} on a line of its own, with an empty line before it.";
    public static string FigureInBrackets(string figure) => $"Write [{figure}] for a figure or table of this page.";
    public static string CitationInBrackets(string citation) => $"Write the citation in brackets, after the words it belongs to: [{citation}].";
    public static string CitationToAdd(string citation) => $"If it is a citation, write [{citation}], and add the source to sources.yml.";
    public static string ResultsOfProgram(string name) => $"Write its results into the text; to show the code, write {name} without the braces.";
    public static string Emphasis(string signs, string words) => $"Write {signs}{words}{signs}: no spaces within the signs, and a space or a punctuation mark outside them.";
    public static string Written(string markdown) => $"Write {markdown}.";

    public static string PictureOf(string path) => $"![what it shows]({path})";

    /// <param name="data">The name of a table.</param>
    /// <param name="row">What stands first in one of its rows.</param>
    /// <param name="column">One of its columns.</param>
    public static string ExampleOfData(string data, string row, string column) =>
        $"Write which number of the table: the row and the column after a colon, such as {{{{{data}: {row}, {column}}}}}.";

    /// <param name="data">The name of a table that is near.</param>
    /// <param name="rest">What stands behind the colon.</param>
    /// <param name="found">The name that is written.</param>
    public static string NumberOfData(string data, string rest, string found) => $"Write {{{{{data}:{rest}}}}}: there is no data '{found}'.";
}
