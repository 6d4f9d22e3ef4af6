namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys that every kind of page has are for.</summary>
public static class EntryKeys
{
    public static KeyText Title { get; } = new("What readers see as its name. Without it the first heading of the text is the title, if it begins with one #.", "The lending desk");

    public static KeyText Summary { get; } = new("One or two sentences: preview, card and description for search engines. Without it the first sentence of the text stands in, but not on pages with content notes.", "Where books are lent and brought back.");

    public static KeyText Updated { get; } = new("When it was last changed. The newest stand in the feed.", "2016-05-03");

    public static KeyText Checked { get; } = new("When its facts were last checked.", "2016-05-03");

    public static KeyText Draft { get; } = new("true leaves it out of the published site. The preview shows it.", "true");

    public static KeyText RedirectFrom { get; } = new("Old addresses that lead here.", "[/story/old-name/]");

    public static KeyText ContentNotes { get; } = new($"What is hard to read in it: {string.Join(", ", ContentNote.BuiltIn.Select(n => n.Id))}, or what site.yml adds.", "[violence, grief]");

    public static KeyText FurtherReading { get; } = new("Works that lead further: ids from sources.yml.", "[ifla2022]");

    public static KeyText Places { get; } = new("Places that it is about: ids from site.yml. The list of places leads here.", "[old-town]");

    public static KeyText NoLinks { get; } = new("Terms not to link on this page: their ids.", "[loan]");

    public static KeyText Corrections { get; } = new("Mistakes that were put right, shown on the page and on /corrections/.", "\n- {date: 2016-05-03, was: The desk opened in 1974., now: The desk opened in 1975.}");

    public static KeyText Authors { get; } = new("Who wrote it, if not the authors of the site: names, or names with a link.", "[\"Lind, Ada\", {name: Friends of the library, link: ../profiles/friends-of-the-library.md}]");

    public static KeyText Image { get; } = new("The picture that messages and social networks show beside a link to the page.", "{file: ../images/desk.png, alt: The lending desk in 1974}");

    public static KeyText Translates { get; } = new("Of a page in _languages/: which text of the original it translates. explainer translate writes and renews it.", "4f1c09a2b7d3");
}
