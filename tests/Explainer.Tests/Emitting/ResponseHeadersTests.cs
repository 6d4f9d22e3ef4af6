using Explainer.Tests.Finished;

namespace Explainer.Tests.Emitting;

/// <summary>What the site is served with: nothing but its own files, nothing inline, caches that never show old pages.</summary>
public sealed class ResponseHeadersTests
{
    private static readonly SiteTest Site = SiteTest
        .With("site.yml", "title: Test\nlanguage: en\nurl: https://example.org/sub/\n")
        .And("lessons/a.md", "---\ntitle: A\nsummary: S.\n---\n");

    [Fact]
    public void Servers_are_told_in_the_form_of_Netlify() =>
        Assert.Equal("""
            /sub/*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'
              Strict-Transport-Security: max-age=31536000
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()
              Cross-Origin-Opener-Policy: same-origin
              Cross-Origin-Resource-Policy: cross-origin
              Cache-Control: no-cache
            /sub/assets/*
              Cache-Control: public, max-age=31536000, immutable
            /sub/teach/*
              X-Robots-Tag: noindex

            """, Site.Build()["_headers"]);

    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public void The_policy_lets_nothing_in_that_is_unsafe_or_from_elsewhere_and_lets_pages_be_framed(string name)
    {
        var headers = FinishedSite.Get(name).Build["_headers"];
        Assert.DoesNotContain("unsafe", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("http", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("frame-ancestors", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Frame-Options", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_pages_for_teachers_does_not_speak_of_them() =>
        Assert.DoesNotContain("teach", SiteTest.Minimal.Build()["_headers"], StringComparison.Ordinal);

    // What may be kept for ever must change its name whenever it changes.
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public void Every_file_that_is_kept_for_ever_has_its_content_in_its_name(string name) =>
        Assert.All(
            FinishedSite.Get(name).Build.Files.Keys.Where(f => f.StartsWith("assets/", StringComparison.Ordinal)),
            f => Assert.Matches("^assets/[a-z0-9-]+\\.[0-9a-f]{10}\\.[a-z0-9]+$", f));
}
