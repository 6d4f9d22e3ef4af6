namespace Explainer.Model.Diagnostics;

/// <content>Problems of testimony and of passages that are set apart.</content>
public static partial class Rules
{
    public static Diagnostic UnknownContainer(SourceSpan span, string name, string? nearest, IEnumerable<string> known) =>
        Error("EX230", span, $"There is no passage ':::{name}'." + (nearest is null
            ? $" There are: {string.Join(", ", known)}."
            : DidYouMean(":::" + nearest)));

    /// <param name="span">Where.</param>
    /// <param name="name">What stands there.</param>
    /// <param name="note">The id of a content note, as an example.</param>
    public static Diagnostic WarningInPassage(SourceSpan span, string name, string note) =>
        Error("EX230", span, $"There is no passage ':::{name}'. Write :::care and a content note, such as :::care {note}, around what is hard to read, and :::note around a remark to readers.");

    public static Diagnostic CautionInPassage(SourceSpan span, string name, string note) =>
        Error("EX230", span, $"There is no passage ':::{name}'. Write :::note around a remark or a warning to readers; only around what is hard to read, write :::care and a content note, such as :::care {note}.");

    public static Diagnostic TestimonyInPassage(SourceSpan span, string name, string found, string disagree) =>
        Error("EX230", span, $"There is no passage ':::{name}': testimony is a quotation. Write > before each of its lines, the last of them > — [Name](../profiles/name.md), quoted in [@id], and below it a paragraph that begins with **{found}:** or **{disagree}:**; remove the colons.");

    public static Diagnostic QuotationInPassage(SourceSpan span, string name) =>
        Error("EX230", span, $"There is no passage ':::{name}': a quotation has > before each of its lines. Write that, and remove the colons above and below.");

    public static Diagnostic VerseInPassage(SourceSpan span, string name) =>
        Error("EX230", span, $"There is no passage ':::{name}': verse is a paragraph with \\ at the end of each line but the last, which keeps lines apart. Write that, with > before each line where it is quoted, and remove the colons above and below.");

    public static Diagnostic StrayFence(SourceSpan span, string fence) =>
        Error("EX230", span, $"'{fence}' closes nothing here. If a line above it was meant to open a passage, write the name there behind three colons, as in :::teacher; if none was, remove this one.");

    /// <param name="span">The fence.</param>
    /// <param name="fence">Its signs.</param>
    /// <param name="line">The line above that was meant to open a passage.</param>
    /// <param name="opening">What stands there.</param>
    public static Diagnostic StrayFenceBelow(SourceSpan span, string fence, int line, string opening) =>
        Error("EX230", span, $"'{fence}' closes nothing here, because {Quoted(opening)} on line {line} opens nothing. Write that line as it is read, and leave this one.");

    /// <param name="span">The signs and the name.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="name">The passage that is meant.</param>
    /// <param name="hidden">Whether it keeps its text from the page.</param>
    public static Diagnostic UnreadOpening(SourceSpan span, string found, string name, bool hidden) =>
        Error("EX297", span, $"{Quoted(found)} opens no passage{AndShows(hidden)}. Write :::{name} on a line of its own, at its beginning, and ::: alone on a line after the text.");

    public static Diagnostic IndentedOpening(SourceSpan span, string found) =>
        Error("EX297", span, $"{Quoted(found)} opens no passage, because an indent of four spaces or a tab makes it code{AndShows(hidden: true)}. Write :::teacher and what follows at the beginning of their lines.");

    public static Diagnostic UnreadClosing(SourceSpan span, string found) =>
        Error("EX297", span, $"{Quoted(found)} closes no passage. Write ::: alone on the line.");

    private static string AndShows(bool hidden) => hidden ? ", so what is for teachers alone would stand on the page of everyone" : "";

    public static Diagnostic UnclosedContainer(SourceSpan span, string fence, string name) =>
        Error("EX231", span, $"The passage '{fence}{name}' that begins here is never closed. Write {fence} alone on a line after it.");

    public static Diagnostic EmptyContainer(SourceSpan span, string name) =>
        Error("EX232", span, $"Nothing stands in this passage. Write its text between :::{name} and :::, or remove both lines.");

    public static Diagnostic WordsAfterContainer(SourceSpan span, string name, string words) =>
        Error("EX233", span, $"{Quoted(words)} means nothing after :::{name}. Write it on a line of its own, as text.");

