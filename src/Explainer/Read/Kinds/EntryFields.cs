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

    public static readonly Field<string> Title = new("title", FieldTypes.Text, "What readers see as its name.", "The lending desk", IsRequired: true);

    public static readonly Field<string> Summary =
        new("summary", FieldTypes.Text, "One or two sentences: preview, card and description for search engines.", "Where books are lent and brought back.", IsRequired: true);

    public static readonly Field<FuzzyDate> Updated = new("updated", FieldTypes.Date, "When it was last changed. The newest stand in the feed.", "2016-05-03");
    public static readonly Field<FuzzyDate> Checked = new("checked", FieldTypes.Date, "When its facts were last checked.", "2016-05-03");
    public static readonly Field<bool> Draft = new("draft", FieldTypes.Boolean, "true leaves it out of the published site. The preview shows it.", "true");

    public static readonly Field<string[]> RedirectFrom =
        new("redirect_from", FieldTypes.IdsOf(EntryReferenceKind.Redirect), "Old addresses that lead here.", "[/story/old-name/]");

    public static readonly Field<string[]> ContentNotes =
        new("content_notes", FieldTypes.IdsOf(EntryReferenceKind.ContentNote), $"What is hard to read in it: {string.Join(", ", ContentNote.BuiltIn.Select(n => n.Id))}, or what site.yml adds.", "[violence, grief]");

    public static readonly Field<string[]> FurtherReading =
        new("further_reading", FieldTypes.IdsOf(EntryReferenceKind.Work), "Works that lead further: ids from sources.yml.", "[ifla2022]");

    public static readonly Field<string[]> NoLinks =
        new("no_links", FieldTypes.IdsOf(EntryReferenceKind.Term), "Terms not to link on this page: their ids.", "[loan]");

    public static readonly Field<Correction[]> Corrections =
        new("corrections", FieldTypes.SetOf(CorrectionFields.Type), "Mistakes that were put right, shown on the page and on /corrections/.",
            "\n- {date: 2016-05-03, was: The desk opened in 1974., now: The desk opened in 1975.}");

    /// <summary>The shape of every entry but a page, which may go without a summary.</summary>
    public static MapSchema Schema { get; } = new("an entry",
        [Title, Summary, Updated, Checked, Draft, RedirectFrom, ContentNotes, FurtherReading, NoLinks, Corrections]);

    /// <summary>Gives an entry the facts that every kind has.</summary>
    public static T ReadCommon<T>(T entry, FieldReader fields, Field<string> summary) where T : Entry
    {
        var text = fields.Get(summary) ?? "";
        var length = text.EnumerateRunes().Count();
        if (length > LongestSummary)
        {
            fields.Context.Problems.Add(Rules.LongSummary(fields.PlaceOf(summary), length));
        }

        return entry with
        {
            Title = fields.Get(Title) ?? "",
            Summary = text,
            Updated = fields.Get(Updated),
            Checked = fields.Get(Checked),
            IsDraft = fields.Get(Draft),
            RedirectFrom = [.. fields.GetList(RedirectFrom).Select(OldAddress.Parse).OfType<SiteUrl>()],
            ContentNotes = fields.GetList(ContentNotes),
            FurtherReading = fields.GetList(FurtherReading),
            NoLinks = fields.GetList(NoLinks),
            Corrections = fields.GetList(Corrections),
        };
    }
}
