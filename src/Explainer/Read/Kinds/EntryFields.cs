using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys every kind of entry has.</summary>
internal static class EntryFields
{
    // Longer summaries are cut in link previews and search results.
    private const int LongestSummary = 200;

    public static readonly Field<string> Title = new("title", FieldTypes.Text, EntryKeys.Title, IsRequired: true) { IsInText = true, IsLookedUp = true };

    public static readonly Field<string> Summary =
        new("summary", FieldTypes.Text, EntryKeys.Summary, IsRequired: true) { IsInText = true };

    public static readonly Field<FuzzyDate> Updated = new("updated", FieldTypes.Date, EntryKeys.Updated);
    public static readonly Field<FuzzyDate> Checked = new("checked", FieldTypes.Date, EntryKeys.Checked);
    public static readonly Field<bool> Draft = new("draft", FieldTypes.Boolean, EntryKeys.Draft);

    public static readonly Field<string[]> RedirectFrom =
        new("redirect_from", FieldTypes.IdsOf(EntryReferenceKind.Redirect), EntryKeys.RedirectFrom);

    public static readonly Field<string[]> ContentNotes =
        new("content_notes", FieldTypes.IdsOf(EntryReferenceKind.ContentNote), EntryKeys.ContentNotes);

    public static readonly Field<string[]> FurtherReading =
        new("further_reading", FieldTypes.IdsOf(EntryReferenceKind.Work), EntryKeys.FurtherReading);

    /// <summary>Not of every kind: the list of places leads to chapters, profiles and events.</summary>
    public static readonly Field<string[]> Places =
        new("places", FieldTypes.IdsOf(EntryReferenceKind.Place), EntryKeys.Places);

    public static readonly Field<string[]> NoLinks =
        new("no_links", FieldTypes.IdsOf(EntryReferenceKind.Term), EntryKeys.NoLinks);

    public static readonly Field<Correction[]> Corrections =
        new("corrections", FieldTypes.SetOf(CorrectionFields.Type), EntryKeys.Corrections);

    public static readonly Field<WrittenAuthor[]> Authors =
        new("authors", AuthorFields.Type, EntryKeys.Authors);

    public static readonly Field<WrittenImage> Image =
        new("image", ImageFields.Type, EntryKeys.Image);

    public static readonly Field<string> Translates =
        new("translates", FieldTypes.Name, EntryKeys.Translates) { IsWrittenByCommand = true };

    /// <summary>The shape of every entry but a page, which may go without a summary.</summary>
    public static MapSchema Schema { get; } = new(ShapeTexts.Entry,
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
            LacksSummary = !fields.Has(summary) && !fields.HasByOtherName(summary),
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