    public static Diagnostic CareWithoutNotes(SourceSpan span) =>
        Error("EX234", span, "This passage does not say what is hard to read in it. Write its content notes after the name: :::care violence.");

    public static Diagnostic FoldWithoutTitle(SourceSpan span) =>
        Error("EX242", span, "This folded passage has no title to open it by. Write one after the name: :::fold How we counted.");

    public static Diagnostic NestedInShort(SourceSpan span, string around) =>
        Error("EX240", span, $":::in-short stands within :::{around}. Move it to the top of the page: it says what the whole page says.");

    public static Diagnostic SecondInShort(SourceSpan span, int line) =>
        Error("EX240", span, $"There is an :::in-short on line {line} already. Put its lines together with these at the top of the page, or write :::note.");

    public static Diagnostic InShortNotAtTop(SourceSpan span) =>
        Error("EX240", span, "This :::in-short does not stand at the top of its page. Move it there, right after the front matter, or write :::note.");

    public static Diagnostic NoSpeaker(SourceSpan span) =>
        Error("EX235", span, "The last line of a testimony names the speaker by a link to a profile. Write — [Name](../profiles/name.md), quoted in [@id]; "
            + "in an ordinary quotation, leave out the dash and name its author in the sentence before.");

    public static Diagnostic SpeakerInList(SourceSpan span) =>
        Error("EX235", span, "A line that begins with a hyphen is an item of a list, so it names no speaker. Begin it with —.");

    /// <param name="span">The words, or what names the speaker.</param>
    /// <param name="speakerLine">What names the speaker, as it is written.</param>
    /// <param name="isMarked">Whether the words stand behind &gt;.</param>
    public static Diagnostic SpeakerOnLineOfWords(SourceSpan span, string speakerLine, bool isMarked) =>
        Error("EX192", span, "Words of somebody who has a profile are testimony, and this is not read as one. Write "
            + (isMarked ? "" : "> before the words, and ") + $"who says them on a line of its own: > — {speakerLine}.");

    /// <param name="span">The words, or what names the speaker.</param>
    /// <param name="speakerLine">What names the speaker, as it is written.</param>
    /// <param name="found">The words for what others found.</param>
    /// <param name="disagree">The words for disagreement.</param>
    public static Diagnostic MayBeTestimony(SourceSpan span, string speakerLine, string found, string disagree) =>
        Warning("EX362", span, $"Are these the words of the person whom the dash names? If not, write the sentence without the dash. If they are, this is testimony: write > before the words, who says them on a line of its own, > — {speakerLine}, and below it a paragraph that begins with **{found}:** or **{disagree}:**.");

    public static Diagnostic SpeakerIsNoProfile(SourceSpan span, string file) =>
        Error("EX235", span, $"{file} is not a profile, so it cannot be the speaker. Link to a page in profiles/.");

    public static Diagnostic NoQuotedWork(SourceSpan span) =>
        Error("EX236", span, "This line does not say where the words are quoted. Write the source after the name: quoted in [@id].");

    public static Diagnostic NothingFound(SourceSpan span, string found, string disagree) =>
        Error("EX237", span, $"Testimony never stands alone. Write a paragraph after it that begins with **{found}:** or **{disagree}:**.");

    public static Diagnostic UnknownStanding(SourceSpan span, string text, string? nearest, string found, string disagree) =>
        Error("EX237", span, $"{Quoted(text)} does not say how the testimony stands." + (nearest is null
            ? $" Begin with **{found}:** or **{disagree}:**."
            : DidYouMean(nearest)));

    public static Diagnostic DisagreeWithoutWork(SourceSpan span, string disagree) =>
        Error("EX238", span, $"'{disagree}' names nobody who does. Cite at least one work besides the one that is quoted: [@id].");

    /// <param name="span">Where.</param>
    /// <param name="label">The bold words.</param>
    /// <param name="passage">The passage in which the testimony stands, such as <c>:::care</c>.</param>
    public static Diagnostic FoundOutsidePassage(SourceSpan span, string label, string passage) =>
        Error("EX239", span, $"'{label}' belongs right after its testimony, which stands within {passage}. Move this paragraph up, before the ::: that ends the passage.");

    public static Diagnostic FoundWithoutTestimony(SourceSpan span, string label) =>
        Error("EX239", span, $"'{label}' belongs right after a testimony, and there is none before it. "
            + "End the quotation with — [Name](../profiles/name.md), quoted in [@id], and leave an empty line.");
}
