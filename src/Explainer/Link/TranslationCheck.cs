using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Compares the pages of a language with those they translate.</summary>
/// <param name="catalog">Of the language.</param>
/// <param name="bodies">Its pages, in the order of the catalog.</param>
/// <param name="originals">The pages of the main language.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class TranslationCheck(Catalog catalog, ImmutableArray<ComposedEntry> bodies, Originals originals, DiagnosticBag problems)
{
    // In the same folder, because there names differ by what was translated of them.
    private readonly NearestFiles untranslated = new(() => originals.Catalog.Headers.Where(h => catalog.Find(h.Id) is null).Select(h => h.File));

    public void Check()
    {
        foreach (var page in bodies)
        {
            if (catalog.FindTranslated(page.Header) is { } header && originals.Get(header.Id) is var original)
            {
                CheckOpenness(page, original);
                CheckPeople(page.Header, original.Header);
                CheckVersion(page.Header, original.Header);
            }
            else if (originals.Catalog.FindGeneratedPage(page.Header.Url.Path) is null && !page.Header.IsNotFound && page.Header.EasierOf is null)
            {
                problems.Add(Rules.NoOriginal(page.Header.File, untranslated.To(page.Header.File)));
            }
        }

        if (catalog.IsPublished && catalog.Sources.Site.Untranslated is { IsEmpty: false } keys)
        {
            problems.Add(Rules.UntranslatedTexts(catalog.Sources.Input.Language!.Path + FileRoles.Settings, [.. keys]));
        }
    }

    // What is held back from all or from some must not come out in another language.
    private void CheckOpenness(ComposedEntry page, ComposedEntry original)
    {
        var (file, first) = (page.Header.File, original.Header.File);
        // An easier version is often written in one language first, of the page in that language.
        var isItsText = page.Header.EasierOf is null || page.Header.Translates is not null;
        if (original.Header.IsDraft && !page.Header.IsDraft && isItsText)
        {
            problems.Add(Rules.TranslationOfDraft(file, first));
        }

        if (page.Entry is Lesson { ShowsAnswers: true } && original.Entry is Lesson { ShowsAnswers: false })
        {
            problems.Add(Rules.AnswersOpened(file, first));
        }

        if (page.Guarded.Teacher < original.Guarded.Teacher)
        {
            problems.Add(Rules.PassagesLost(file, first, ":::teacher", original.Guarded.Teacher, page.Guarded.Teacher));
        }

        if (page.Guarded.Care < original.Guarded.Care)
        {
            problems.Add(Rules.PassagesLost(file, first, ":::care", original.Guarded.Care, page.Guarded.Care));
        }
    }

    // What protects people, and what warns readers, must not be lost on the way into another language.
    private void CheckPeople(EntryHeader translation, EntryHeader original)
    {
        if (original.IsProtected && !translation.IsProtected)
        {
            problems.Add(Rules.ProtectionLost(translation.File, original.File));
        }

        if (original.ContentNotes.Except(translation.ContentNotes).ToArray() is { Length: > 0 } lost)
        {
            problems.Add(Rules.NotesLost(translation.File, original.File, lost));
        }
    }

    private void CheckVersion(EntryHeader translation, EntryHeader original)
    {
        if (translation.Translates is { } hash && hash != TextVersion.Of(original.Source.Text))
        {
            problems.Add(Rules.OutdatedTranslation(translation.PlaceOf(EntryFields.Translates), original.File, catalog.Sources.Input.Language!.Tag));
        }
    }
}
