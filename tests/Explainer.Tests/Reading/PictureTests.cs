using System.Text;
using Explainer.Images;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Tests.Reading;

/// <summary>What is read of pictures: files that programs made, damaged ones, and ones that are written here byte by byte.</summary>
public sealed class PictureTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Reading", "Pictures");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("drawing.png", "Png 70×40")]
    [InlineData("photo.jpg", "Jpeg 70×40")]
    [InlineData("progressive.jpg", "Jpeg 70×40")]
    [InlineData("drawing.gif", "Gif 70×40")]
    [InlineData("lossy.webp", "WebP 70×40")]
    [InlineData("lossless.webp", "WebP 70×40")]
    [InlineData("alpha.webp", "WebP 70×40")]
    [InlineData("plain.avif", "Avif 70×40")]
    [InlineData("masked.avif", "Avif 70×40")]
    [InlineData("phone.heic", "Heic")]
    public void A_file_says_what_it_is_and_how_large(string name, string expected) => Assert.Equal(expected, Show(Sample(name)));

    [Fact]
    public void Every_file_beside_these_tests_is_one_of_them() =>
        Assert.Equal(10, Directory.EnumerateFiles(Folder).Count());

    [Theory]
    [InlineData("drawing.png")]
    [InlineData("photo.jpg")]
    [InlineData("drawing.gif")]
    [InlineData("lossy.webp")]
    [InlineData("lossless.webp")]
    [InlineData("alpha.webp")]
    [InlineData("masked.avif")]
    public void A_file_that_breaks_off_is_nothing_until_its_size_is_there(string name)
    {
        var bytes = Sample(name);
        var whole = Show(bytes);
        var shown = Enumerable.Range(0, bytes.Length + 1).Select(length => Show(bytes[..length])).ToList();
        var first = shown.IndexOf(whole);
        Assert.All(shown[..first], s => Assert.Equal("nothing", s));
        Assert.All(shown[first..], s => Assert.Equal(whole, s));
        Assert.InRange(first, 10, bytes.Length);
    }

    [Fact]
    public void No_bytes_whatever_stop_the_reading()
    {
        var random = new Random(1);
        foreach (var file in Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal))
        {
            for (var i = 0; i < 500; i++)
            {
                var bytes = File.ReadAllBytes(file);
                for (var change = random.Next(1, 6); change > 0; change--)
                {
                    bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)0xFF : (byte)random.Next(256);
                }

                Assert.True(Picture.Find(bytes) is null or { Size: null } or { Size: { Width: > 0, Height: > 0 } });
            }
        }
    }

    [Theory]
    [InlineData(1, true, "Jpeg 70×40")]
    [InlineData(4, false, "Jpeg 70×40")]
    [InlineData(5, true, "Jpeg 40×70")]
    [InlineData(6, false, "Jpeg 40×70")]
    [InlineData(8, true, "Jpeg 40×70")]
    [InlineData(9, false, "Jpeg 70×40")]
    public void A_photograph_that_was_taken_upright_is_upright(byte orientation, bool isBig, string expected)
    {
        // Exif: the tag 0x0100 comes first, so that the right one has to be looked for.
        byte[] tiff = isBig
            ? [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2, 1, 0, 0, 3, 0, 0, 0, 1, 0, 70, 0, 0, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            : [.. "II"u8, 42, 0, 8, 0, 0, 0, 2, 0, 0, 1, 3, 0, 1, 0, 0, 0, 70, 0, 0, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
        Assert.Equal(expected, Show(With(Segment([.. "Exif\0\0"u8, .. tiff]))));
    }

    [Fact]
    public void What_is_read_of_a_file_is_its_beginning_and_more_only_where_that_does_not_say_the_size()
    {
        var filling = Segment(new byte[60_000]);
        var far = With([.. filling, .. filling, .. filling]);
        Assert.Equal("nothing", Show(far[..(32 * 1024)]));
        Assert.Equal("Jpeg 70×40", Show(Picture.Read(Put("far.jpg", far))));
        Assert.Equal("Jpeg 70×40", Show(Picture.Read(Put("very-far.jpg", With([.. Enumerable.Repeat(filling, 30).SelectMany(f => f)])))));
        Assert.Equal("nothing", Show(Picture.Read(Put("empty.jpg", []))));

        var bytes = InputFolder.ReadBeginning(Put("long.png", new byte[100_000]), 1000, new DiagnosticBag());
        Assert.Equal(1000, bytes!.Length);
    }

    [Fact]
    public void A_picture_is_read_once_and_again_only_when_its_file_has_changed()
    {
        SiteTest.Minimal.And("images/a.png", Sample("drawing.png")).And("images/b.gif", Sample("drawing.gif")).WriteTo(folder.Path);
        var input = InputFolder.Open(folder.Path, new DiagnosticBag())!;
        var pictures = PictureFiles.Create(input, null);
        var first = pictures.Get("images/a.png");
        var gif = pictures.Get("images/b.gif");
        File.WriteAllBytes(Path.Combine(folder.Path, "images", "a.png"), Sample("photo.jpg"));
        Assert.Same(first, pictures.Get("images/a.png"));

        var again = PictureFiles.Create(input.Refresh([Path.Combine(folder.Path, "images", "a.png")], new DiagnosticBag())!, pictures);
        Assert.Same(gif, again.Get("images/b.gif"));
        Assert.Equal("Jpeg 70×40", Show(again.Get("images/a.png")));
        Assert.False(again.ShowsAs(pictures));
        Assert.True(PictureFiles.Create(input, pictures).ShowsAs(pictures));
    }

    [Fact]
    public void A_picture_that_cannot_be_read_is_a_problem_of_its_file() =>
        Assert.Equal(
            "a.png:1:1: error EX101: This file cannot be read: it is gone. Check its permissions, or remove it.",
            Picture.Read(new InputFile("a.png", Path.Combine(folder.Path, "gone.png"), default)).Unread!.ToString());

    [Theory]
    [InlineData(0, "Avif 70×40")]
    [InlineData(1, "Avif 40×70")]
    [InlineData(2, "Avif 70×40")]
    [InlineData(3, "Avif 40×70")]
    public void An_image_of_items_has_the_size_of_the_primary_one_turned_as_it_says(byte quarters, string expected)
    {
        // Of three properties the first is a size, but not that of item 2.
        byte[] properties =
        [
            .. Box("ipco", [.. Box("ispe", [0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9]), .. Box("ispe", [0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 40]), .. Box("irot", [quarters])]),
            .. Box("ipma", [0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 1, 1, 0, 2, 2, 0x82, 3]),
        ];
        byte[] items = [0, 0, 0, 0, .. Box("pitm", [0, 0, 0, 0, 0, 2]), .. Box("iprp", properties)];
        Assert.Equal(expected, Show([.. Box("ftyp", "mif1\0\0\0\0mif1avif"u8.ToArray()), .. Box("meta", items), .. Box("mdat", [1, 2, 3])]));
    }

    [Theory]
    [InlineData("<svg/>", "Svg")]
    [InlineData("<svg width='7' height='5.5'/>", "Svg 7×6")]
    [InlineData("<svg width=' 72PT ' height='6pc'/>", "Svg 96×96")]
    [InlineData("<svg width='2.54cm' height='50.8mm'/>", "Svg 96×192")]
    [InlineData("<svg width='10em' height='5em' viewBox='0 0 2 1'/>", "Svg 1000×500")]
    [InlineData("<svg height='50' viewBox='0 0 2 1'/>", "Svg 100×50")]
    [InlineData("<svg width='0' height='5'/>", "Svg")]
    [InlineData("<svg viewBox='0 0 0 1'/>", "Svg")]
    [InlineData("<svg viewBox='0 0 two 1'/>", "Svg")]
    [InlineData("<svg width='1e99' height='1'/>", "Svg")]
    [InlineData("<svg viewBox='0 0 1 1e9'/>", "Svg")]
    [InlineData("\uFEFF  <!-- a --><s:svg xmlns:s='http://www.w3.org/2000/svg' width='7' height='5'><s:g>", "Svg 7×5")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><svg width='7' height='5'/>", "Svg 7×5", true)]
    [InlineData("<!DOCTYPE svg SYSTEM 'http://127.0.0.1:1/x.dtd'><svg width='7' height='5'/>", "Svg 7×5")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
        + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg id='&e;&e;' width='7' height='5'/>", "nothing")]
    [InlineData("<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><svg width='&f;' height='5'/>", "nothing")]
    [InlineData("<html/>", "nothing")]
    [InlineData("<svg", "nothing")]
    [InlineData("svg", "nothing")]
    [InlineData("", "nothing")]
    public void A_drawing_has_the_size_it_says_or_its_proportions(string markup, string expected, bool isUtf16 = false) =>
        Assert.Equal(expected, Show(isUtf16 ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(markup)] : Encoding.UTF8.GetBytes(markup)));

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static byte[] Segment(byte[] content) =>
        [0xFF, 0xE1, (byte)((content.Length + 2) >> 8), (byte)((content.Length + 2) & 0xFF), .. content];

    // A photograph with more in front of its size. Any number of 0xFF may stand before a segment.
    private static byte[] With(byte[] segments) => [0xFF, 0xD8, .. segments, 0xFF, .. Sample("photo.jpg")[2..]];

    private static byte[] Box(string kind, byte[] content) =>
        [0, 0, 0, (byte)(content.Length + 8), .. Encoding.ASCII.GetBytes(kind), .. content];

    private InputFile Put(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return new InputFile(name, path, default);
    }

    private static string Show(byte[] bytes) => Show(Picture.Find(bytes));

    private static string Show(Picture? picture) => picture?.Format is not { } format ? "nothing"
        : picture.Size is { } size ? FormattableString.Invariant($"{format} {size.Width}×{size.Height}") : format.ToString();
}
