using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys every kind of entry has.</summary>
internal static class EntryFields
{
    // Longer summaries are cut in link previews and search results.
    private const int LongestSummary = 200;

    public static readonly Field<string> Title = new("title", FieldTypes.Text, "What readers see as its name. Without it the first heading of the text is the title, if it begins with one #.", "The lending desk", IsRequired: true) { IsInText = true, IsLookedUp = true };

    public static readonly Field<string> Summary =
        new("summary", FieldTypes.Text, "One or two sentences: preview, card and description for search engines. Without it the first sentence of the text stands in, but not on pages with content notes.", "Where books are lent and brought back.", IsRequired: true) { IsInText = true };

    public static readonly Field<FuzzyDate> Updated = new("updated", FieldTypes.Date, "When it was last changed. The newest stand in the feed.", "2016-05-03");
    public static readonly Field<FuzzyDate> Checked = new("checked", FieldTypes.Date, "When its facts were last checked.", "2016-05-03");
    public static readonly Field<bool> Draft = new("draft", FieldTypes.Boolean, "true leaves it out of the published site. The preview shows it.", "true");

    public static readonly Field<string[]> RedirectFrom =
        new("redirect_from", FieldTypes.IdsOf(EntryReferenceKind.Redirect), "Old addresses that lead here.", "[/story/old-name/]");

    public static readonly Field<string[]> ContentNotes =
        new("content_notes", FieldTypes.IdsOf(EntryReferenceKind.ContentNote), $"What is hard to read in it: {string.Join(", ", ContentNote.BuiltIn.Select(n => n.Id))}, or what site.yml adds.", "[violence, grief]");

    public static readonly Field<string[]> FurtherReading =
        new("further_reading", FieldTypes.IdsOf(EntryReferenceKind.Work), "Works that lead further: ids from sources.yml.", "[ifla2022]");

    /// <summary>Not of every kind: the list of places leads to chapters, profiles and events.</summary>
    public static readonly Field<string[]> Places =
        new("places", FieldTypes.IdsOf(EntryReferenceKind.Place), "Places that it is about: ids from site.yml. The list of places leads here.", "[old-town]");

    public static readonly Field<string[]> NoLinks =
        new("no_links", FieldTypes.IdsOf(EntryReferenceKind.Term), "Terms not to link on this page: their ids.", "[loan]");

    public static readonly Field<Correction[]> Corrections =
        new("corrections", FieldTypes.SetOf(CorrectionFields.Type), "Mistakes that were put right, shown on the page and on /corrections/.",
            "\n- {date: 2016-05-03, was: The desk opened in 1974., now: The desk opened in 1975.}");

    public static readonly Field<WrittenAuthor[]> Authors =
        new("authors", AuthorFields.Type, "Who wrote it, if not the authors of the site: names, or names with a link.", "[\"Lind, Ada\", {name: Friends of the library, link: ../profiles/friends-of-the-library.md}]");

    public static readonly Field<WrittenImage> Image =
        new("image", ImageFields.Type, "The picture that messages and social networks show beside a link to the page.", "{file: ../images/desk.png, alt: The lending desk in 1974}");

    public static readonly Field<string> Translates =
        new("translates", FieldTypes.Name, "Of a page in _languages/: which text of the original it translates. explainer translate writes and renews it.", "4f1c09a2b7d3") { IsWrittenByCommand = true };

    /// <summary>The shape of every entry but a page, which may go without a summary.</summary>
    public static MapSchema Schema { get; } = new("an entry",
        [Title, Summary, Updated, Checked, Draft, RedirectFrom, ContentNotes, FurtherReading, NoLinks, Corrections, Authors, Image, Translates]);

    /// <summary>Reads the keys that every kind has, after those of the kind.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fields">Its front matter.</param>
    /// <param name="summary">The key of the summary, which a kind may do without.</param>
    /// <param name="make">Makes the entry once its body is composed.</param>
    /// <param name="title">The key of the title, where a text cannot say it; null for <see cref="Title"/>.</param>
    public static EntryHeader ReadHeader(EntryFile file, FieldReader fields, Field<string> summary, EntryMaker make, Field<string>? title = null)
    {
        var text = fields.Get(summary) ?? "";
        var length = text.EnumerateRunes().Count();
        if (length > LongestSummary)
        {
            fields.Context.Problems.Add(Rules.LongSummary(fields.PlaceOf(summary), length));
        }

        var name = fields.Get(title ?? Title) ?? "";
        var (updated, @checked, isDraft) = (fields.Get(Updated), fields.Get(Checked), fields.Get(Draft));
        var (redirects, notes, works) = (fields.GetList(RedirectFrom), fields.GetList(ContentNotes), fields.GetList(FurtherReading));
        var (unlinked, corrections) = (fields.GetList(NoLinks), fields.GetList(Corrections));
        var (authors, image, translates) = (fields.GetList(Authors), fields.Get(Image), fields.Get(Translates));

        // Last, when all references are found.
        return new EntryHeader(file, name, text, [.. fields.Context.References], make)
        {
            SaysContentNotes = fields.Has(ContentNotes),
            LacksSummary = !fields.Has(summary),
            NeedsSummary = summary.IsRequired,
            Updated = updated,
            Checked = @checked,
            IsDraft = isDraft,
            RedirectFrom = [.. redirects.Select(OldAddress.Parse).OfType<SiteUrl>()],
            ContentNotes = notes,
            FurtherReading = works,
            NoLinks = unlinked,
            Corrections = corrections,
            WrittenAuthors = authors,
            WrittenImage = image,
            Translates = translates,
        };
    }
}
