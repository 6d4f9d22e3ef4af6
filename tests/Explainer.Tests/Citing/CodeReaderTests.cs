using System.Globalization;
using System.Text.Json;
using Explainer.Model.Views;
using Explainer.Render;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Citing;

/// <summary>A reader that others wrote, jsQR, reads the codes as they are drawn. <c>tests/run</c> installs it.</summary>
public sealed class CodeReaderTests
{
    // Capitals alone, which take fewer bits; letters of three scripts; all lengths up to version 9, and the longest.
    private static readonly string[] Addresses =
    [
        "https://a.de/", "https://example.org/", "https://EXAMPLE.ORG/A/", "HTTPS://EXAMPLE.ORG/", "https://bücher.example/", "https://example.org/2014/06/10/a-day/", "https://example.org/2014/06/10/",
        "https://example.org/%C3%BCber-die-st%C3%A4dte/", "https://example.org/glossary/%D9%85%D9%83%D8%AA%D8%A8%D8%A9/",
        "https://example.org/%D1%96%D1%81%D1%82%D0%BE%D1%80%D1%96%D1%8F/%D1%89%D0%BE-%D0%B2%D0%BE%D0%BD%D0%B8-%D0%B1%D0%B0%D1%87%D0%B8%D0%BB%D0%B8/",
        .. Enumerable.Range(1, 180).Select(length => "https://example.org/" + new string('a', length)),
        .. Enumerable.Range(1, 40).Select(length => "https://example.org/" + string.Concat(Enumerable.Repeat("%D9%85", length))),
        "https://example.org/" + new string('a', 2311),
    ];

    [Fact]
    public void Every_address_is_read_from_its_drawing() => Assert.Equal(Addresses, Read(Addresses.Select(address => QrCode.Draw(address)!)));

    [Theory]
    [InlineData("fixture")]
    [InlineData("arabic")]
    [InlineData("languages")]
    [InlineData("content")]
    public void Every_code_of_a_site_leads_to_its_page(string name)
    {
        var codes = (from page in FinishedSite.Get(name).Pages.Values
                     from drawing in page.QuerySelectorAll("svg.code")
                     select (
                         Address: page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
                         Code: new CodeView(SizeOf(drawing.GetAttribute("viewBox")!), drawing.QuerySelector("path")!.GetAttribute("d")!))).ToArray();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Select(c => c.Address), Read(codes.Select(c => c.Code)));
    }

    // "-4 -4.5 37 37": the symbol with four modules of quiet zone on each side.
    private static int SizeOf(string viewBox) => int.Parse(viewBox.Split(' ')[2], CultureInfo.InvariantCulture) - 8;

    private static IEnumerable<string?> Read(IEnumerable<CodeView> codes)
    {
        Node.Needs("jsqr");
        using var answers = Node.Run("Citing/codes.mjs", JsonSerializer.SerializeToUtf8Bytes(codes.Select(code => DrawnCode.Rows(code.Path, code.Size))));
        return [.. answers.RootElement.EnumerateArray().Select(answer => answer.GetString())];
    }
}
