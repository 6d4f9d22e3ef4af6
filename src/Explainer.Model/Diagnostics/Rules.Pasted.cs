namespace Explainer.Model.Diagnostics;

/// <content>Problems of text that came from elsewhere, or is not done: citations and captions in words, remarks, links that say nothing.</content>
public static partial class Rules
{
    /// <param name="span">Where.</param>
    /// <param name="target">The address as it was written.</param>
    /// <param name="whole">The same at Wikipedia in the language of the page.</param>
    public static Diagnostic LinkOfWikipedia(SourceSpan span, string target, string whole) =>
        Error("EX220", span, $"{Quoted(target)} leads to a page of the wiki that it was copied from. Write the whole address, such as {whole}, or the words without a link.");

    /// <summary>A link to a note of the page or the document that a text was copied from.</summary>
    public static Diagnostic NoteOfElsewhere(SourceSpan span, string fragment) =>
        Error("EX207", span, $"'#{fragment}' leads to a note of the text that this was copied from. Write the source in the place of the link, [@id], or a note, [^1], with its text on a line of its own, [^1]: the text.");

    /// <param name="span">Where.</param>
    /// <param name="found">The first words of the remark.</param>
    public static Diagnostic RemarkInText(SourceSpan span, string found) =>
        Warning("EX195", span, $"{Quoted(found)} reads like a remark to whoever writes, and readers would see it. Do what it asks and remove it, or write it as <!-- … --> on a line of its own.");

    public static Diagnostic FillingText(SourceSpan span, string found) =>
        Warning("EX195", span, $"{Quoted(found)} only fills the place of a text that is to come, and readers would see it. Write the text, or remove it.");

    /// <param name="span">Where.</param>
    /// <param name="found">The caption as it is written.</param>
    /// <param name="instead">Where it belongs, as a sentence.</param>
    public static Diagnostic CaptionBesidePicture(SourceSpan span, string found, string instead) =>
        Warning("EX196", span, $"{Quoted(found)} reads like the caption of this picture, and is a text of its own. {instead}");

    /// <summary>A caption with its number and no picture or table beside it.</summary>
    /// <param name="span">Where.</param>
    /// <param name="found">The caption as it is written.</param>
    /// <param name="instead">How it is written with what it belongs to, as a sentence.</param>
    public static Diagnostic CaptionOfNothing(SourceSpan span, string found, string instead) =>
        Warning("EX196", span, $"{Quoted(found)} reads like a caption, and no picture or table stands beside it. {instead} If there is none, remove the line.");

    /// <param name="span">Where.</param>
    /// <param name="found">The caption as it is written.</param>
    /// <param name="words">The same without its number.</param>
    /// <param name="id">Its id, or one that is to be chosen.</param>
    public static Diagnostic CaptionBesideTable(SourceSpan span, string found, string words, string id) =>
        Warning("EX196", span, $"{Quoted(found)} reads like the caption of this table, and is a text of its own. Write it below the table, with an empty line between, as {Quoted($": {words} {{#{id}}}")}: with an id it has its number by itself, and [@{id}] names it in the text.");

    /// <param name="span">Where.</param>
    /// <param name="found">Names and a year in brackets.</param>
    /// <param name="instead">The citation, with an id that is to be chosen.</param>
    /// <param name="bracket">The first bracket.</param>
    public static Diagnostic CitationOfNoWork(SourceSpan span, string found, string instead, string bracket) =>
        Warning("EX197", span, $"{Quoted(found)} looks like a citation, and no source has these names and this year. Add the work to sources.yml, and write {instead} here, with its id. If it is no citation, write \\{bracket}.");

    /// <param name="span">The heading.</param>
    /// <param name="name">Its words.</param>
    public static Diagnostic SourcesByHand(SourceSpan span, string name) =>
        Warning("EX184", span, $"The works under {Quoted(name)} are typed by hand, so nothing in the text leads to them, and they are none of the site's sources. Write each into sources.yml, cite it where it is used, [@id], and remove this list: the page prints its sources by itself.");

    /// <param name="span">The note.</param>
    /// <param name="nearest">The id of the source at this address; null for none.</param>
    public static Diagnostic NoteOfAddress(SourceSpan span, string? nearest) =>
        Warning("EX184", span, "This note is an address and nothing else. " + (nearest is null
            ? "Write the work into sources.yml, with its title and its date, cite it where the note is called, [@id], and remove the note."
            : $"It is that of a source: write [@{nearest}] where the note is called, and remove the note."));

    /// <param name="span">Where.</param>
    /// <param name="address">The address.</param>
    /// <param name="host">The host it leads to first.</param>
    /// <param name="instead">The address it leads to in the end.</param>
    public static Diagnostic AddressByWayOf(SourceSpan span, string address, string host, string instead) =>
        Warning("EX185", span, $"{Quoted(address)} leads by way of {host}, which learns who follows it. Write {instead}.");

    /// <param name="span">Where.</param>
    /// <param name="name">What is counted by.</param>
    /// <param name="instead">The address without it.</param>
    public static Diagnostic CountingAddress(SourceSpan span, string name, string instead) =>
        Warning("EX185", span, $"{name}= in this address says from where a reader comes, and is there to count them. Write {instead}.");

    /// <param name="span">Where.</param>
    /// <param name="found">The two parts, as readers would see them.</param>
    public static Diagnostic WordCutByLine(SourceSpan span, string found) =>
        Warning("EX262", span, $"{Quoted(found)} is one word that a line end cuts in two, and readers would see a space in it. Write it on one line.");

    /// <param name="span">Where.</param>
    /// <param name="found">The number in its element.</param>
    /// <param name="named">Its signs by their names.</param>
    public static Diagnostic RaisedNumber(SourceSpan span, string found, string named) =>
        Warning("EX262", span, $"{Quoted(found)} looks like the number of a note, and leads to none. Write [^1] for a note, and its text on a line of its own, [^1]: the text. For another raised number write {named}.");

    public static Diagnostic GarbledLetters(SourceSpan span, string found, string instead) =>
        Warning("EX262", span, $"{Quoted(found)} are letters that were saved in one encoding and read in another. Write {Quoted(instead)}.");

    public static Diagnostic VagueLink(SourceSpan span, string words) =>
        Warning("EX199", span, $"{Quoted(words)} does not say where this link leads, and whoever goes from link to link by ear hears nothing else. Let the words name it, as in: see the [report of the inquiry](file.md).");
}
