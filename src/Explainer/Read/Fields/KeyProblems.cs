using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>
/// The keys of a map that are none, and those that it must have and has not. One slip is one problem: a key by another name is
/// both, and is reported where it stands.
/// </summary>
internal sealed partial class KeyProblems
{
    private readonly YamlMap map;
    private readonly MapSchema schema;
    private readonly ReadContext context;
    private readonly List<string> names;
    private readonly List<YamlPair> unknown;
    private readonly List<Field> missing;
    private readonly List<CutValue> cut;

    private KeyProblems(YamlMap map, MapSchema schema, ReadContext context)
    {
        (this.map, this.schema, this.context) = (map, schema, context);
        names = [.. schema.Current.Select(f => f.Name)];
        cut = [.. CutValue.FindAll(map, key => schema.Fields.Any(f => f.Name == key) || (!key.Contains(' ', StringComparison.Ordinal) && Meant(key) is not null))];
        var rest = cut.SelectMany(c => c.Rest).ToHashSet(ReferenceEqualityComparer.Instance);
        unknown = [.. map.Pairs.Where(p => !rest.Contains(p) && schema.Fields.All(f => f.Name != p.Key.Text) && (!schema.AllowsOthers || (!context.IsExport && IsMisnamed(p.Key, map, schema))))];
        missing = [.. schema.Fields.Where(f => f.IsRequired && (!f.IsInText || f.IsLookedUp) && map.Find(f.Name) is null)];
    }

    public static void Report(YamlMap map, MapSchema schema, ReadContext context) => new KeyProblems(map, schema, context).Report();

    /// <summary>Whether a key is a slip for one that the map must have and has not.</summary>
    public static bool IsMisnamed(YamlScalar key, YamlMap map, MapSchema schema) =>
        schema.Current.All(f => f.Name != key.Text) && (OtherNames.Find(key.Text, [.. schema.Current.Select(f => f.Name).Where(n => map.Find(n) is null)]) ?? Nearest.To(key.Text, schema.Current.Select(f => f.Name))) is { } near
        && schema.Fields.Any(f => f.IsRequired && f.Name == near && map.Find(near) is null);

    private void Report()
    {
        foreach (var value in cut)
        {
            context.Problems.Add(Explain(value));
        }

        if (missing.Count > 1 && unknown is [var only] && map.Pairs.Length == 1)
        {
            context.Problems.Add(Rules.KeyForMap(only.Key.Span, only.Key.Text, schema.Name, Whole(only)));
            return;
        }

        var near = unknown.ConvertAll(p => Meant(p.Key.Text));
        List<string> others = [.. missing.Select(f => f.Name).Where(name => !near.Contains(name))];
        var isRenamed = others.Count > 0 && others.Count <= unknown.Zip(near).Count(u => IsUnclear(u.First, u.Second));
        foreach (var (pair, meant) in unknown.Zip(near))
        {
            context.Problems.Add(isRenamed && IsUnclear(pair, meant)
                ? Rules.KeyByAnotherName(pair.Key.Span, pair.Key.Text, schema.Name, others)
                : Unknown(pair.Key, meant) with { Fix = FixOf(pair.Key, meant, near) });
        }

        foreach (var field in missing.Where(f => !isRenamed && others.Contains(f.Name) && !IsWithoutKey))
        {
            ReportMissing(field);
        }
    }

    // Where one key is missing, what has none may be its value.
    private Diagnostic Explain(CutValue value) =>
        IsDecimal(value) ? DecimalComma.Report(value.Span, value.Span.Text)
        : missing is [var only] && value.Rest is [var alone]
            ? Rules.ValueWithoutKey(alone.Key.Span, alone.Key.Text, only.Name, OtherShapes.WrittenAlone(alone.Key.Text))
        : Rules.CutInBraces(value.Rest[0].Key.Span, value.Rest[0].Key.Text, value.Whole.Key.Text, QuoteFix.InQuotes(value.Span.Text)) with { Fix = Fix.Replace(value.Span, QuoteFix.InQuotes(value.Span.Text)) };

    // When something happened is no fact of most pages, and a group has its dates under the keys that persons have.
    private Diagnostic? SaidElsewhere(YamlScalar key, string? meant) =>
        meant == "updated" && map.Find(key.Text) is YamlScalar { Text: var value } && !DayOfWriting().IsMatch(value)
            ? Rules.UnknownKey(key.Span, key.Text, schema.Name, null, names, KeyAdviceTexts.DateOfSubject)
        : OtherNames.OfGroup(key.Text, names) is { } ofGroup ? DateOfGroup(key, ofGroup) : null;

