using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Dates;
using Explainer.Read.Site;
using Explainer.Read.Works;

namespace Explainer.Build;

/// <summary>What is read before the entries: site.yml, the works and the words.</summary>
/// <param name="Site">What <c>site.yml</c> says, and the command line instead.</param>
/// <param name="Works">The works of <c>sources.yml</c>, with what <c>sources.lock</c> knows of their addresses.</param>
/// <param name="Words">The words of the site.</param>
/// <param name="Dates">Understands dates in words of the site's language.</param>
internal sealed record SiteFacts(SiteFile Site, ImmutableArray<Work> Works, Words Words, DateTranslation Dates)
{
    public static SiteFacts Read(InputFolder input, BuildOptions options, DiagnosticBag problems)
    {
        var file = ErrorBoundary.Run(SiteReader.File, problems, SiteReader.Nothing, () => SiteReader.Read(input, problems));
        var words = ErrorBoundary.Run(WordsReader.File, problems, ThemeWords.English, () => WordsReader.Read(input, file.Config, problems));
        var dates = new DateTranslation(file.Config.Language, words.Dates, ThemeWords.English.Dates);
        var works = ErrorBoundary.Run(WorksReader.File, problems, [], () => WorksReader.Read(input, problems, dates));
        return new SiteFacts(options.Apply(file), works, words, dates);
    }

    /// <summary>The files it is read from.</summary>
    public static CacheInputs FilesOf(InputFolder input) =>
        new([input.Find(SiteReader.File), input.Find(WordsReader.File), .. FileRoles.WorksFiles.Append(FileRoles.SourceChecks).Select(input.Find)]);
}
