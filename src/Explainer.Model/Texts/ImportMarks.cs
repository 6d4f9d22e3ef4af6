using System.Collections.Frozen;

namespace Explainer.Model.Texts;

/// <summary>
/// Why an import left a comment in a page, and what a person does about it. Each reason stands in the page, from which the report
/// reads it again: it has no colon before a space.
/// </summary>
public static class ImportMarks
{
    public const string Drawing = "a drawing within the text";
    public const string Script = "a script or style";
    public const string HiddenElement = "an element that readers did not see";
    public const string HiddenPart = "a part that readers did not see";
    public const string HiddenCode = "code that readers did not see";
    public const string ForeignElement = "an element of another program";
    public const string LinkToNoPage = "a link to a page that is not there";
    public const string LinkToNothing = "a link that leads to nothing here";
    public const string WordlessLink = "a link without words that leads to nothing here";
    public const string LinkToDraft = "a link to a page that is a draft now";
    public const string LinkBroken = "a link that led to nothing before";
    public const string PictureBroken = "a picture that was not there before";
    public const string CodeOutput = "what code drew or printed";
    public const string FromCode = "what code says of itself";
    public const string Docstring = "what code says of itself, in a form that is not known";
    public const string CodeUnsure = "code that readers did not see, and that may have printed something";
    public const string Unlisted = "a page that no list named";
    public const string Timed = "a page that its program publishes on some days alone";
    public const string ForTeachersAlone = "a page for teachers";
    public const string StaleRun = "a page that was changed after its code ran";
    public const string NoPicture = "a picture that is not there";
    public const string PictureNotShown = "a picture that cannot be shown";
    public const string EmbeddedPage = "a page that was shown within this one";
    public const string Shortcode = "a shortcode that is not filled in";
    public const string Template = "a template that is not filled in";
    public const string NoIncludedFile = "a file that was to be included, and is not there";
    public const string NoWork = "a work that no bibliography has";
    public const string NoNumber = "a reference to what has no number here";
    public const string UnusedFacts = "front matter that has no place here";
    public const string UnreadFacts = "front matter that is not understood";

    private const string DirectiveLead = "the directive ";
    private const string TakenOutLead = "taken out, as ";

    private static readonly FrozenSet<string> Reasons = FrozenSet.Create(StringComparer.Ordinal,
        Drawing, Script, HiddenElement, HiddenPart, HiddenCode, ForeignElement, LinkToNoPage, LinkToNothing, WordlessLink, LinkToDraft, LinkBroken, PictureBroken, CodeOutput, FromCode, Docstring, CodeUnsure, Unlisted, Timed, ForTeachersAlone, StaleRun, NoPicture, PictureNotShown,
        EmbeddedPage, Shortcode, Template, NoIncludedFile, NoWork, NoNumber, UnusedFacts, UnreadFacts);

    private const string FromFolder = " On a page in a folder, `../` stands before `images/`, once for each folder around the page.";
    private const string HiddenAdvice = "If readers should see it now, write it in place of the comment.";
    private const string LinkAdvice = "The words of the link are there, but lead nowhere. Write the link anew if you know where it should lead, and delete the comment.";

    public static string Directive(string name) => $"{DirectiveLead}{name.TrimEnd(':')} of MyST";

    /// <param name="code">The code of the problem for which a line was taken out.</param>
    public static string TakenOut(string code) => $"{TakenOutLead}{code} would stop the build";

    /// <summary>Whether an import gives this reason. A comment with another one is the author's.</summary>
    public static bool IsReason(string reason) => Reasons.Contains(reason) || reason.StartsWith(DirectiveLead, StringComparison.Ordinal) || reason.StartsWith(TakenOutLead, StringComparison.Ordinal);

    /// <summary>What a person does about it: nothing where readers did not see it in the old program either.</summary>
    public static ImportLevel LevelOf(string reason) => reason switch
    {
        HiddenElement or HiddenPart or HiddenCode or UnusedFacts => ImportLevel.Information,
        Script or LinkToNoPage or LinkBroken or PictureBroken or EmbeddedPage or CodeUnsure => ImportLevel.May,
        _ => ImportLevel.Must,
    };