    // Only one date can stand under the key of persons: what was founded and opened has the other under dates.
    private Diagnostic DateOfGroup(YamlScalar key, string meant)
    {
        if (!IsOther(key, meant))
        {
            return Rules.KeyOfGroup(key.Span, key.Text, schema.Name, meant, map.Find("type") is YamlScalar { Text: "group" });
        }

        var date = $"{{label: {char.ToUpperInvariant(key.Text[0])}{key.Text[1..]}, date: {(map.Find(key.Text) is YamlScalar { IsEmpty: false } value ? value.Text : "…")}}}";
        return Rules.KeyOfOtherDate(key.Span, key.Text, schema.Name, map.Find("dates") is null && ReferenceEquals(FirstOther(), key) ? AdviceTexts.WriteDates($"[{date}]") : AdviceTexts.AddToDates(date));
    }

    private YamlScalar? FirstOther() => unknown.Select(p => p.Key).FirstOrDefault(k => OtherNames.OfGroup(k.Text, names) is { } of && IsOther(k, of));

    // Whether what is meant is there already, or stands before under another name.
    private bool IsOther(YamlScalar key, string meant) => map.Find(meant) is not null || unknown.Find(p => OtherNames.OfGroup(p.Key.Text, names) == meant)?.Key != key;

    // What is meant may stand there already: then it is not to be written twice.
    private Diagnostic Unknown(YamlScalar key, string? meant)
    {
        var there = meant is null ? null : map.Pairs.FirstOrDefault(p => p.Key.Text == meant)?.Key;
        var advice = OtherNames.Advise(key.Text, names);
        if (SaidElsewhere(key, meant) is { } elsewhere)
        {
            return elsewhere;
        }

        return meant is null && context.FindKind?.Invoke(key.Text, names) is var (kind, folder) ? Rules.KeyOfOtherKind(key.Span, key.Text, schema.Name, kind, folder)
            : there is not null && advice is null
            ? Rules.KeyBesideMeant(key.Span, key.Text, schema.Name, there.Text, there.Span.Place.Line)
            : Rules.UnknownKey(key.Span, key.Text, schema.Name, there is null ? meant : null, names, advice);
    }

    private bool IsDecimal(CutValue value) =>
        schema.Fields.Any(f => f.Name == value.Whole.Key.Text && f.Schema is ValueSchema.Number) && DecimalComma.IsIn(value.Span.Text);

    private bool IsWithoutKey => missing.Count == 1 && cut.Exists(c => c.Rest.Count == 1 && !IsDecimal(c));

    private bool IsUnclear(YamlPair pair, string? meant) => meant is null && OtherNames.Advise(pair.Key.Text, names) is null;

    // A word for one of them that is not there yet, or else a slip. What is meant may be withheld: then no other key takes what it says.
    private string? Meant(string key) => names.Find(n => n.Equals(key, StringComparison.OrdinalIgnoreCase)) ??
        (OtherNames.Find(key, [.. schema.Withheld.Select(f => f.Name)]) is not null ? null : Near(key));

    private string? Near(string key) =>
        OtherNames.Find(key, [.. names.Where(n => map.Find(n) is null)]) ?? OtherNames.Find(key, names) ?? (OtherNames.Advise(key, names) is null ? Nearest.To(key, names) : Nearest.Only(key, names));

    private void ReportMissing(Field field)
    {
        var start = map.Span with { Length = 1 };
        context.Problems.Add(context.IsExport ? Rules.MissingInExport(start, field.Name, schema.Name) : Rules.MissingKey(start, field.Name, schema.Name, field.Expected));
    }

    // A key that is there already would then stand twice. However short a key is, of those that the map must have and has not it is
    // the only one that can be meant.
    private Fix? FixOf(YamlScalar key, string? nearest, List<string?> near) =>
        Nearest.Only(key.Text, names) is { } sure ? map.Find(sure) is null ? Fix.Within(key.Span, key.Text, sure) : null
        : nearest is not null && nearest == Nearest.To(key.Text, names) && missing.Exists(f => f.Name == nearest) && near.Count(n => n == nearest) == 1 ? Fix.Within(key.Span, key.Text, nearest) : null;

    // "plant: The plant" has all that a map of two keys needs, in an order that says which is which.
    private string Whole(YamlPair only) => only.Value is YamlScalar { IsEmpty: false } value && missing is [var first, var second]
        ? IsTurned(only.Key.Text, value.Text, second) ? $"{{{first.Name}: {YamlQuotes.InFlow(value.Text)}, {second.Name}: {YamlQuotes.InFlow(only.Key.Text)}}}"
        : $"{{{first.Name}: {YamlQuotes.InFlow(only.Key.Text)}, {second.Name}: {YamlQuotes.InFlow(value.Text)}}}"
        : $"{{{string.Join(", ", missing.Select(f => $"{f.Name}: {OtherShapes.Placeholder(f)}"))}}}";

    // "1966: Joined" where a label and a date are needed.
    private static bool IsTurned(string key, string value, Field second) => second.Schema is ValueSchema.Date && Edtf.IsDate(key) && !Edtf.IsDate(value);

    // A page on the web is not older.
    [GeneratedRegex(@"^\s*(?:199|20[0-9])[0-9](?:[-/.][0-9]{1,2}){0,2}(?:[T ].*)?$")]
    private static partial Regex DayOfWriting();
}
