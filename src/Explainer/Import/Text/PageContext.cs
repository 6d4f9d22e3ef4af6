using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>What the conversion of a page may ask for.</summary>
/// <param name="Source">The file in the folder.</param>
/// <param name="Dialect">The program it was written for.</param>
/// <param name="Map">Where everything will lie.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Content">The folder of the content in it, ending in <c>/</c>.</param>
/// <param name="Bibliography">The works that citations name, as texts.</param>
internal sealed record PageContext(
    string Source, Dialect Dialect, PageMap Map, SourceFolder Folder, string Content, IReadOnlyDictionary<string, string> Bibliography)
{
    // Files that include each other would never end.
    private const int MostIncludes = 200;

    private static readonly string[] FormulaKeys = ["math", "katex", "mathjax", "use_math", "usemathjax"];

    private int included;

    /// <summary>Its front matter.</summary>
    public required Facts Facts { get; init; }

    /// <summary>Values that the settings of its program give a name.</summary>
    public required Facts Parameters { get; init; }

    /// <summary>Folders, ending in <c>/</c>, in which texts lie that it may include.</summary>
    public ImmutableArray<string> IncludeFolders { get; init; } = [];

    /// <summary>What mkdocstrings does where the page says nothing else.</summary>
    public Facts DocstringOptions { get; init; } = Facts.None;

    /// <summary>Files whose text is put behind that of every page.</summary>
    public ImmutableArray<string> Appended { get; init; } = [];

    /// <summary>Files that its statements give a name, as pictures and code of MDX.</summary>
    public Dictionary<string, string> Imports { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of its cells may have printed or drawn what is not in the folder.</summary>
    public int LostOutputs { get; private set; }

    /// <summary>Counts a cell whose output is not in the folder.</summary>
    public void NoteOutput() => LostOutputs++;

    /// <summary>Whether its kind has a page for teachers.</summary>
    public bool HasTeacherPage => Map.TargetOf(Source).StartsWith("lessons/", StringComparison.Ordinal) || Map.TargetOf(Source).StartsWith("story/", StringComparison.Ordinal);

    /// <summary>Whether each line of a paragraph is one on the screen too.</summary>
    public bool BreaksLines { get; init; }

    /// <summary>Whether <c>$</c> begins a formula in its dialect.</summary>
    public bool HasFormulas => SetsFormulas || IsPandoc || Dialect is Dialect.Myst or Dialect.Vault or Dialect.Carpentries
        || (Dialect is Dialect.Hugo or Dialect.Jekyll && Array.Exists(FormulaKeys, k => Facts.Is(k) || Facts.Is("params." + k) || Parameters.Is(k) || Parameters.Is("site." + k)));

    /// <summary>Whether <c>$$</c> does.</summary>
    public bool HasLongFormulas => HasFormulas || Dialect is Dialect.Hugo or Dialect.Jekyll or Dialect.Plain or Dialect.Statiq;

    /// <summary>Whether <c>\(</c> begins one.</summary>
    public bool HasBracketedFormulas => SetsFormulas && Dialect is Dialect.MkDocs or Dialect.MdBook;

    /// <summary>Whether the settings of its program say that formulas are set.</summary>
    public bool SetsFormulas { get; init; }

    /// <summary>Whether <c>[@key]</c> names a work.</summary>
    public bool HasCitations => IsPandoc || Dialect == Dialect.Myst || (Dialect == Dialect.MkDocs && Bibliography.Count > 0);

    /// <summary>Whether Pandoc reads it, alone or for Quarto.</summary>
    public bool IsPandoc => Dialect is Dialect.Quarto or Dialect.Pandoc;

    /// <summary>Whether the words of a picture that stands alone are printed below it (Pandoc, implicit_figures). Older lessons were read by another program.</summary>
    public bool HasFigureCaptions => IsPandoc || (Dialect == Dialect.Carpentries && !Folder.HasFolder("_episodes"));

    /// <summary>Whether code within its lines is run, and readers see what it gives.</summary>
    public bool RunsWithinLines { get; init; }

    /// <summary>Whether <c>word^[note]</c> is a note in its dialect.</summary>
    public bool HasInlineNotes => IsPandoc || Dialect == Dialect.Vault;

    /// <summary>Whether its text is MDX, which has components and values in braces.</summary>
    public bool HasComponents => Dialect == Dialect.Docusaurus || Source.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a name: that of the page, or else that of the settings; null for none.</summary>
    public string? Parameter(string name) => Facts.Text(name) ?? Facts.Text("params." + name) ?? Parameters.Text(name);

    /// <summary>What a template prints for a name: <c>page.author</c> and <c>site.email</c> of Jekyll, those of its settings in MkDocs; null for anything else.</summary>
    public string? Value(string name) => Dialect switch
    {
        Dialect.Jekyll or Dialect.Carpentries when name.StartsWith("page.", StringComparison.Ordinal) => Facts.Text(name[5..]),
        Dialect.Jekyll or Dialect.Carpentries or Dialect.MkDocs => Parameters.Text(name),
        // Substitutions of MyST.
        Dialect.Myst => Facts.Text("substitutions." + name, "myst.substitutions." + name) ?? Parameters.Text(name),
        _ => null,
    };

    /// <summary>The block or section of another page in whose place a line stands, as <c>![[Page#^block]]</c>; null where it is none.</summary>
    public List<string>? Embed(string line)
    {
        if (EmbedText.Find(line) is not { } embed || (embed.Name.Length == 0 ? Source : Map.FindByName(Source, embed.Name)) is not { } file
            || ++included > MostIncludes || !Outline.IsPage(file) || Folder.ReadText(file) is not { } text)
        {
            return null;
        }

        return embed.Cut(text[Sources.Facts.Split(text, withoutOpening: false).BodyStart..]);
    }

    /// <summary>The lines of another file; null where there is none.</summary>
    public List<string>? Include(IncludeText include)
    {
        var path = include.Path.TrimStart('/');
        var place = new[] { FilePath.Join(Source, include.Path), Content + path, path, Map.Find(Source, include.Path), Content + "_includes/" + path, "_includes/" + path }.Concat(IncludeFolders.Select(f => f + path))
            .OfType<string>().Where(p => Folder.Has(p) && Folder.Find(p) != Source).OrderByDescending(p => Folder.Find(p) == p).FirstOrDefault();
        if (place is null || ++included > MostIncludes || Folder.ReadText(place) is not { } text)
        {
            return null;
        }

        Map.Included.Add(Folder.Find(place)!);
        return include.Cut(Outline.IsPage(place) && !include.IsWhole ? text[Sources.Facts.Split(text, withoutOpening: false).BodyStart..] : text);
    }
}
