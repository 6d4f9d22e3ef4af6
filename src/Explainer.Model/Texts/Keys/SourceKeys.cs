namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a work are for.</summary>
public static class SourceKeys
{
    public static KeyText Id { get; } = new("How pages cite it: [@id].", "ifla2022");

    public static KeyText CitationKey { get; } = new("How pages cite it, where the id is another, as in an export of Zotero.", "ifla2022");

    public static KeyText Type { get; } = new("What it is, as CSL calls it: book, report, webpage, article-journal, article-newspaper, motion_picture and so on.", "report");

    public static KeyText Title { get; } = new("Its title.", "Public library manifesto");

    public static KeyText Author { get; } = new("Who wrote it.", "[{family: Ranganathan, given: S. R.}, {literal: UNESCO}]");

    public static KeyText Editor { get; } = new("Who edited it.", "[{family: Ek, given: Bo}]");

    public static KeyText Director { get; } = new("Who directed it.", "[{family: Berg, given: Ida}]");

    public static KeyText Issued { get; } = new("When it was published.", "2022-07-18");

    public static KeyText Accessed { get; } = new("When it was read.", "2024-05-01");

    public static KeyText ContainerTitle { get; } = new("The journal, newspaper, site or book it is in.", "Library rules");

    public static KeyText Publisher { get; } = new("Who published it.", "Madras Library Association");

    public static KeyText PublisherPlace { get; } = new("Where it was published. Not printed: APA has no place for it.", "Madras");

    public static KeyText Url { get; } = new("Where it stands.", "\"https://library.example.org/manifesto\"");

    public static KeyText Doi { get; } = new("Its DOI.", "10.1000/182");

    public static KeyText Volume { get; } = new("Volume of the journal.", "12");

    public static KeyText Issue { get; } = new("Issue of the journal.", "3");

    public static KeyText Page { get; } = new("Pages in the journal or book.", "14–20");

    public static KeyText Edition { get; } = new("Which edition.", "2");

    public static KeyText Number { get; } = new("Number of a report or law.", "A/HRC/27/60");

    public static KeyText NumberOfPages { get; } = new("How many pages it has, as a number or in words. Not printed.", "192");

    public static KeyText Genre { get; } = new("What sort of thing it is.", "Film");

    public static KeyText Medium { get; } = new("On what it comes.", "DVD");

    public static KeyText Authority { get; } = new("The court or body.", "District Court");

    public static KeyText Language { get; } = new("Its language, if not the site's.", "fr");

    public static KeyText Custom { get; } = new("What CSL has no words for.", "{read: stored, link: teachers}");

    public static KeyText References { get; } = new("The works.", "[{id: a, type: book, title: A}]");
}
