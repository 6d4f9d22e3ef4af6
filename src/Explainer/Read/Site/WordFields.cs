using System.Collections.Immutable;
using Explainer.Model.Languages;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of <c>_theme/words.yml</c>: those of the English file of the theme.</summary>
internal static class WordFields
{
    private const string Dates = "dates";

    private const string Other = ".other";

    private static readonly ImmutableArray<string> Categories = [.. Enum.GetValues<PluralCategory>().Select(PluralRule.NameOf)];

    /// <summary>All keys in the order of the English file. Those of dates follow a dot: <c>dates.about</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. ThemeWords.English.Texts.ByKey.Keys.Where(key => !IsForm(key) || key.EndsWith(Other, StringComparison.Ordinal)).Select(key => IsForm(key) ? key[..^Other.Length] : key)];

    public static MapSchema Schema { get; } = new(ShapeTexts.Words,
    [
        .. Names.Where(name => !IsOfDates(name)).Select(Create),
        .. WordsReader.OldKeys.Keys.Select(key => new Field<string>(key, FieldTypes.Text, ThemeWordKeys.OldForm) { IsOld = true }),
        new Field<string>(Dates, FieldTypes.MapOf<string>(
            new MapSchema(ShapeTexts.WordsOfDates, [.. Names.Where(IsOfDates).Select(Create)]), _ => null), ThemeWordKeys.Dates),
    ]);

    // One text for every number, or a form for each plural category of the language.
    private static ValueSchema Forms => new ValueSchema.Either(
        FieldTypes.Text.Schema,
        new ValueSchema.Map(new MapSchema(ShapeTexts.Forms, [.. Categories.Select(c => new Field<string>(c, FieldTypes.Text, ThemeWordKeys.Form(c), c == Other[1..]))])));

    // What English has none of, another language may have none of either.
    private static FieldType<string> MayBeEmpty => FieldTypes.Text with { Schema = new ValueSchema.Text(Pattern: "") };

    private static bool IsOfDates(string key) => key.StartsWith(Dates + ".", StringComparison.Ordinal);

    private static bool IsForm(string key) => !IsOfDates(key) && key.Contains('.', StringComparison.Ordinal);

    private static Field Create(string name)
    {
        var texts = ThemeWords.English.Texts.ByKey;
        var key = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return texts.TryGetValue(name, out var text)
            ? new Field<string>(key, text.Length == 0 ? MayBeEmpty : FieldTypes.Text, ThemeWordKeys.Word(text))
            : new Field<string>(key, FieldTypes.Text with { Schema = Forms }, ThemeWordKeys.WordOfForms(texts[name + Other]));
    }
}
