using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Citations;
using Explainer.Render;
using QRCoder;

namespace Explainer.Tests.Citing;

/// <summary>The drawing of an address is its QR code, module for module.</summary>
public sealed partial class QrCodeTests
{
    private const string Address = "https://explainer.example/story/what-they-saw/";

    [Theory]
    [InlineData(Address)]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/glossary/%D9%85%D9%83%D8%AA%D8%A8%D8%A9/")]
    [InlineData("https://example.org/2014/06/10/a-day/")]
    public void Every_module_is_drawn_and_no_other(string address)
    {
        var code = QrCode.Draw(address);
        Assert.NotNull(code);
        using var expected = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var drawn = Draw(code.Path).ToHashSet();
        var dark = from y in Enumerable.Range(0, code.Size) from x in Enumerable.Range(0, code.Size)
                   where expected.ModuleMatrix[y + 4][x + 4] select (x, y);
        Assert.Equal(expected.ModuleMatrix.Count, code.Size + 8);
        Assert.Equal(dark.Order(), drawn.Order());
    }

    [Fact]
    public void An_address_has_one_up_to_the_largest_symbol()
    {
        Assert.Equal(177, QrCode.Draw("https://example.org/" + new string('a', 2311))?.Size);
        Assert.Null(QrCode.Draw("https://example.org/" + new string('a', 2312)));
    }

    [Fact]
    public void The_path_is_nothing_but_moves_and_strokes() => Assert.Matches(@"^([Mm]\d+ \d+h\d+)+$", QrCode.Draw(Address)!.Path);

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

    private static IEnumerable<(int X, int Y)> Draw(string path)
    {
        var (x, y) = (0, 0);
        foreach (Match stroke in Stroke().Matches(path))
        {
            var (dx, dy, length) = (Number(stroke, 2), Number(stroke, 3), Number(stroke, 4));
            (x, y) = stroke.Groups[1].Value == "M" ? (dx, dy) : (x + dx, y + dy);
            for (var i = 0; i < length; i++)
            {
                yield return (x++, y);
            }
        }
    }

    private static int Number(Match stroke, int group) => int.Parse(stroke.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([Mm])(\d+) (\d+)h(\d+)")]
    private static partial Regex Stroke();
}
