namespace Explainer.Model.Diagnostics;

/// <content>Problems of sound and film.</content>
public static partial class Rules
{
    public static Diagnostic MediaOfNothing(SourceSpan span, bool isFilm) =>
        Error("EX173", span, $"This does not say what is played. Write the path of a file, or the address of another site, and a title: {(isFilm ? ":::video ../media/desk.mp4" : ":::audio ../media/talk.mp3")} title=\"At the desk\".");

    public static Diagnostic NotMedia(SourceSpan span, string found, bool isFilm) =>
        Error("EX173", span, $"{Quoted(found)} is nothing that {(isFilm ? ":::video can play. Write the path of an MP4 or WebM file." : ":::audio can play. Write the path of an MP3, M4A, WAV, FLAC or OGG file.")}");

    public static Diagnostic MediaOfOtherPrograms(SourceSpan span, string found, string format, bool isFilm) =>
        Error("EX173", span, $"{Quoted(found)} has the format {format}, which not all browsers play. Save it as {(isFilm ? "MP4 (H.264 and AAC)" : "MP3")}, and write the path of that.");

    public static Diagnostic MediaOfOtherKind(SourceSpan span, string found, bool isFilm) =>
        Error("EX173", span, $"{Quoted(found)} is {(isFilm ? "a film. Write :::video." : "sound. Write :::audio.")}");

    public static Diagnostic NotWholeMedia(string file, string format) =>
        Error("EX174", file, $"This is no file of the format {format}, whatever its name says, and browsers would not play it. Save it again, and put it in its place.");

    public static Diagnostic NoCaptionsHeader(SourceSpan span) =>
        Error("EX175", span, "Captions begin with a line WEBVTT and an empty line, or browsers show none of them. Write both above this one.");

    public static Diagnostic CueInHeader(SourceSpan span) =>
        Error("EX175", span, "Between WEBVTT and the first caption stands an empty line, or browsers pass it over. Write one above this line.");

    public static Diagnostic BadCueTimes(SourceSpan span, string found) =>
        Error("EX175", span, $"{Quoted(found)} are no times, so browsers pass this caption over. Write both with minutes, seconds and thousandths: 00:12.500 --> 00:15.000.");

    public static Diagnostic CueWithoutArrow(SourceSpan span, string found) =>
        Error("EX175", span, $"{Quoted(found)} has no arrow between the times, so browsers pass this caption over. Write -->, with a space on each side.");

    public static Diagnostic CueEndsFirst(SourceSpan span, string start, string end) =>
        Error("EX175", span, $"This caption would end at {end}, and it begins at {start}. Write the later time behind the arrow.");

    public static Diagnostic CueOutOfOrder(SourceSpan span) =>
        Error("EX175", span, "This caption begins before the one above it. Put them in the order of their times.");

    public static Diagnostic CuesOverlap(SourceSpan span) =>
        Warning("EX175", span, "This caption begins before the one above it ends, so both would be shown over each other. Let that one end earlier.");

    public static Diagnostic EmptyCue(SourceSpan span) =>
        Error("EX175", span, "This caption has no words. Write them on the line below, without an empty line between, or remove it.");

    public static Diagnostic NoCues(SourceSpan span) =>
        Error("EX175", span, "There are no captions in this file. Each is a line of two times, 00:12.500 --> 00:15.000, with its words on the line below.");

    /// <param name="span">Where.</param>
    /// <param name="found">The word, as it is written.</param>
    /// <param name="nearest">What was probably meant.</param>
    /// <param name="options">What can stand there.</param>
    public static Diagnostic MediaOption(SourceSpan span, string found, string? nearest, IEnumerable<string> options) =>
        Error("EX176", span, $"{Quoted(found)} is not understood here." + (nearest is null ? $" After the file there can stand: {string.Join(", ", options.Select(o => o + "="))}." : DidYouMean(nearest + "=")));

    public static Diagnostic MediaWithoutTitle(SourceSpan span) =>
        Error("EX176", span, "This has no title, and without one nobody knows what is played. Write title=\"At the desk\" after the file.");

    public static Diagnostic MediaOptionValue(SourceSpan span, string found, string instead) =>
        Error("EX176", span, $"{Quoted(found)} is not understood. Write {instead}.");

    public static Diagnostic NotCaptions(SourceSpan span, string found) =>
        Error("EX176", span, $"{Quoted(found)} is no file of captions that browsers read. Save them as WebVTT, and write the path of that file, which ends in .vtt.");

    public static Diagnostic LargeMedia(string file, long megabytes, int most) =>
        Warning("EX177", file, FormattableString.Invariant(
            $"This file has {megabytes} MB, and more than {most} take long where the line is slow, and cost those who pay for each. Make it smaller, cut it in parts, or show it where films are kept: :::video https://… title=\"…\"."));

    public static Diagnostic NoTranscript(SourceSpan span) =>
        Error("EX178", span, "This has no transcript, so some cannot hear it and no one can search or print it. Write what is said, and what has to be seen, between this line and :::, or :::include ../_parts/desk.md there.");

    public static Diagnostic NoCaptions(SourceSpan span) =>
        Warning("EX179", span, "This film has no captions, so some see lips move and cannot follow. Write captions=../media/desk.vtt, or captions=none where nobody speaks.");
}
