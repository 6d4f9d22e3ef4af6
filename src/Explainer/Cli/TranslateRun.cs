using System.Text;
using Explainer.Cli.Reports;
using Explainer.Compose;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Cli;

/// <summary>Begins and renews the translations of one language, and says so.</summary>
/// <param name="input">The input folder as the user names it.</param>
/// <param name="translated">The pages of the language; null where it has none.</param>
internal sealed class TranslateRun(string input, InputFolder folder, LanguageFolder language, Catalog? translated, Terminal terminal)
{
    /// <summary>Writes the draft of a translation; false where there is one.</summary>
    public bool Begin(EntryHeader original)
    {
        // It may have another number in its name.
        var path = language.Path + (translated?.Find(original.Id)?.File ?? original.File);
        if (folder.Find(path) is not null)
        {
            terminal.Out.WriteLine(PagesTexts.StaysAsItIs(VisibleText.Escape(path)));
            return false;
        }

        new NewFiles(input).Create(path, Encoding.UTF8.GetBytes(TranslationDraft.Create(original.File, original.Source.Text, TextVersion.Of(original.Source.Text))));
        terminal.Out.WriteLine(PagesTexts.Begun(VisibleText.Escape(path), VisibleText.Escape(original.File)));
        return true;
    }

    /// <summary>Notes that a translation says what its original says; false where nothing was to be noted.</summary>
    /// <param name="isNamed">Whether the user named the page. A draft is done when somebody says so of it.</param>
    public bool Renew(EntryHeader original, bool isNamed)
    {
        if (translated?.Find(original.Id) is not { } translation)
        {
            terminal.Out.WriteLine(PagesTexts.NotTranslated(VisibleText.Escape(original.File), language.Tag));
            return false;
        }

        var path = language.Path + translation.File;
        if (translation.IsDraft && !isNamed)
        {
            terminal.Out.WriteLine(PagesTexts.StillDraft(VisibleText.Escape(path), VisibleText.Escape(original.File), language.Tag));
            return false;
        }

        return Replace(path, original);
    }

    private bool Replace(string path, EntryHeader original)
    {
        if (folder.Find(path) is not { } file || InputFolder.ReadText(file, new DiagnosticBag()) is not { } text)
        {
            return false;
        }

        var renewed = TranslationDraft.Renew(original.File, text.Text, TextVersion.Of(original.Source.Text));
        if (renewed == text.Text)
        {
            return false;
        }

        new NewFiles(input).Replace(path, Encoding.UTF8.GetBytes(renewed));
        terminal.Out.WriteLine(PagesTexts.UpToDate(VisibleText.Escape(path), VisibleText.Escape(original.File)));
        return true;
    }
}
