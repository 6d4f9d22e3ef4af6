using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a pack, which is a file of YAML without a text.</summary>
internal static class PackFields
{
    public static readonly Field<string> Title = EntryFields.Title with { Text = PackKeys.Title, IsInText = false };

    public static readonly Field<string> Summary = EntryFields.Summary with { Text = PackKeys.Summary, IsInText = false };

    public static readonly Field<string> SectionTitle = new("title", FieldTypes.Text, PackKeys.SectionTitle, IsRequired: true);

    public static readonly Field<string[]> Pages = new("pages", LinksTo(EntryReferenceKind.Page, "../story/10-joining.md"),
        PackKeys.Pages);

    public static readonly Field<string[]> Lessons = new("lessons", LinksTo(EntryReferenceKind.Lesson, "../lessons/10-who-may-borrow.md"),
        PackKeys.Lessons);

    public static readonly Field<WrittenSection[]> Sections = new("sections",
        Filled(FieldTypes.ListOf(FieldTypes.MapOf(new MapSchema(ShapeTexts.SectionOfAPack, [SectionTitle, Pages, Lessons]) { Needed = [SectionTitle, Pages] }, ReadSection)), Rules.EmptyPack),
        PackKeys.Sections, IsRequired: true);

    public static readonly Field<string> Form = new("form", FieldTypes.OneOf("pages", "links"),
        PackKeys.Form);

    public static readonly Field<string> Easy = new("easy", FieldTypes.OneOf("beside", "instead"),
        PackKeys.Easy);

    public static MapSchema Schema { get; } = new(ShapeTexts.Pack,
        [.. EntryFields.Schema.Fields.Select(f => f == EntryFields.Title ? Title : f == EntryFields.Summary ? Summary : f), Sections, Form, Easy]);

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        var sections = fields.GetList(Sections);
        var hasLinksAlone = fields.Get(Form) is "links";
        var easy = fields.Get(Easy);
        var header = EntryFields.ReadHeader(file, fields, Summary, (facts, body, read) => new Pack(facts, body)
        {
            Sections = Resolve(sections, read),
            HasLinksAlone = hasLinksAlone,
        }, Title);

        // A missing summary is a missing key here: there is no text that could stand in.
        return header with { LacksSummary = false, EasierPages = easy switch { "beside" => EasierPages.Beside, "instead" => EasierPages.Instead, _ => EasierPages.None } };
    }

    // What could not be resolved is a problem already, and is left out. A page may bring its easier version.
    private static ImmutableArray<PackSection> Resolve(ImmutableArray<WrittenSection> sections, ImmutableArray<Reference> found)
    {
        var byPlace = found.ToLookup(r => r.Place, r => r.To);
        return [.. sections.Select(s => new PackSection(s.Title, [.. s.Places.SelectMany(p => byPlace[p])]))];
    }

    private static WrittenSection? ReadSection(FieldReader fields)
    {
        var references = fields.Context.References;
        var first = references.Count;
        _ = (fields.Get(Pages), fields.Get(Lessons));
        var places = references.Skip(first).Select(r => r.Span.Place).ToImmutableArray();
        if (fields.Has(SectionTitle) && !fields.Has(Pages) && !fields.Has(Lessons))
        {
            fields.Context.Problems.Add(Rules.EmptyPackSection(fields.PlaceOf(SectionTitle)));
        }

        return fields.Get(SectionTitle) is { } title ? new WrittenSection(title, places) : null;
    }

    private static FieldType<string[]> LinksTo(EntryReferenceKind kind, string example) => Filled(
        FieldTypes.SetOf(new FieldType<string>(ExpectedTexts.PathOfFile(example), FieldTypes.Text.Schema, (node, context) => ReadLink(node, kind, context)) { Comma = Comma.DividesPaths }), Rules.EmptyPackSection);

    // An empty list says nothing of what was meant to stand there.
    private static FieldType<T[]> Filled<T>(FieldType<T[]> list, Func<SourceSpan, Diagnostic> empty) => list with
    {
        Read = (node, context) =>
        {
            if (node is YamlList { Items: [] })
            {
                context.Problems.Add(empty(node.Span));
            }

            return list.Read(node, context);
        },
    };

    // A pack takes whole pages, so a heading says nothing.
    private static string? ReadLink(YamlNode node, EntryReferenceKind kind, ReadContext context)
    {
        if (FieldTypes.ReadName(node, context) is not { } link)
        {
            return null;
        }

        var hash = link.IndexOf('#', StringComparison.Ordinal);
        if (hash > 0)
        {
            context.Problems.Add(Rules.HeadingInPack(node.Span, link, link[..hash]));
            return null;
        }

        context.References.Add(new EntryReference(kind, link, node.Span));
        return link;
    }
}

/// <summary>A section of a pack, whose links wait until all pages are known.</summary>
/// <param name="Places">Where each of its links stands, in order.</param>
internal sealed record WrittenSection(string Title, ImmutableArray<SourcePlace> Places);
