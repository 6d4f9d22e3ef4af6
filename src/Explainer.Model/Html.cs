using System.Text;

namespace Explainer.Model;

/// <summary>
/// Markup that is safe to print: the generator made it, every text in it is escaped. Links into the site begin with
/// <see cref="Root"/>, because one text may be printed on pages of different depth.
/// </summary>
public readonly record struct Html(string Markup)
{
    // No input file may hold this character (EX103), so it cannot come from a writer.
    /// <summary>The placeholder for the way up to the site's root (<c>../../</c>); <see cref="LinkForm"/> replaces it.</summary>
    public const string Root = "\0";

    public static Html Empty { get; } = new("");

    /// <summary>Escapes a text for element content; not for attributes, because quotation marks stay.</summary>
    public static Html OfText(string text) => new(text.AsSpan().IndexOfAny('&', '<', '>') < 0 ? text : text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal));

    public bool IsEmpty => string.IsNullOrEmpty(Markup);
}

/// <summary>
/// Html kept as UTF-8, which takes half the memory: the texts of all pages are kept until they are written.
/// </summary>
public sealed class StoredHtml(ReadOnlyMemory<byte> utf8)
{
    public static StoredHtml Empty { get; } = new(default);

    public bool IsEmpty => utf8.IsEmpty;

    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    /// <summary>Whether it begins with a paragraph or a list: with neither a heading nor a passage that has a name.</summary>
    public bool BeginsInText => Utf8 is [(byte)'<', (byte)'p' or (byte)'o' or (byte)'u', (byte)'>' or (byte)' ' or (byte)'l', ..];

    public override string ToString() => Encoding.UTF8.GetString(Utf8);
}

/// <summary>A text on a certain page: <see cref="Html.Root"/> is replaced while it is written.</summary>
public readonly record struct PlacedHtml(StoredHtml Text, SiteUrl Page, LinkForm Links)
{
    public bool IsEmpty => Text is null or { IsEmpty: true };

    public bool BeginsInText => Text is { BeginsInText: true };

    public void WriteTo(TextBuffer page)
    {
        if (!IsEmpty)
        {
            Links.Write(page, Text, Page);
        }
    }

    public override string ToString()
    {
        using var page = new TextBuffer();
        WriteTo(page);
        return page.ToString();
    }
}
