using System.Text;

namespace Explainer.Model;

/// <summary>How a link from one file of an edition to another is written. The rest of an address is <see cref="SiteUrl"/>'s.</summary>
public abstract class LinkForm
{
    /// <summary>Links to the folder of a page, which a server answers with its <c>index.html</c>: <c>../../glossary/emir/</c>.</summary>
    public static LinkForm Folders { get; } = new FolderLinks();

    /// <summary>Links to the file of a page, for reading from disk: <c>../../glossary/emir/index.html</c>.</summary>
    public static LinkForm Files { get; } = new FileLinks();

    /// <summary>The link to an address as it stands on a page, escaped. To a place of the same page it is the fragment alone.</summary>
    public string Href(SiteUrl page, SiteUrl to) => to.Fragment is not null && to.Path == page.Path
        ? to.EscapedFragment
        : Write(page, to.EscapedPath.AsSpan(1), to.EscapedFragment);

    /// <summary>The markup of a text as it stands on a page: the placeholder <see cref="Html.Root"/> in its links is filled in.</summary>
    public virtual Html Place(Html text, SiteUrl page)
    {
        var markup = text.Markup.AsSpan();
        var placed = new StringBuilder(markup.Length + (markup.Length / 8));
        for (var start = markup.IndexOf(Html.Root); start >= 0; start = markup.IndexOf(Html.Root))
        {
            placed.Append(markup[..start]);
            markup = markup[(start + Html.Root.Length)..];
            // A link is the value of an attribute in double quotes, and has none in it.
            var link = markup[..markup.IndexOf('"')];
            var path = link.IndexOf('#') is >= 0 and var hash ? link[..hash] : link;
            placed.Append(Write(page, path, link[path.Length..]));
            markup = markup[link.Length..];
        }

        return new Html(placed.Append(markup).ToString());
    }

    /// <summary>Writes a link.</summary>
    /// <param name="page">The page it stands on.</param>
    /// <param name="path">The escaped path from the root, without <c>/</c> before it: <c>glossary/emir/</c>; empty for the home page.</param>
    /// <param name="fragment">The escaped fragment with <c>#</c>; empty for none.</param>
    protected abstract string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment);

    private sealed class FolderLinks : LinkForm
    {
        // The form of every website, so it has to be fast: the path to the root is all that differs from page to page.
        public override Html Place(Html text, SiteUrl page)
        {
            var (root, markup) = (page.ToRoot, text.Markup ?? "");
            if (root.Length > 0)
            {
                return new Html(markup.Replace(Html.Root, root, StringComparison.Ordinal));
            }

            return new Html(markup
                .Replace("\"" + Html.Root + "\"", "\"./\"", StringComparison.Ordinal)
                .Replace("\"" + Html.Root + "#", "\"./#", StringComparison.Ordinal)
                .Replace(Html.Root, "", StringComparison.Ordinal));
        }

        // On the home page a link to itself would be empty.
        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) =>
            string.Concat(page.ToRoot.Length + path.Length == 0 ? "./" : page.ToRoot, path, fragment);
    }

    private sealed class FileLinks : LinkForm
    {
        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) =>
            string.Concat(page.ToRoot, path, path.Length == 0 || path[^1] == '/' ? SiteUrl.IndexFile : "", fragment);
    }
}
