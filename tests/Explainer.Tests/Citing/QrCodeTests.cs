using System.Globalization;
using Explainer.Citations;
using Explainer.Render;

namespace Explainer.Tests.Citing;

/// <summary>The drawing of an address; that readers read it, <see cref="CodeReaderTests"/> show.</summary>
public sealed class QrCodeTests
{
    private const string Address = "https://explainer.example/story/what-they-saw/";

    [Fact]
    public void Percent_encoded_letters_take_a_smaller_symbol_than_as_many_plain_ones()
    {
        const string Encoded = "https://example.org/%D1%96%D1%81%D1%82%D0%BE%D1%80%D1%96%D1%8F/%D1%89%D0%BE-%D0%B2%D0%BE%D0%BD%D0%B8-%D0%B1%D0%B0%D1%87%D0%B8%D0%BB%D0%B8/";
        Assert.Equal(41, QrCode.Draw(Encoded)!.Size);
        Assert.Equal(49, QrCode.Draw(Encoded.Replace('%', 'a'))!.Size);
    }

    [Fact]
    public void An_address_has_one_up_to_the_largest_symbol()
    {
        Assert.Equal(177, QrCode.Draw("https://example.org/" + new string('a', 2311))?.Size);
        Assert.Null(QrCode.Draw("https://example.org/" + new string('a', 2312)));
    }

    [Fact]
    public void The_path_is_nothing_but_moves_and_strokes() => Assert.Matches(@"^M0 0(m-?\d+ \d+h\d+)+$", QrCode.Draw(Address)!.Path);

    [Fact]
    public void It_is_the_same_every_time() => Assert.Equal(QrCode.Draw(Address), QrCode.Draw(Address));

    [Fact]
    public void A_page_has_its_code_for_paper()
    {
        var page = SiteTest.With("about.md", "---\ntitle: About\n---\n").Build()["about/index.html"];
        var code = QrCode.Draw("https://example.org/about/")!;
        Assert.Contains($"<svg class=\"code\" viewBox=\"-4 -4.5 {code.Size + 8} {code.Size + 8}\" aria-hidden=\"true\"><path d=\"{code.Path}\"></path></svg>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Sites_of_more_than_500_entries_print_addresses_in_letters_alone(int count, bool hasCode)
    {
        var site = SiteTest.Minimal.Build().Site!.Entries.Length;
        var result = Enumerable.Range(site, count - site).Aggregate(SiteTest.Minimal, (all, i) =>
            all.And(string.Create(CultureInfo.InvariantCulture, $"p{i}.md"), "---\ntitle: A\n---\n")).Build();
        Assert.Equal(count, result.Site!.Entries.Length);
        Assert.Equal(hasCode, result[$"p{count - 1}/index.html"].Contains("<svg class=\"code\"", StringComparison.Ordinal));
    }
}
