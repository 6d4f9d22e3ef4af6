using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>What people call the folders of the input and its home page: the words on the site, and those of other programs and languages.</summary>
internal static class FolderNames
{
    // A shorter name is a word of its own as soon as a letter is another: "store" is no slip for "story".
    private const int FewestLettersOfSlip = 6;

    private static readonly FrozenDictionary<string, string> Usual = Table(
        ("index.md", "home start"),
        ("story/", "chapters chapter stories storys the-story storyline kapitel geschichte erzählung chapitres chapitre récit histoire capítulos capítulo relato bölümler bölüm розділи розділ оповідь الفصول فصول"),
        ("profiles/", "people persons person biographies biography bios characters personen menschen profile biografien personnes personnages profils biographies personas personajes perfiles biografías kişiler profiller люди особи профілі الأشخاص أشخاص"),
        ("glossary/", "words terms term definitions vocabulary dictionary glossar begriffe begriff wörter glossaire mots termes vocabulaire glosario palabras términos vocabulario sözlük terimler глосарій словник терміни المصطلحات مصطلحات المسرد"),
        ("timeline/", "events event the-timeline dates chronology zeitleiste zeittafel ereignisse chronik chronologie événements évènements frise cronología eventos acontecimientos zaman-çizelgesi olaylar kronoloji хронологія події الأحداث أحداث"),
        ("lessons/", "lesson lesson-plans lessonplans teaching lektionen unterrichtsstunden stunden leçons séances lecciones clases dersler уроки الدروس دروس"),
        ("packs/", "courses course kurse parcours cursos"),
        ("sources/", "bibliography references works-cited literature quellen literatur bibliographie bibliografía fuentes kaynaklar джерела المصادر"));

    private static readonly ImmutableArray<string> Folders = [.. Kind.Listed.Select(k => k.Folder!).Where(f => f.Length >= FewestLettersOfSlip)];

    /// <summary>The path that is meant; null where none is known to be.</summary>
    public static string? Find(string name) => Usual.GetValueOrDefault(SiteUrl.Slug(name.TrimEnd('/')));

    /// <summary>The kind of page that a folder at the top of the input is meant for, by its name or a slip in it; null where none is known to be.</summary>
    /// <param name="name">The name of the folder, perhaps with a number before it.</param>
    public static Kind? FindKind(string name)
    {
        var slug = EntryPath.WithoutNumber(SiteUrl.Slug(name));
        return Kind.Listed.FirstOrDefault(k => k.Folder == (Find(slug)?.TrimEnd('/') ?? Nearest.Only(slug, Folders)));
    }

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<(string Ours, string Theirs)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (ours, theirs) in rows)
        {
            foreach (var name in theirs.Split(' '))
            {
                table.TryAdd(SiteUrl.Slug(name), ours);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
