using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>The keys of a CSL name.</summary>
internal static partial class WorkNameFields
{
    public static readonly Field<string> Family = new("family", FieldTypes.Text, WorkNameKeys.Family);
    public static readonly Field<string> Given = new("given", FieldTypes.Text, WorkNameKeys.Given);
    public static readonly Field<string> Particle = new("non-dropping-particle", FieldTypes.Text, WorkNameKeys.Particle);
    public static readonly Field<string> DroppingParticle = new("dropping-particle", FieldTypes.Text, WorkNameKeys.DroppingParticle);
    public static readonly Field<string> Suffix = new("suffix", FieldTypes.Text, WorkNameKeys.Suffix);
    public static readonly Field<string> Literal = new("literal", FieldTypes.Text, WorkNameKeys.Literal);

    private static FieldType<WorkName> Map { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Name, [Family, Given, Particle, DroppingParticle, Suffix, Literal], AllowsOthers: true), Read);

    private static readonly ImmutableArray<string> Parts = [Family.Name, Given.Name, Particle.Name, DroppingParticle.Name, Suffix.Name, Literal.Name];

    /// <summary>A name as a map, or as one text.</summary>
    public static FieldType<WorkName> Type { get; } = new(
        ExpectedTexts.NameOfWork, new ValueSchema.Either(FieldTypes.Text.Schema, Map.Schema), (node, context) =>
        node is YamlMap map ? ReadMap(map, context)
        : FieldTypes.Text.Read(node, context) is { } literal ? Literally(literal, node, context) : null) { Comma = Comma.IsText };

    /// <summary>A list of names.</summary>
    public static FieldType<WorkName[]> Names { get; } = FieldTypes.ListOf(Type);

    // Programs and people leave given names empty where there are none.
    private static WorkName? ReadMap(YamlMap map, ReadContext context)
    {
        if (map.Pairs.Select(p => p.Value).OfType<YamlScalar>().FirstOrDefault(v => Others().IsMatch(v.Text)) is { } others && map.Pairs.Count(p => p.Value is YamlScalar { IsEmpty: false }) == 1)
        {
            context.Problems.Add(Rules.OthersAsName(others.Span, others.Text));
            return null;
        }

        var name = ExportedWork.WithoutEmpty(map) is YamlMap said ? Map.Read(said, context) ?? ReadWhole(said, context) : null;
        if (name is null && !HasBadPart(map))
        {
            context.Problems.Add(Rules.WrongType(map.Span, map.Described, Type.Expected));
        }

        return name;
    }

    // Crossref has the names of groups under "name".
    private static WorkName? ReadWhole(YamlMap map, ReadContext context) =>
        context.IsExport && map.Find("name") is YamlScalar whole ? new WorkName(null, null, FieldTypes.WordsOf(whole.Text)) : null;

    // Then that is reported already.
    private static bool HasBadPart(YamlMap map) => map.Pairs.Any(p => p.Value is not YamlScalar && Parts.Contains(p.Key.Text));

    // "Orwell, George" and "Orwell" are more often persons than groups, and would be printed as they are.
    private static WorkName Literally(string name, YamlNode node, ReadContext context)
    {
        if (Several(name) is { } people)
        {
            context.Problems.Add(Rules.NamesInOne(node.Span, name, people));
        }
        else if (name.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given])
        {
            context.Problems.Add(Rules.NameWithComma(node.Span, family, given));
        }
        else if (!name.Contains(' ', StringComparison.Ordinal))
        {
            context.Problems.Add(Rules.BareName(node.Span, name));
        }
        else if (!context.IsExport && PersonNames.Find(name) is var (last, first))
        {
            context.Problems.Add(Rules.NameOfPerson(node.Span, name, last, first));
        }

        return new WorkName(null, null, name);
    }

    // "Marion Keane, John Smith", "P. Lapierre and J. Moro", "Mishra et al.": a first part of two words is no family name.
    private static string? Several(string name)
    {
        var parts = Between().Split(name).Select(p => p.Trim()).Where(p => p.Length > 0).ToList();
        var isList = parts.Count > 1 && parts.TrueForAll(p => p.Split(' ') is { Length: >= 2 and <= 4 } words && Array.TrueForAll(words, w => char.IsUpper(w[0]) || w.Length <= 3));
        return isList || EtAl().IsMatch(name) ? $"[{string.Join(", ", parts.Take(3).Select(Whole))}{(parts.Count > 3 || EtAl().IsMatch(name) ? ", …" : "")}]" : null;
    }

    // Initials stand for given names on whichever side they are.
    private static string Whole(string name)
    {
        var words = EtAl().Replace(name, "").Trim().Split(' ');
        var isTurned = words.Length > 1 && words[^1].EndsWith('.');
        var family = isTurned ? words[0] : words[^1];
        var given = string.Join(' ', isTurned ? words[1..] : words[..^1]);
        return $"{{family: {family}, given: {(given.Length == 0 ? "…" : given)}}}";
    }

    [GeneratedRegex(@"\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y|&)\s+(?!al\b)")]
    private static partial Regex Between();

    [GeneratedRegex(@"\s*,?\s*\bet\s+al\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex EtAl();

    [GeneratedRegex(@"^\s*(?:et\.? al\.?|(?:and |et |y |und )?(?:others|autres|otros|andere)|u\. ?a\.)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    private static WorkName? Read(FieldReader fields)
    {
        var given = Join(fields.Get(Given), fields.Get(DroppingParticle));
        var family = JoinParticle(fields.Get(Particle), fields.Get(Family));
        var literal = fields.Get(Literal);
        return literal is not null ? new WorkName(null, null, literal)
            : family is not null ? new WorkName(family, Join(given, fields.Get(Suffix)), null)
            : given is not null ? new WorkName(null, null, given) : null;
    }

    // "d'" and "al-" are written together with the name: d'Alembert, al-Masri.
    private static string? JoinParticle(string? particle, string? family) =>
        family is not null && particle?.TrimEnd() is [.., '\'' or '’' or 'ʼ' or '-'] ? particle.TrimEnd() + family : Join(particle, family);

    private static string? Join(string? first, string? second) =>
        first is null || second is null ? first ?? second : $"{first} {second}";
}
