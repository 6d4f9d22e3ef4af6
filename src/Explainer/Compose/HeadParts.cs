using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Yaml;

namespace Explainer.Compose;

/// <summary>Completes what front matter says with what is known only once bodies are composed: a summary from the text, links, pictures.</summary>
internal sealed class HeadParts(EntryHeader header, ComposedText text, Catalog catalog, DiagnosticBag problems)
{
    private ImmutableArray<FragmentLink> fragmentLinks = [];

    /// <summary>The links to headings in its front matter.</summary>
    public ImmutableArray<FragmentLink> FragmentLinks => fragmentLinks;

    /// <summary>The files that its front matter shows or links.</summary>
    public ImmutableArray<string> Files { get; private set; } = [];

    /// <summary>The header with summary, authors and image.</summary>
    public EntryHeader Complete()
    {
        CheckOldDates();
        var whole = WithSummary();
        return header.WrittenAuthors.IsEmpty && header.WrittenImage is null && header.WrittenPicture is null ? whole
            : WithPicture(whole with { Authors = [.. header.WrittenAuthors.Select(Resolve)], Image = FindImage() });
    }

    // Content notes may say what a first sentence gives away, so there a writer has to write the summary.
    private EntryHeader WithSummary()
    {
        if (!header.LacksSummary || ReferenceEquals(text, ComposedText.None))
        {
            return header;
        }

        var sentence = header.ContentNotes.IsEmpty && text.Body.CareNotes.IsEmpty ? text.FirstSentence : null;
        if (header.NeedsSummary)
        {
            var place = header.Source.Span(0, 1);
            problems.Add(sentence is null
                ? Rules.MissingKey(place, EntryFields.Summary.Name, EntryFormat.For(header.Id.Kind).Schema.Name, FieldTypes.Text.Expected)
                : Rules.SummaryFromText(place, sentence));
        }

        return sentence is null ? header : header with { Summary = sentence, IsSummaryDerived = true };
    }

    private PageAuthor Resolve(WrittenAuthor author)
    {
        if (author.Link is not { } link)
        {
            return new PageAuthor(author.Name, null, null);
        }

        var target = LinkResolver.Resolve(link, header.File, author.Span, catalog, problems);
        if (target is LinkTarget.Entry { Url.Fragment: { } fragment } entry)
        {
            fragmentLinks = fragmentLinks.Add(new FragmentLink(entry.Id, fragment, author.Span));
        }
        else if (target is LinkTarget.Original { Id: { } original, Url.Fragment: { } there })
        {
            fragmentLinks = fragmentLinks.Add(new FragmentLink(original, there, author.Span, IsInOriginal: true));
        }
        else if (target is LinkTarget.File file)
        {
            Files = Files.Add(file.Path);
        }

        if (target is LinkTarget.Entry { Id: var id })
        {
            ProtectedNames.CheckAuthor(author, id, catalog, problems);
        }

        return new PageAuthor(author.Name, (target as LinkTarget.Inside)?.Url, target is LinkTarget.Outside ? link : null);
    }

    // It goes with links to the page too, where no other does and networks show its format.
    private EntryHeader WithPicture(EntryHeader whole)
    {
        if (header.WrittenPicture is not { } written || Images.Find(written.Image.File, written.Image.Span, header.File, catalog, problems) is not { } found)
        {
            return whole;
        }

        Files = Files.Add(found.File);
        var picture = new SocialImage(found.Url, written.Image.Alt, found.Size);
        var credit = PictureCredits.Create(written.Credit, written.Licence, written.Source, written.Image.Span, problems);
        return whole with { Picture = new EntryPicture(picture, credit), Image = whole.Image ?? (found.IsSocial ? picture : null) };
    }

    private SocialImage? FindImage()
    {
        if (header.WrittenImage is { } face && header.EasierOf is { } whole && catalog.Find(whole) is { IsProtected: true })
        {
            problems.Add(Rules.ProtectedKey(face.Span, EntryFields.Image.Name));
            return null;
        }

        if (header.WrittenImage is not { } image || Images.Find(image.File, image.Span, header.File, catalog, problems) is not { } found)
        {
            return null;
        }

        if (!found.IsSocial)
        {
            problems.Add(Rules.NoSocialImage(image.Span, image.File));
            return null;
        }

        Files = Files.Add(found.File);
        return new SocialImage(found.Url, image.Alt, found.Size is { } size ? (size.Width, size.Height) : null);
    }

    // Their labels were words of the theme, so what is advised prints the same.
    private void CheckOldDates()
    {
        if (header.OldDates.IsEmpty)
        {
            return;
        }

        var inOrder = header.OldDates.OrderBy(d => d.Span.Start).ToList();
        var dates = $"[{string.Join(", ", header.OldDates.Select(Written))}]";
        foreach (var old in inOrder)
        {
            var (advice, instead) = header.HasDates ? (AdviceTexts.AddToDates(Written(old)), null)
                : old == inOrder[0] ? (AdviceTexts.WriteDates(dates), $"dates: {dates}")
                : (AdviceTexts.DatesHave(Written(old)), "");
            problems.Add(Rules.OldKey(old.Span with { Length = old.Key.Length }, old.Key, advice,
                instead is null || old.Span.Text.Contains('\n', StringComparison.Ordinal) ? null : Fix.Replace(old.Span, instead)));
        }
    }

    private string Written(OldDate old)
    {
        var label = old.Key == ProfileFields.Joined.Name ? catalog.Words.Joined : catalog.Words.Left;
        return $"{{label: {(label.All(c => char.IsLetter(c) || c == ' ') ? label : QuoteFix.InQuotes(label))}, date: {old.Date.Edtf}}}";
    }
}
