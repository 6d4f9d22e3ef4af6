using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Texts;
using Explainer.Read.Data;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Site;
using Explainer.Read.Works;

namespace Explainer.Guide.Schemas;

/// <summary>Something that writers write and that has keys.</summary>
/// <param name="Name">Its name in commands: <c>profile</c>, <c>site</c>.</param>
/// <param name="Title">What its keys stand in.</param>
/// <param name="Schema">What it looks like.</param>
internal sealed record Subject(string Name, string Title, ValueSchema Schema)
{
    private const string Packs = "packs/*.yml";
    private const string Data = DataSet.Folder + "/*.yml";

    /// <summary>Whether it is a file of YAML that every writer opens, which editors can check as it stands; front matter is part of a file of Markdown.</summary>
    public bool IsFile => Title is SiteReader.File or WorksReader.File or Packs or Data;

    /// <summary>Whether it is the front matter, or the keys, of a kind of entry.</summary>
    public bool IsEntry => Title is not (SiteReader.File or WorksReader.File or WordsReader.File or Data);

    /// <summary>All there are, in the order of the reference.</summary>
    public static ImmutableArray<Subject> All { get; } =
    [
        new("site", SiteReader.File, new ValueSchema.Map(SiteFields.Schema)),
        .. Kind.All.Select(OfKind),
        new("sources", WorksReader.File, WorksReader.Schema),
        new("data", Data, new ValueSchema.Map(DataFields.Schema)),
        new("words", WordsReader.File, new ValueSchema.Map(WordFields.Schema)),
    ];

    private static Subject OfKind(Kind kind)
    {
        var schema = EntryFormat.For(kind.Id).Schema;
        return new Subject(kind.Name, kind.Id == EntryKind.Pack ? Packs : StarterTexts.FrontMatterOf(schema.Name), new ValueSchema.Map(schema));
    }
}
