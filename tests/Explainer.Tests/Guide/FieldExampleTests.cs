using Explainer.Guide.Schemas;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Tests.Guide;

/// <summary>The examples that writers are given of each key.</summary>
public sealed class FieldExampleTests
{
    [Theory]
    [InlineData("profile")]
    [InlineData("term")]
    [InlineData("event")]
    [InlineData("chapter")]
    [InlineData("lesson")]
    [InlineData("pack")]
    [InlineData("page")]
    [InlineData("site")]
    [InlineData("sources")]
    public void Every_example_can_be_read_as_it_stands(string name)
    {
        var schema = Subject.All.First(s => s.Name == name).Schema;
        foreach (var field in FieldsOf(schema).Distinct())
        {
            var problems = new DiagnosticBag();
            Read(field, problems);
            Assert.Equal($"{field.Name}: ", $"{field.Name}: {string.Join('\n', problems.InOrder())}");
        }
    }

    private static IEnumerable<Field> FieldsOf(ValueSchema form) => form switch
    {
        ValueSchema.Map map => map.Schema.Fields.SelectMany(f => FieldsOf(f.Schema).Prepend(f)),
        ValueSchema.List list => FieldsOf(list.Item),
        ValueSchema.Either either => either.Schemas.SelectMany(FieldsOf),
        _ => [],
    };

    // By the reader of the key itself, whatever its type.
    private static void Read(Field field, DiagnosticBag problems)
    {
        var type = field.GetType().GetProperty("Type")!.GetValue(field)!;
        var read = (Delegate)type.GetType().GetProperty("Read")!.GetValue(type)!;
        read.DynamicInvoke(FieldExample.Read(field), new ReadContext(problems, []));
    }
}