    /// <summary>One or two sentences for a reason.</summary>
    public static string AdviceFor(string reason) => reason switch
    {
        Drawing => "Save the drawing as a file, such as `images/map.svg`, and write `![What it shows](images/map.svg)` in place of the comment." + FromFolder,
        Script => "Pages run no scripts here. Say in words what this one showed, or delete the comment.",
        HiddenElement or HiddenPart or HiddenCode => HiddenAdvice,
        ForeignElement => "Another program made something of this, and it is not in your file. Look at your old page, write what is missing, and delete the comment.",
        LinkToNoPage or LinkToNothing or LinkBroken => LinkAdvice,
        WordlessLink => "Your old program wrote a title or a number here. Read the sentence, write what is meant, as in `the formula above`, and delete the comment.",
        LinkToDraft => "The words of the link are there, but lead nowhere as long as the page in the comment is a draft. When you publish it, write a link to it again. Then delete the comment.",
        NoPicture or PictureNotShown or PictureBroken => "Put the picture into the folder `images/` and write `![What it shows](images/name.jpg)` in place of the comment." + FromFolder + " Without the picture, delete the comment.",
        CodeOutput => "Your old program ran this code, and showed what it drew or printed. The first lines of this report say how one more run brings all of it. Otherwise save that as a picture in `images/` and write `![What it shows](images/name.png)`, or write it as text or a table. Then delete the comment." + FromFolder,
        FromCode => "Your old program wrote here what the code of a program says of itself, and that code is not in the folder, or is read by another program. Write what readers need, or link to where it stands, and delete the comment.",
        Docstring => "Some lines of this docstring, and maybe of others on this page, may mean several things, so they stand as code. Write them as lists and sentences where readers should have them so, and delete the comment.",
        CodeUnsure => "Your old program ran this code and did not show it. If it printed or drew something, write that in place of the comment. Otherwise delete the comment.",
        Unlisted => "Readers found this page by its address alone. It is a draft now, which is not published. If all may find it, delete `draft: true` at the top of the page, and the comment.",
        Timed => "Your old program showed this page before or after a day alone. It is a draft now, which is not published. If readers may see it today, delete `draft: true` at the top of the page, and the comment.",
        ForTeachersAlone => "This page speaks to teachers, and may hold answers. It is a draft now, which is not published. Move what teachers need into a lesson, between a line `:::teacher` and a line `:::`: it is printed on the page for teachers alone.",
        StaleRun => "The folder keeps this page as it was when your old program ran its code, and its text was changed since. The text is here as it is now, without what the code printed. Run `quarto render` and import the folder again into a new place (`--to FOLDER`), or write what the code showed into the page. Then delete the comment.",
        EmbeddedPage => "The link before the comment leads to that page. Copy the words here if readers need them at once. Then delete the comment.",
        Shortcode or Template => "Your old program put something here that is not in your file. Look at your old page, write what stood there, and delete the comment.",
        NoIncludedFile => "Copy the words of that file here in place of the comment, or delete it.",
        NoWork => "Write the author, the title and the year in place of the comment.",
        NoNumber => "Your old program put a number here. Read the sentence, write what is meant, as in `the table below`, and delete the comment.",
        UnusedFacts => "Your old program kept these facts about the page. If readers should know one, write it into the text in your own words.",
        UnreadFacts => "These lines stood at the top of your page, and a sign in them kept them from being read. See whether its `title:` is right, write `summary:` and one sentence below it if you want one, and delete the comment.",
        _ when reason.StartsWith(DirectiveLead, StringComparison.Ordinal) => "Your old program made something of these lines. Write what readers should see in place of the comment, in the words and signs of the guide.",
        _ when reason.StartsWith(TakenOutLead, StringComparison.Ordinal) => "This line would have stopped the site from being made. Write it in another way in place of the comment, or delete it. The code is explained by `explainer explain`, a space and the code.",
        _ => "Write in place of the comment what it should be, or delete it.",
    };
}
