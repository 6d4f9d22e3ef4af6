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

        if (map.Pairs.Where(p => Parts.Contains(p.Key.Text)).Select(p => p.Value).OfType<YamlScalar>().FirstOrDefault(v => SeveralNames.EndsWithOthers(v.Text)) is { } more)
        {
            context.Problems.Add(Rules.OthersInName(more.Span, more.Text));
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
        if (SeveralNames.Find(name) is { } people)
        {
            context.Problems.Add(Rules.NamesInOne(node.Span, name, people.AsWorkNames()));
        }
        else if (name.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given])
        {
            context.Problems.Add(Rules.NameWithComma(node.Span, name, Whole(family, given)));
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

    // "Moore, Kate, Jr."
    private static string Whole(string family, string given)
    {
        var suffix = SuffixOf().Match(given);
        var first = suffix.Success ? given[..suffix.Index] : given;
        return $"{{family: {YamlQuotes.InFlow(family)}, given: {YamlQuotes.InFlow(first)}{(suffix.Success ? $", suffix: {suffix.Groups["suffix"].Value}" : "")}}}";
    }

    [GeneratedRegex(@",\s*(?<suffix>(?:Jr|Sr)\.?|I{2,3}|IV)$")]
    private static partial Regex SuffixOf();

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
