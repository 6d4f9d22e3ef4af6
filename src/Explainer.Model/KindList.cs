namespace Explainer.Model;

/// <summary>The page that lists the entries of a kind.</summary>
/// <param name="Position">Its place in the navigation, among the lists of all kinds.</param>
/// <param name="IsOnHomePage">Whether a card on the home page leads there.</param>
/// <param name="Title">Its title, where nobody wrote an introduction.</param>
/// <param name="ShortTitle">Its name in the navigation.</param>
/// <param name="Summary">Its summary, where nobody wrote one.</param>
public sealed record KindList(
    int Position, bool IsOnHomePage, Func<Words, string> Title, Func<Words, string> ShortTitle, Func<Words, string> Summary);

/// <summary>What <c>explainer new</c> writes into a file of a kind, besides its keys.</summary>
/// <param name="Help">What it begins, with its article.</param>
/// <param name="Text">The first sentence of the text: what to write there.</param>
/// <param name="End">What follows the text; empty for nothing.</param>
public sealed record KindStarter(string Help, string Text, string End = "");

/// <summary>What stands before the name of an entry in the name of its file.</summary>
public enum FilePrefix
{
    None,

    /// <summary>A number that gives the order: <c>10-the-film.md</c>.</summary>
    Number,

    /// <summary>A date, which is part of the name: <c>2014-06-29-the-declaration.md</c>.</summary>
    Date,
}

/// <summary>Whether the entries of a kind have a page for teachers.</summary>
public enum TeacherPage
{
    None,

    /// <summary>Those that have text for teachers or are read in a lesson; packs that have lessons.</summary>
    WhereNeeded,

    Always,
}
