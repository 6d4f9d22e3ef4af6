using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;
using Explainer.Read.Site;

namespace Explainer.Compose;

/// <summary>
/// What is written but not understood, and so neither there nor missing. Every such file has an error of its own. Whoever reports
/// that something is missing asks here first: what follows from an error would lead a writer away from it, and goes with it.
/// </summary>
internal sealed partial class UnreadContent
{
    private readonly ImmutableArray<EntryPath> unread;
    private readonly ImmutableHashSet<string> withErrors;
    private readonly Catalog catalog;
    private readonly Lazy<HashSet<(EntryKind, string)>> ids;
    private readonly Lazy<HashSet<string>> answers;
    private readonly Lazy<string> texts;

    /// <param name="catalog">What is understood.</param>
    /// <param name="problems">What was found when everything was read and composed.</param>
    public UnreadContent(Catalog catalog, DiagnosticBag problems)
    {
        this.catalog = catalog;
        var input = catalog.Sources.Input;
        withErrors = problems.HasErrors ? [.. problems.All().Where(p => p.Severity == Severity.Error).Select(p => p.Place.File)] : [];
        unread = withErrors.IsEmpty ? [] : [.. catalog.Unread(input).Select(EntryPath.Parse)];
        ids = new(() => [.. unread.SelectMany(p => new[] { (p.Id.Kind, p.Id.Name), (p.Id.Kind, p.Id.Name[(p.Id.Name.LastIndexOf('/') + 1)..]) })]);
        answers = new(() => CollectAnswers(input));
        texts = new(() => string.Concat(unread.Select(p => TextOf(p.File, input)?.Text)));
    }

    /// <summary>Whether a file has an error, so that it may say more than what was understood.</summary>
    public bool IsDoubtful(string file) => withErrors.Contains(file);

    /// <summary>Whether a page that is not understood names a file.</summary>
    public bool MayUse(string file)
    {
        var name = Path.GetFileName(file);
        return !unread.IsEmpty && (texts.Value.Contains(name, StringComparison.OrdinalIgnoreCase) || texts.Value.Contains(Uri.EscapeDataString(name), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a page that is not understood has this id, with or without its folder.</summary>
    public bool MayBeEntry(EntryKind kind, string id) =>
        ids.Value.Contains((kind, id));

    /// <summary>
    /// Whether something that is not understood may answer an address: a page, its teachers' page, a list that holds it, a work. Which
    /// pages a site makes by itself is for <c>site.yml</c> to say, and any page may have a text for teachers.
    /// </summary>
    public bool MayAnswer(string path) => !withErrors.IsEmpty && (IsDoubtful(SiteReader.File) || answers.Value.Contains(path)
        || path.StartsWith(TeachUrls.List.Path, StringComparison.Ordinal)
        || (path.StartsWith(GeneratedPages.Sources.Path, StringComparison.Ordinal) && catalog.Sources.Unread.IsAnyId));

    private HashSet<string> CollectAnswers(InputFolder input)
    {
        var pages = unread.Concat(catalog.Headers.Where(h => IsDoubtful(h.File)).Select(h => EntryPath.Parse(h.File))).ToList();
        var found = pages.SelectMany(p => p.WithFolders()).Concat(pages.SelectMany(p => TeachUrls.For(p.Url).WithFolders())).ToHashSet(StringComparer.Ordinal);
        found.UnionWith(catalog.Sources.Unread.Ids.Select(id => GeneratedPages.ForWork(id).Path));
        found.UnionWith(unread.SelectMany(p => OldAddresses(p.File, input)));
        // What only bodies and front matter tell: whether somebody is quoted, whether something was corrected, which strands there are.
        string[] fromWithin = pages.Count > 0 ? [GeneratedPages.Evidence.Path, GeneratedPages.Corrections.Path] : [];
        found.UnionWith(fromWithin);
        found.UnionWith(IsDoubtful(FileRoles.Works) || !catalog.Sources.Unread.IsEmpty ? [GeneratedPages.Sources.Path] : Enumerable.Empty<string>());
        return found;
    }

    // A page that is not understood may say that it answers others.
    private static IEnumerable<string> OldAddresses(string path, InputFolder input) =>
        TextOf(path, input) is { } source
            ? Redirects().Matches(source.Text).SelectMany(m => m.Value.Split(['[', ']', ',', ' ', '"', '\'', '\n'], StringSplitOptions.RemoveEmptyEntries)).Where(a => a.StartsWith('/'))
            : [];

    private static SourceText? TextOf(string path, InputFolder input) =>
        input.Find(path) is { } file ? InputFolder.ReadUnmerged(file, new DiagnosticBag()) : null;

    [GeneratedRegex(@"^[ ]*redirect_from\b.*(?:\n[ ]*-[ ].*)*", RegexOptions.Multiline)]
    private static partial Regex Redirects();
}
