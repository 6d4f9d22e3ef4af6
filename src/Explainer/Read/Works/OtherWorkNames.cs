using System.Collections.Frozen;

namespace Explainer.Read.Works;

/// <summary>What people and other programs call the keys and types of CSL.</summary>
internal static class OtherWorkNames
{
    private static readonly FrozenDictionary<string, string> Keys = Table(
        ("issued", "year date published publicationdate pubdate publicationyear datepublished"), ("container-title", "journal journaltitle magazine newspaper website site booktitle publication publicationtitle series magazinetitle periodical"),
        ("author", "authors writer by creator"), ("editor", "editors"), ("director", "directors"), ("URL", "link address website href web"), ("publisher-place", "place city location address"), ("title", "name"),
        ("accessed", "retrieved urldate accessdate visited"), ("language", "lang langid"), ("publisher", "institution organization organisation school"), ("issue", "no"), ("volume", "vol"), ("note", "annotation comment comments"));

    private static readonly FrozenDictionary<string, string> Types = Table(
        ("motion_picture", "film movie documentary video cinema"), ("article-newspaper", "newspaper newspaperarticle news newsarticle"), ("article-journal", "journal journalarticle paper journalpaper academicarticle"),
        ("article-magazine", "magazine magazinearticle"), ("webpage", "website web site page online internet url link"), ("paper-conference", "conference conferencepaper proceedings inproceedings"), ("post-weblog", "blog blogpost weblog"),
        ("broadcast", "podcast tv radio television episode tvbroadcast"), ("legislation", "law act statute"), ("legal_case", "case court judgment judgement ruling"), ("thesis", "dissertation phdthesis mastersthesis masterthesis"),
        ("entry-encyclopedia", "encyclopedia encyclopaedia wikipedia encyclopediaarticle"), ("graphic", "photo photograph picture painting image artwork poster"), ("personal_communication", "letter email mail conversation"),
        ("chapter", "bookchapter booksection inbook incollection"), ("report", "techreport whitepaper ngoreport study"), ("post", "tweet facebook instagram forumpost socialmedia"), ("book", "novel monograph textbook ebook"), ("speech", "lecture talk presentation"), ("manuscript", "archive unpublished"));

    /// <summary>The key of CSL that is meant; null where none is known to be.</summary>
    public static string? FindKey(string key) => Keys.GetValueOrDefault(Plain(key));

    /// <summary>The type of CSL that is meant; null where none is known to be.</summary>
    public static string? FindType(string type) => Types.GetValueOrDefault(Plain(type));

    private static string Plain(string name) => string.Concat(name.Where(c => c is not ('_' or '-' or ' ' or '\'' or '’'))).ToLowerInvariant();

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<(string Ours, string Theirs)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (ours, theirs) in rows)
        {
            foreach (var name in theirs.Split(' '))
            {
                table.TryAdd(name, ours);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
