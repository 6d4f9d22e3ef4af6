using System.Collections.Immutable;
using Explainer.Citations;
using Explainer.Render;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Tests.Citing;

/// <summary>A page as it is cited, made from what a writer would write.</summary>
internal static class CitedSite
{
    /// <summary>The page <c>/story/the-film/</c> of a site.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="updated">Its date; null for none.</param>
    /// <param name="authors">The site's authors, as in <c>site.yml</c>.</param>
    public static Work Page(string title = "The film", string? updated = "2026-11-22", params string[] authors)
    {
        var site = new SiteConfig
        {
            Title = "Leaving Home", Language = "en", Url = new Uri("https://example.org/explainer/"), Authors = [.. authors],
        };
        return new Work
        {
            Id = "example.org/explainer/story/the-film",
            Type = "webpage",
            Title = title,
            Authors = PageWork.ParseAuthors(site.Authors),
            Issued = updated is null ? null : FuzzyDate.Parse(updated),
            ContainerTitle = site.Title,
            Url = "https://example.org/explainer/story/the-film/",
            Link = WorkAudience.Teachers,
        };
    }

    /// <summary>A reference as text, italic pieces between stars.</summary>
    public static string Text(ImmutableArray<TextRun> reference) =>
        string.Concat(reference.Select(run => run.IsItalic ? $"*{run.Text}*" : run.Text));
}
