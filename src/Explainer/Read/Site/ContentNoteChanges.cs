using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>The map from ids of content notes to their words. Its keys are the writer's own, so no shape lists them.</summary>
internal static class ContentNoteChanges
{
    public static FieldType<ContentNoteChange[]> Type { get; } = new(
        ExpectedTexts.ContentNotes, new ValueSchema.OpenMap(new ValueSchema.Either(new ValueSchema.Boolean(), new ValueSchema.Text())), Read);

    private static ContentNoteChange[] Read(YamlNode node, ReadContext context)
    {
        if (node is YamlMap map)
        {
            return [.. map.Pairs.Select(p => ReadOne(p, context))];
        }

        context.Problems.Add(Rules.WrongType(node.Span, node.Described, ExpectedTexts.ContentNotes));
        return [];
    }

    private static ContentNoteChange ReadOne(YamlPair pair, ReadContext context) =>
        pair.Value is YamlScalar { IsPlain: true, Text: "false" }
            ? new ContentNoteChange(pair.Key.Text, null)
            : new ContentNoteChange(pair.Key.Text, FieldTypes.Text.Read(pair.Value, context) ?? pair.Key.Text);
}
