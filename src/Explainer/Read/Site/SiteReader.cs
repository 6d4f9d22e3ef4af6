using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static partial class SiteReader
{
    public const string File = FileRoles.Settings;

    private const int MostOnEachPage = 50;

    // Reading continues with defaults when site.yml has faults, so that all other problems are reported too.
    private static readonly SiteConfig Unknown = new()
    {
        Title = "",
        Language = "en",
        Url = new Uri("https://example.org/"),
        ContentNotes = ContentNote.BuiltIn,
    };

    /// <summary>What stands in for a file that is not understood.</summary>
    public static SiteFile Nothing { get; } = new(Unknown, [], null);

    /// <summary>What the file says; where it is missing or wrong, a stand-in, and a problem.</summary>
    public static SiteFile Read(InputFolder input, DiagnosticBag problems)
    {
        if (input.Find(File) is not { } file)
        {
            problems.Add(Rules.NoSiteFile());
            return Nothing;
        }

        return ReadMap(file, problems, Rules.EmptySiteFile) is { } map
            ? Read(FieldReader.Open(map, SiteFields.Schema, new ReadContext(problems, []))) : Nothing;
    }

    // The map that the file is; null when it is not understood, which is reported.
    private static YamlMap? ReadMap(InputFile file, DiagnosticBag problems, Func<Diagnostic>? empty)
    {
        if (InputFolder.ReadText(file, problems) is not { } source)
        {
            return null;
        }

        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out var understood);
        if (node is not YamlMap && understood && Explain(node, empty) is { } problem)
        {
            problems.Add(problem);
        }

        return node as YamlMap;
    }

    private static Diagnostic? Explain(YamlNode? node, Func<Diagnostic>? empty) =>
        (node is null ? null : YamlFaults.ExplainColons(node))
        ?? (node is null or YamlScalar { IsEmpty: true } ? empty?.Invoke() : Rules.NotAMap(node.Span, node.Described, SiteFields.Schema.Name));

    /// <summary>What the file says in another language: the values of the main one, but for those that the language's own <c>site.yml</c> has instead.</summary>
    /// <param name="view">The folder as the language sees it.</param>
    /// <param name="main">The folder as the main language sees it.</param>
    /// <param name="said">What the main language says.</param>
    public static SiteFile ReadTranslated(InputFolder view, InputFolder main, SiteFile said, DiagnosticBag problems)
    {
        var language = view.Language!;
        // An empty file says that nothing differs.
        var own = view.Find(File) is { } file ? ReadMap(new InputFile(file.Origin, file.FullPath, file.Stamp), problems, empty: null) : null;
        var inherited = main.Find(File) is { } first ? ReadMap(first, new DiagnosticBag(), empty: null) : null;
        // Where the main file is not understood, what would be missing from this one stands there.
        var read = inherited is null ? said
            : Read(FieldReader.Open(TranslatedSite.Merge(inherited, own, language.Tag, problems), SiteFields.Schema, new ReadContext(problems, [])));
        return read with
        {
            Untranslated = [.. TranslatedSite.ListUntranslated(inherited, own)],
            Config = read.Config with { Language = language.Tag, Url = new Uri(said.Config.Url, language.Output) },
        };
    }

    private static SiteFile Read(FieldReader fields)
    {
        var (home, places) = (HomeItem.Read(fields), PlaceFields.ReadList(fields));
        var editions = fields.GetList(SiteFields.Editions);
        var config = new SiteConfig
        {
            Title = fields.Get(SiteFields.Title) ?? Unknown.Title,
            Language = fields.Get(SiteFields.Language) ?? Unknown.Language,
            Url = WithSlash(WithoutPage(fields) ?? Unknown.Url),
            Tagline = fields.Get(SiteFields.Tagline),
            Licence = fields.Get(SiteFields.Licence),
            Authors = Few(SiteFields.Authors, fields),
            Strands = Distinct(Few(SiteFields.Strands, fields), fields),
            Eras = Few(SiteFields.Eras, fields),
            Places = [.. places.Select(p => p.Place)],
            ContentNotes = NotesWith(Few(SiteFields.ContentNotes, fields)),
            ReadingGrade = ReadingGradeOf(SiteFields.ReadingGrade, fields),
            ReadingGradeEasy = ReadingGradeOf(SiteFields.ReadingGradeEasy, fields),
            Labels = fields.Get(SiteFields.Labels) ?? Unknown.Labels,
            ExitPage = fields.Get(SiteFields.ExitPage),
            Editions = [.. editions.Select(e => e.Name)],
            Home = home is { } items ? [.. items.Select(i => i.Block)] : HomeBlocks.Usual,
        };
        return new SiteFile(
            config, FewLinks(Few(SiteFields.Navigation, fields), fields), fields.Get(SiteFields.Support))
        {
            Footer = Few(SiteFields.Footer, fields),
            Search = fields.Get(SiteFields.Search) ?? SearchFile.None,
            Home = home ?? [],
            Editions = editions,
            Places = places,
            References = [.. fields.Context.References],
        };
    }

    // A number of another scale would warn of every page or of none.
    private static double? ReadingGradeOf(Field<double?> field, FieldReader fields)
    {
        if (fields.Get(field) is not { } number)
        {
            return null;
        }

        var language = fields.Peek(SiteFields.Language) ?? Unknown.Language;
        if (ReadingFormula.Find(language) is not { } formula)
        {
            fields.Context.Problems.Add(Rules.NoReadingFormula(fields.PlaceOf(field), language, field.Name));
            return null;
        }

        if (formula.Scale.Has(number))
        {
            return number;
        }

        var place = fields.PlaceOfValue(field);
        fields.Context.Problems.Add(Rules.NotOnScale(
            place, place.Text, language, formula.Name, formula.Scale.ToString(), formula.Scale.Plain.ToString(CultureInfo.InvariantCulture)));
        return null;
    }

    // These lists are printed on many pages, so their length is limited.
    private static ImmutableArray<T> Few<T>(Field<T[]> field, FieldReader fields)
        where T : class
    {
        var all = fields.GetList(field);
        if (all.Length <= MostOnEachPage)
        {
            return all;
        }

        fields.Context.Problems.Add(Rules.TooManyOf(fields.PlaceOf(field), FoundTexts.ValuesOf(field.Name), all.Length, MostOnEachPage));
        return all[..MostOnEachPage];
    }

    // Those in groups stand on every page too.
    private static ImmutableArray<NavigationEntry> FewLinks(ImmutableArray<NavigationEntry> entries, FieldReader fields)
    {
        var count = entries.Sum(e => e.Links.Length);
        if (count <= MostOnEachPage)
        {
            return entries;
        }

        fields.Context.Problems.Add(Rules.TooManyOf(fields.PlaceOf(SiteFields.Navigation), FoundTexts.LinksOfNavigation, count, MostOnEachPage));
        return entries[..Math.Min(entries.Length, 1)];
    }

    // A site lies in a folder: what ends in .html is its first page.
    private static Uri? WithoutPage(FieldReader fields)
    {
        if (fields.Peek(SiteFields.Url) is { IsLoopback: true } own)
        {
            fields.Context.Problems.Add(Rules.SiteOnOwnComputer(fields.PlaceOfValue(SiteFields.Url), own.OriginalString));
        }

        if (fields.Get(SiteFields.Url) is not { } url || !PageAtEnd().IsMatch(url.AbsolutePath))
        {
            return fields.Peek(SiteFields.Url);
        }

        var site = new Uri(url, ".");
        fields.Context.Problems.Add(Rules.AddressOfPage(fields.PlaceOfValue(SiteFields.Url), url.AbsoluteUri, site.AbsoluteUri));
        return site;
    }

    [GeneratedRegex(@"/[^/]+\.(?:html?|php|aspx?)$", RegexOptions.IgnoreCase)]
    private static partial Regex PageAtEnd();

    /// <summary>The address of a folder, so that what is joined to it lies in it.</summary>
    public static Uri WithSlash(Uri url) =>
        new(url.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");

    private static ImmutableArray<Strand> Distinct(ImmutableArray<Strand> strands, FieldReader fields)
    {
        foreach (var twice in strands.GroupBy(s => s.Id).Where(g => g.Count() > 1))
        {
            fields.Context.Problems.Add(Rules.DuplicateInList(fields.PlaceOf(SiteFields.Strands), "strands", twice.Key));
        }

        foreach (var twice in strands.DistinctBy(s => s.Id).GroupBy(s => s.Title, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()))
        {
            fields.Context.Problems.Add(Rules.StrandTwice(fields.PlaceOf(SiteFields.Strands), twice.Key));
        }

        return [.. strands.DistinctBy(s => s.Id)];
    }

    private static ImmutableArray<ContentNote> NotesWith(ImmutableArray<ContentNoteChange> changes)
    {
        var labels = changes.ToDictionary(c => c.Id, c => c.Label);
        var kept = ContentNote.BuiltIn
            .Select(n => labels.TryGetValue(n.Id, out var label) ? (n.Id, Label: label) : (n.Id, Label: n.Label))
            .Concat(changes.Where(c => ContentNote.BuiltIn.All(n => n.Id != c.Id)).Select(c => (c.Id, c.Label)));
        return [.. kept.Where(n => n.Label is not null).Select(n => new ContentNote(n.Id, n.Label!))];
    }
}
