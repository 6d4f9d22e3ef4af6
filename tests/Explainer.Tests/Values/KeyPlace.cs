using System.Collections.Immutable;
using Explainer.Guide.Schemas;
using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Tests.Values;

/// <summary>A key somewhere in a file, and a file that is sound but for the value of that key.</summary>
/// <param name="Subject">What the file is.</param>
/// <param name="Path">The keys that lead to it; <c>*</c> where a writer chooses the key.</param>
/// <param name="Field">The key itself.</param>
internal sealed record KeyPlace(Subject Subject, ImmutableArray<string> Path, Field Field)
{
    // Kinds of entries share most of their keys, so each is tried in one kind alone.
    private static readonly string FirstKind = Kind.Chapter.Name;

    /// <summary>All keys that the definitions have.</summary>
    public static ImmutableArray<KeyPlace> All { get; } = [.. Subject.All.SelectMany(Of).Where(p => p.Subject.Name != "words" || IsSample(p))];

    /// <summary>The key with those above it: <c>search.pinned</c>.</summary>
    public string Name => string.Join('.', Path);

    /// <summary>The lines from the key at the top of the file on, with a value for this key.</summary>
    public string Write(string value) => Write(Chain(), 0, value) + "\n";

    // Of the hundreds of words one of each sort, and the forms for numbers that English has.
    private static bool IsSample(KeyPlace place) => place.Name is "home" or "page_title" or "minutes" or "minutes.one" or "minutes.other" or "ignore" or "alphabet" or "equal"
        or "dates" or "dates.about" or "dates.months" or "reading_time_one";

    private static IEnumerable<KeyPlace> Of(Subject subject)
    {
        var top = SchemaOf(subject.Schema)!;
        var shared = subject.IsEntry && subject.Name != FirstKind ? SchemaOf(Subject.All.First(s => s.Name == FirstKind).Schema)!.Fields : [];
        return top.Fields.Where(f => !shared.Contains(f)).SelectMany(f => Below(subject, [f.Name], f, 0));
    }

    private static IEnumerable<KeyPlace> Below(Subject subject, ImmutableArray<string> path, Field field, int depth) =>
        [new KeyPlace(subject, path, field), .. depth > 2 ? [] : Inner(field.Schema).SelectMany(f => Below(subject, [.. path, f.Name], f, depth + 1))];

    private static IEnumerable<Field> Inner(ValueSchema schema) => schema switch
    {
        ValueSchema.Map map => map.Schema.Fields,
        ValueSchema.List list => Inner(list.Item),
        ValueSchema.OpenMap open => Inner(open.Value),
        ValueSchema.Either either => either.Schemas.SelectMany(Inner).DistinctBy(f => f.Name),
        _ => [],
    };

    private static MapSchema? SchemaOf(ValueSchema schema) => schema switch
    {
        ValueSchema.Map map => map.Schema,
        ValueSchema.List list => SchemaOf(list.Item),
        ValueSchema.Either either => either.Schemas.Select(SchemaOf).FirstOrDefault(s => s is not null),
        _ => null,
    };

    // The fields from the top to this one.
    private ImmutableArray<Field> Chain()
    {
        var fields = ImmutableArray.CreateBuilder<Field>();
        IEnumerable<Field> here = SchemaOf(Subject.Schema)!.Fields;
        foreach (var name in Path)
        {
            fields.Add(here.First(f => f.Name == name));
            here = Inner(fields[^1].Schema);
        }

        return fields.ToImmutable();
    }

    private static string Write(ImmutableArray<Field> chain, int depth, string value)
    {
        var field = chain[depth];
        var indent = new string(' ', depth * 6);
        if (depth == chain.Length - 1)
        {
            return value.Length == 0 ? $"{field.Name}:" : $"{field.Name}: {value}";
        }

        var (open, isList, siblings) = Shape(field.Schema, chain[depth + 1]);
        var inner = string.Concat(siblings.Where(f => (f.IsRequired || IsBeside(f, chain[depth + 1])) && f.Name != chain[depth + 1].Name).Select(f => f.Name == "kind" && chain[depth + 1].Name is "options" or "correct" or "ask" ? f with { Text = f.Text with { Example = "quiz" } } : f).Select(f => $"{string.Join($"\n{indent}      ", FieldExample.Lines(f))}\n{indent}      "))
            + Write(chain, depth + 1, value);
        return open ? $"{field.Name}:\n{indent}  loans:\n{indent}      {inner}"
            : isList ? $"{field.Name}:\n{indent}    - {inner}"
            : $"{field.Name}:\n{indent}      {inner}";
    }

    // What has a meaning only beside others: the forms for numbers, and the options of a quiz.
    private static bool IsBeside(Field field, Field other) =>
        (field.Name is "pages" && other.Name is "title") || (field.Name is "other" or "one" && other.Name is "other" or "one") || (field.Name is "options" or "correct" && other.Name is "options" or "correct" or "ask");

    // The map that has the key, and how it stands in its parent.
    private static (bool Open, bool IsList, ImmutableArray<Field> Siblings) Shape(ValueSchema schema, Field inner) => schema switch
    {
        ValueSchema.Map map => (false, false, map.Schema.Fields),
        ValueSchema.List list => Shape(list.Item, inner) with { IsList = true },
        ValueSchema.OpenMap open => Shape(open.Value, inner) with { Open = true },
        ValueSchema.Either either => either.Schemas.Where(s => Inner(s).Any(f => f.Name == inner.Name)).Select(s => Shape(s, inner)).First(),
        _ => throw new InvalidOperationException($"'{inner.Name}' stands in nothing that has keys."),
    };
}
