using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model.Languages;

namespace Explainer.Model.Views;

/// <summary>A link as it stands on a page.</summary>
/// <param name="Href">Document-relative, escaped.</param>
/// <param name="Text">Plain text.</param>
/// <param name="IsCurrent">True when it leads to this page or, in navigation, to the list this page belongs to.</param>
/// <param name="IsOutside">True when it leads to another site, which is not told where its reader comes from.</param>
public sealed record LinkView(string Href, string Text, bool IsCurrent = false, bool IsOutside = false)
{
    /// <summary>BCP 47 tag of what it leads to, where that is in another language than the page; null elsewhere.</summary>
    public string? Language { get; init; }
}

/// <summary>A file to take along.</summary>
/// <param name="Text">What it has, its type and, where it is known, how large it is.</param>
/// <param name="Use">What it is good for, in a sentence.</param>
public sealed record DownloadView(string Href, string Text, string Use)
{
    private const int Kilobyte = 1 << 10;
    private const int Megabyte = 1 << 20;
    private const int Hundred = 100;

    /// <summary>The view of a file.</summary>
    /// <param name="size">In bytes; null where it is not known.</param>
    public static DownloadView Create(Download file, int? size, string href, Words words) =>
        new(href, TextOf(file.Title(words), file.Type, size, words), file.Use(words));

    /// <summary>The view of a file that is made of a page.</summary>
    /// <param name="size">In bytes; null where it is not known.</param>
    public static DownloadView Create(PageFile file, int? size, string href, Words words) =>
        new(href, TextOf(file.TitleIn(words), file.Type, size, words), file.UseIn(words)) { OpensInBrowser = file.Form == PageFileForm.Handout };

    /// <summary>True for a file that a browser shows rather than saves.</summary>
    public bool OpensInBrowser { get; init; }

    private static string TextOf(string title, string type, int? size, Words words) => size is { } bytes
        ? WordTable.Fill(words.FileTypeAndSize, title, type, SizeOf(bytes, words))
        : WordTable.Fill(words.FileOfType, title, type);

    // In round numbers, so that a page does not change with every byte of a large file.
    /// <summary>A number of bytes as readers see it.</summary>
    public static string SizeOf(long bytes, Words words)
    {
        var kilobytes = Math.Max(1, (bytes + Kilobyte - 1) / Kilobyte);
        kilobytes = kilobytes <= Hundred ? kilobytes : (kilobytes + Hundred - 1) / Hundred * Hundred;
        return kilobytes < Kilobyte
            ? WordTable.Fill(words.Kilobytes, kilobytes.ToString(CultureInfo.InvariantCulture))
            : WordTable.Fill(words.Megabytes, Math.Max(1, (bytes + (Megabyte / 2)) / Megabyte).ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>An item of the main navigation: a link, or a group of links that opens.</summary>
/// <param name="Link">The link; of a group its title alone, and whether one of its links is current.</param>
/// <param name="Links">The links of a group; empty for a link.</param>
public readonly record struct NavigationView(LinkView Link, ImmutableArray<LinkView> Links)
{
    public bool IsGroup => !Links.IsDefaultOrEmpty;
}

/// <summary>What is read before and after a page of a section.</summary>
/// <param name="Label">The name of the section.</param>
public sealed record TurnView(string Label, CardView? Previous, CardView? Next);

/// <summary>A date as readers see it.</summary>
/// <param name="Text">In words.</param>
/// <param name="HtmlDateTime">For <c>&lt;time datetime&gt;</c>; null where HTML has no form for it.</param>
public sealed record DateView(string Text, string? HtmlDateTime);

/// <summary>A fact beside the prose: a label and its value or values.</summary>
public sealed record FactView(string Label, ImmutableArray<FactValue> Values);

/// <summary>One value of a fact.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Href">Where it leads; null for nowhere.</param>
/// <param name="HtmlDateTime">Of a date, for <c>&lt;time datetime&gt;</c>; null where HTML has no form for it.</param>
/// <param name="Language">BCP 47 tag when it is in another language than the page; null otherwise.</param>
/// <param name="Gloss">A transliteration beside it; null for none.</param>
public sealed record FactValue(
    string Text, string? Href = null, string? HtmlDateTime = null, string? Language = null, string? Gloss = null)
{
    /// <summary>True when its language is written from right to left.</summary>
    public bool IsRightToLeft => Language is not null && TextDirection.IsRightToLeft(Language);
}

/// <summary>An entry in a list: title, summary, and what to know before opening it.</summary>
public sealed record CardView
{
    public required LinkView Link { get; init; }

    public required string Summary { get; init; }

    /// <summary>A short line above or beside the title: a role, a number; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>Labels of its content notes.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>Its easier version; null for none.</summary>
    public LinkView? Easier { get; init; }

    /// <summary>True for protected people, who all share one neutral mark.</summary>
    public bool IsProtected { get; init; }
}

/// <summary>An event in a list.</summary>
public sealed record EventView
{
    public required LinkView Link { get; init; }

    /// <summary>The id of its place in a list, where something leads there; null otherwise.</summary>
    public string? Anchor { get; init; }

    public required string Summary { get; init; }

    public required DateView Date { get; init; }

    /// <summary>The year under which it stands in a list; null for none.</summary>
    public string? Year { get; init; }

    public string? Place { get; init; }

    public StrandView? Strand { get; init; }

    /// <summary>Labels of its content notes.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];
}

/// <summary>A strand of the timeline.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Colour">Which of the theme's nine strand colours it takes, from 1.</param>
public sealed record StrandView(LinkView Link, int Colour);
