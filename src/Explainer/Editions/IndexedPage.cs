using System.Text.Json;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>What the index has of a page: the words that it is found by, and what a result shows.</summary>
/// <param name="Kind">The number of its section.</param>
/// <param name="Item">The page.</param>
internal sealed record IndexedPage(int Kind, ContentsItem Item)
{
    // Of the names of its fields, its address and its headings, more or less.
    private const int LengthOfRest = 200;

    /// <summary>About how many bytes <see cref="Write"/> writes.</summary>
    public int Length => SearchedLength + Item.Title.Length + Item.Summary.Length + LengthOfRest;

    /// <summary>The length of its text in bytes.</summary>
    public int SearchedLength => Item.Entry?.Body.SearchedLength ?? 0;

    /// <summary>Its words. It is found by those of its easier version too, as one result: its head leads to that version.</summary>
    public SearchPage CreateWords(Site site) =>
        new(Item.Title, [.. Item.Names.Select(n => n.Text).Concat(Item.Authors)], [.. HeadingsOf(Item.Entry?.Body).Select(h => h.Text)], Item.Summary, [.. Text(), .. EasierText(site)]);

    /// <summary>Writes what a result shows, as JSON.</summary>
    public void Write(Utf8JsonWriter json, RenderContext context)
    {
        json.WriteStartObject();
        // Relative to the root of the site; the script adds the way to it.
        json.WriteString("url", Item.Url!.FromRoot(""));
        json.WriteNumber("kind", Kind);
        json.WriteString("title", Item.Title);
        json.WriteText("lang", Item.Language);
        json.WriteText("summary", Item.Summary);
        json.WriteList("authors", Item.Authors);
        WriteNames(json);
        if (Item.Entry is { } entry)
        {
            json.WriteList("notes", context.NotesOf(entry));
            WriteHeadings(json, entry.Body);
            json.WriteList("text", [.. Text()]);
        }

        json.WriteEndObject();
    }

    private IEnumerable<string> Text() => Item.Entry?.Body.SearchedText ?? [];

    private IEnumerable<string> EasierText(Site site) =>
        Item.Entry is { } entry && site.FindEasierOf(entry) is { IsDraft: false } easier
            ? [easier.OwnTitle, .. HeadingsOf(easier.Body).Select(h => h.Text), .. easier.Body.SearchedText] : [];

    private static IEnumerable<Heading> HeadingsOf(Body? body) => body?.Headings.Where(h => h.IsOpen) ?? [];

    private void WriteNames(Utf8JsonWriter json)
    {
        if (Item.Names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("names");
        foreach (var (text, language) in Item.Names)
        {
            json.WriteStartArray();
            json.WriteStringValue(text);
            json.WriteStringValue(language);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteHeadings(Utf8JsonWriter json, Body body)
    {
        var headings = HeadingsOf(body).ToList();
        if (headings.Count == 0)
        {
            return;
        }

        json.WriteStartArray("headings");
        foreach (var heading in headings)
        {
            json.WriteStartArray();
            json.WriteStringValue(heading.Text);
            json.WriteStringValue(SiteUrl.LinkWithin(heading.Id));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
