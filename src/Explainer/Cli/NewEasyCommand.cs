using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Compose;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Kinds;
using Explainer.Read.Languages;

namespace Explainer.Cli;

/// <summary><c>explainer new easy</c>: begins the easier version of a page, with the headings of the page.</summary>
internal sealed class NewEasyCommand : Command
{
    public NewEasyCommand(Kind kind, Terminal terminal)
        : base(kind.Name, HelpTexts.NewEntry(kind.Starter!.Help))
    {
        var page = PageName.Argument(new Argument<string>("page") { Description = HelpTexts.EasyPage, HelpName = "PAGE" });
        var input = SiteOptions.Input();
        Add(page);
        Add(input);
        SetAction(result => (int)Run(result.GetValue(page)!, SiteOptions.InputOf(result, input), terminal));
    }

    private static ExitCode Run(string name, string input, Terminal terminal)
    {
        var folder = InputFolderOption.Open(input, new DiagnosticBag());
        var (catalog, page) = Find(name, input, folder);
        Refuse(page, catalog);
        var language = catalog.Sources.Input.Language;
        var path = EntryPath.Parse(EntryPath.EasyOf(page.File));
        var file = (language?.Path ?? "") + path.File;
        new NewFiles(input).Create(file, Encoding.UTF8.GetBytes(EasyStarter.Create(page, catalog)));
        terminal.Out.WriteLine(NewTexts.Wrote(Path.Combine(input, file), path.Url.InLanguage(language?.Output ?? "").Path));
        terminal.Out.WriteLine(NewTexts.IsDraft);
        return ExitCode.Success;
    }

    private static void Refuse(EntryHeader page, Catalog catalog)
    {
        var reason = page.IsNotFound ? NewTexts.NoEasierOfNotFound(page.File)
            : page.Id.Kind == EntryKind.Pack ? NewTexts.NoEasierOfNoText(page.File)
            : page.Id.Kind == EntryKind.Easy ? NewTexts.NoEasierOfEasier(page.File)
            : catalog.FindEasierOf(page.Id) is { } there ? NewTexts.EasierTaken(catalog.Sources.Input.OriginOf(there.File))
            : null;
        if (reason is not null)
        {
            throw new UsageException(reason);
        }
    }

    // In the main language, or in that of the folder that the path names.
    private static (Catalog Catalog, EntryHeader Page) Find(string name, string input, InputFolder folder)
    {
        var main = SiteBuilder.ReadCatalog(folder, new BuildOptions(), new DiagnosticBag());
        var (path, inside) = PageName.PathsOf(name, input);
        string[] paths = [path, inside];
        var problems = new DiagnosticBag();
        foreach (var view in LanguageFolders.List(folder, main.Config.Language, problems))
        {
            var below = paths.Select(p => p.StartsWith(view.Language!.Path, StringComparison.Ordinal) ? p[view.Language.Path.Length..] : null).FirstOrDefault(p => p is not null);
            if (below is not null)
            {
                var catalog = SiteBuilder.ReadCatalog(view, SiteFacts.ReadTranslated(view, main.Sources, problems), withDrafts: true, problems, null, main);
                return (catalog, catalog.FindFile(below) ?? throw Unknown(name, below, catalog));
            }
        }

        return (main, paths.Select(main.FindFile).FirstOrDefault(p => p is not null) ?? throw Unknown(name, paths[0], main));
    }

    private static UsageException Unknown(string name, string path, Catalog catalog) => new(NewTexts.NoSuchPage(
        name, Nearest.To(path, catalog.Headers.Select(h => h.File)) is { } near ? (catalog.Sources.Input.Language?.Path ?? "") + near : null));
}
