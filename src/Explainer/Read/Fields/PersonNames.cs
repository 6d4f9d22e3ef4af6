using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Explainer.Read.Fields;

/// <summary>Names that are more often those of persons: two or three words in capitals, of which none is a word for a group.</summary>
internal static partial class PersonNames
{
    private static readonly FrozenSet<string> OfGroups = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "academy", "agency", "al", "alliance", "amnesty", "archive", "archives", "association", "bank", "board", "books", "bundesamt", "bureau", "campaign",
        "center", "centre", "choir", "church", "club", "college", "comité", "commission", "committee", "company", "corporation", "council", "court", "croix", "das",
        "department", "der", "die", "el", "federation", "films", "foundation", "fund", "gesellschaft", "global", "group", "guardian", "hospital", "house", "institut",
        "institute", "international", "journal", "la", "las", "le", "les", "library", "limited", "los", "media", "médecins", "ministerium", "ministry", "ministère", "museum",
        "nations", "national", "network", "news", "office", "organisation", "organization", "parliament", "party", "pictures", "police", "post", "press", "project",
        "public", "radio", "research", "rights", "school", "service", "société", "society", "state", "states", "stiftung", "studio", "studios", "team", "television",
        "the", "times", "union", "united", "université", "university", "universität", "verein", "watch", "world");

    /// <summary>Family name and given names; null where the name may as well be that of a group.</summary>
    public static (string Family, string Given)? Find(string name) =>
        Written().Match(name) is { Success: true } person && !name.Split(' ').Any(OfGroups.Contains) ? (person.Groups["family"].Value, person.Groups["given"].Value) : null;

    [GeneratedRegex(@"^(?:(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Herr|Frau|Mme|Mlle|Don|Doña|Sra?)\.? ){0,2}(?<given>(?:\p{Lu}\.|\p{Lu}\p{Ll}[\p{Ll}\p{Lu}'’-]*)(?: (?:\p{Lu}\.?|\p{Lu}\p{Ll}[\p{Ll}'’-]*))?) (?<family>(?:(?:van|von|de|der|den|da|dos|di|du|bin|ibn) ){0,2}\p{Lu}['’]?\p{Lu}?\p{Ll}[\p{Ll}\p{Lu}'’-]*)$")]
    private static partial Regex Written();
}
