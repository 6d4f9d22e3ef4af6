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
    /// <summary>The works that are written and not understood.</summary>
    public UnreadWorks Unread { get; init; } = UnreadWorks.None;

    public static SiteFacts Read(InputFolder input, BuildOptions options, DiagnosticBag problems)
    {
        var (file, isUnderstood) = ReadApart(SiteReader.File, SiteReader.Nothing, problems, found => SiteReader.Read(input, found));
        var words = ReadWords(input, file, problems);
        var dates = new DateTranslation(file.Config.Language, words.Dates, ThemeWords.English.Dates);
        var (works, areUnderstood) = ReadApart(WorksReader.File, [], problems, found => WorksReader.Read(input, found, dates));
        var unread = areUnderstood ? UnreadWorks.None : UnreadWorks.Find(input, works);
        return new SiteFacts(options.Apply(file with { IsUnderstood = isUnderstood }), works, words, dates) { Unread = unread };
    }

    /// <summary>The same in another language: works and, where its own <c>site.yml</c> says nothing else, settings are those of the main one.</summary>
    /// <param name="view">The folder as the language sees it.</param>
    /// <param name="main">What was read in the main language.</param>
    public static SiteFacts ReadTranslated(InputFolder view, SourceSet main, DiagnosticBag problems)
    {
        var (file, isUnderstood) = ReadApart(SiteReader.File, main.Site, problems, found => SiteReader.ReadTranslated(view, main.Input, main.Site, found));
        var words = ReadWords(view, file, problems);
        return new SiteFacts(file with { IsUnderstood = main.Site.IsUnderstood && isUnderstood, WithLevels = main.Site.WithLevels }, main.Works, words, new DateTranslation(file.Config.Language, words.Dates, ThemeWords.English.Dates)) { Unread = main.Unread };
    }

    /// <summary>The files it is read from.</summary>
    public static CacheInputs FilesOf(InputFolder input) =>
        new([input.Find(SiteReader.File), input.Find(WordsReader.File), .. FileRoles.WorksFiles.Append(FileRoles.SourceChecks).Select(input.Find)]);

    private static Words ReadWords(InputFolder input, SiteFile file, DiagnosticBag problems) =>
        ErrorBoundary.Run(WordsReader.File, problems, ThemeWords.English, () => WordsReader.Read(input, file.Config, problems));

    // Its problems are collected apart, because whether it has errors of its own decides what is said of what builds on it.
    private static (T Value, bool IsUnderstood) ReadApart<T>(string file, T fallback, DiagnosticBag problems, Func<DiagnosticBag, T> read)
    {
        var found = new DiagnosticBag();
        var value = ErrorBoundary.Run(file, found, fallback, () => read(found));
        problems.With(found);
        return (value, !found.HasErrors);
    }
}
