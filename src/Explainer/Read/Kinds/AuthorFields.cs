using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>An author of a page, before links are resolved.</summary>
/// <param name="Name">A person with the family name first, a group by its name.</param>
/// <param name="Link">A file or an address; null for none.</param>
/// <param name="Span">Where the link stands.</param>
internal sealed record WrittenAuthor(string Name, string? Link, SourceSpan Span);

/// <summary>The keys of an author of a page, who may also be a name alone.</summary>
internal static class AuthorFields
{
    public static readonly Field<string> Name = new("name", FieldTypes.Text, AuthorKeys.Name, IsRequired: true);
    public static readonly Field<string> Link = new("link", FieldTypes.Name, AuthorKeys.Link);

    private static readonly FieldType<WrittenAuthor> Map = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Author, [Name, Link]),
        f => f.Get(Name) is { } name ? new WrittenAuthor(name, f.Get(Link), f.PlaceOfValue(Link)) : null);

    public static FieldType<WrittenAuthor[]> Type { get; } = AuthorNames.ListOf(new FieldType<WrittenAuthor>(
        ExpectedTexts.Name, new ValueSchema.Either(FieldTypes.Text.Schema, Map.Schema), (node, context) =>
        node is YamlMap ? Map.Read(node, context)
        : FieldTypes.Text.Read(node, context) is { } name ? new WrittenAuthor(name, null, node.Span) : null));
}

/// <summary>The picture that goes with links to a page, before its file is looked at.</summary>
/// <param name="File">Its path from the file of the page.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Span">Where the path stands.</param>
internal sealed record WrittenImage(string File, string Alt, SourceSpan Span);

/// <summary>A picture of whom a page is about, before its file is looked at.</summary>
/// <param name="Image">The file and what it shows.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Licence">The name of its licence.</param>
/// <param name="Source">The web address it comes from.</param>
internal sealed record WrittenPicture(WrittenImage Image, string? Credit, string? Licence, string? Source);

/// <summary>The keys of the picture of whom a page is about.</summary>
internal static class PictureFields
{
    public static readonly Field<string> File = new("file", FieldTypes.Name, PictureKeys.File, IsRequired: true);
    public static readonly Field<string> Alt = new("alt", FieldTypes.Text, PictureKeys.Alt, IsRequired: true);
    public static readonly Field<string> Credit = new("credit", FieldTypes.Text, PictureKeys.Credit);
    public static readonly Field<string> Licence = new("licence", FieldTypes.Text, PictureKeys.Licence);
    public static readonly Field<string> Source = new("source", FieldTypes.Text, PictureKeys.Source);

    public static FieldType<WrittenPicture> Type { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Picture, [File, Alt, Credit, Licence, Source]),
        f => (f.Get(File), f.Get(Alt), f.Get(Credit), f.Get(Licence), f.Get(Source)) is ({ } file, { } alt, var credit, var licence, var source)
            ? new WrittenPicture(new WrittenImage(file, alt, f.PlaceOfValue(File)), credit, licence, source) : null);
}

/// <summary>The keys of the picture that goes with links to a page.</summary>
internal static partial class ImageFields
{
    public static readonly Field<string> File = new("file", FieldTypes.Name, ImageKeys.File, IsRequired: true);
    public static readonly Field<string> Alt = new("alt", FieldTypes.Text, ImageKeys.Alt, IsRequired: true);

    private static readonly FieldType<WrittenImage> Map = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Image, [File, Alt]),
        f => (f.Get(File), f.Get(Alt)) is ({ } file, { } alt) ? new WrittenImage(file, alt, f.PlaceOfValue(File)) : null);

    public static FieldType<WrittenImage> Type { get; } = Map with { Read = Read };

    // A path alone is mostly written as seen from the input folder, and on the page of a person a portrait is meant.
    private static WrittenImage? Read(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar { IsEmpty: false, Text: var path } || !Picture().IsMatch(path))
        {
            return Map.Read(node, context);
        }

        var page = node.Span.Source.Path;
        var seen = path.StartsWith("images/", StringComparison.Ordinal) || path.StartsWith('/')
            ? string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/'))) + path.TrimStart('/') : path;
        context.Problems.Add(Rules.ImageAlone(node.Span, path, $"{{file: {seen}, alt: …}}", page.StartsWith(Kind.Profile.Folder + "/", StringComparison.Ordinal)));
        return null;
    }

    [GeneratedRegex(@"\.(?:jpe?g|png|webp|gif|svg|avif)$", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();
}
