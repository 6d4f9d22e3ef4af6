using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>
/// The HTTP response headers of a site, defined once: for servers that read <c>_headers</c> (Netlify, Cloudflare Pages) and for
/// the preview.
/// </summary>
internal static class ResponseHeaders
{
    // Only the site's own files, and nothing inline. There is no frame-ancestors and no X-Frame-Options, because learning
    // management systems embed pages in frames. JSON-LD is a data block, which script-src does not restrict.
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), "
        + "midi=(), payment=(), usb=()";

    private static readonly ImmutableArray<Header> Everywhere =
    [
        new("Content-Security-Policy", ContentPolicy),
        // Without includeSubDomains: other hosts of the domain may not support HTTPS.
        new("Strict-Transport-Security", "max-age=31536000"),
        new("X-Content-Type-Options", "nosniff"),
        // The sites that a reader goes to must not learn that they read this one.
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", Permissions),
        // COOP does not affect framed pages; CORP cross-origin lets cross-origin-isolated learning platforms embed us.
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "cross-origin"),
        new("Cache-Control", "no-cache"),
    ];

    private static readonly HeaderRule Whole = new("", Everywhere);

    // A handout is one file, with its style and its pictures within. The hash allows that one sheet and no other (CSP level 3).
    // It stands in the one policy, because hosts send a second one besides, and browsers obey both.
    private static readonly HeaderRule WithHandouts = Whole with
    {
        Headers = Everywhere.SetItem(0, Everywhere[0] with
        {
            Value = ContentPolicy
                .Replace("style-src 'self'", $"style-src 'self' 'sha256-{Convert.ToBase64String(TextHash.Sha256(PageFileMaker.HandoutStyle))}'", StringComparison.Ordinal)
                .Replace("img-src 'self'", "img-src 'self' data:", StringComparison.Ordinal),
        }),
    };

    // Every file in assets/ has a hash of its content in its name.
    private static readonly HeaderRule Assets = new("assets/", [new Header("Cache-Control", "public, max-age=31536000, immutable")]);

    private static readonly HeaderRule Teach = new(TeachUrls.List.Path[1..], [new Header("X-Robots-Tag", "noindex")]);

    /// <summary>The rules of a site. Where several set the same header of a file, the last one wins.</summary>
    /// <param name="publication">The site; null while it has errors.</param>
    public static ImmutableArray<HeaderRule> RulesOf(Publication? publication) =>
        [publication?.Main.Site.Config.Editions.Contains(PageFile.EditionOf(PageFileForm.Handout)) == true ? WithHandouts : Whole, .. publication?.Languages.SelectMany(RulesOf) ?? [Assets]];

    private static IEnumerable<HeaderRule> RulesOf(LanguageSite language)
    {
        yield return Assets.In(language.Folder);
        if (!language.Site.TeacherPages.IsEmpty)
        {
            yield return Teach.In(language.Folder);
        }
    }

    /// <summary>The headers of a file of the output.</summary>
    /// <param name="rules">The rules of its site.</param>
    /// <param name="path">Where it lies in the output.</param>
    public static IEnumerable<Header> Collect(ImmutableArray<HeaderRule> rules, string path) => rules
        .Where(r => path.StartsWith(r.Folder, StringComparison.Ordinal))
        .SelectMany(r => r.Headers)
        .GroupBy(h => h.Name, StringComparer.Ordinal)
        .Select(same => same.Last());

    /// <summary>The file <c>_headers</c>.</summary>
    public static OutputFile Create(Publication publication) => Create(RulesOf(publication), publication.Main.Site.Config.Url.AbsolutePath);

    /// <summary>The file <c>_headers</c>, with paths from the root of the host.</summary>
    /// <param name="root">The path of the site; it begins and ends with <c>/</c>.</param>
    public static OutputFile Create(ImmutableArray<HeaderRule> rules, string root)
    {
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            text.Append(SiteUrl.File(rule.Folder).FromRoot(root)).Append("*\n");
            foreach (var header in rule.Headers)
            {
                text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
            }
        }

        return new OutputFile(WellKnownFiles.Headers.OutputPath, Encoding.UTF8.GetBytes(text.ToString()));
    }
}

/// <summary>The headers of every file below a folder of the output.</summary>
/// <param name="Folder">The folder, ending in <c>/</c>; empty for the whole site.</param>
/// <param name="Headers">Its headers, which replace those of the same name from earlier rules.</param>
internal sealed record HeaderRule(string Folder, ImmutableArray<Header> Headers)
{
    /// <summary>The same below the folder of a language.</summary>
    /// <param name="folder">The folder: <c>fr/</c>; empty for the main language.</param>
    public HeaderRule In(string folder) => folder.Length == 0 ? this : this with { Folder = folder + Folder };
}

/// <summary>A header of an HTTP response.</summary>
internal sealed record Header(string Name, string Value);
