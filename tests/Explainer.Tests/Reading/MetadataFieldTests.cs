using System.IO.Compression;
using System.Text;
using Explainer.Images;
using Explainer.Images.Metadata;

namespace Explainer.Tests.Reading;

/// <summary>Single fields of XMP, IPTC, Exif and PNG, of which some are published and others are not.</summary>
public sealed class MetadataFieldTests
{
    [Theory]
    [InlineData("<rdf:Description exif:GPSVersionID=\"2.3.0.0\" aux:OwnerName=\"\"/>")]
    [InlineData("<mwg-rs:Regions><rdf:li mwg-rs:Type=\"Focus\"/></mwg-rs:Regions>")]
    [InlineData("<Iptc4xmpExt:LocationCreated><rdf:Bag/></Iptc4xmpExt:LocationCreated>")]
    [InlineData("<rdf:Description Iptc4xmpCore:CiAdrCity=\"Bristol\" dc:title=\"City: 12\"/>")]
    public void Properties_of_XMP_without_a_value_tell_nothing(string xmp)
    {
        var packet = Encoding.UTF8.GetBytes(xmp);
        Assert.Equal(PrivateData.None, Xmp.Clean(packet, isToPublish: false));
        Assert.Equal(xmp, Encoding.UTF8.GetString(packet));
    }

    [Theory]
    [InlineData("<rdf:Description drone-dji:GpsLongtitude=\"39.01\"/>", PrivateData.Place)]
    [InlineData("<rdf:Description photoshop:City=\"Raqqa\"/>", PrivateData.Place)]
    [InlineData("<Iptc4xmpCore:Location>Old Street</Iptc4xmpCore:Location>", PrivateData.Place)]
    [InlineData("<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City=\"Raqqa\"/></rdf:Bag></Iptc4xmpExt:LocationShown>", PrivateData.Place)]
    [InlineData("<mwg-rs:Regions><rdf:li mwg-rs:Type=\"Face\" mwg-rs:Name=\"Grace\"/></mwg-rs:Regions>", PrivateData.People)]
    [InlineData("<xmp:Thumbnails><rdf:li>/9j/4AAQ</rdf:li></xmp:Thumbnails>", PrivateData.None)]
    public void Properties_of_XMP_with_a_value_are_blanked(string xmp, object found)
    {
        var packet = Encoding.UTF8.GetBytes(xmp);
        Assert.Equal(found, Xmp.Clean(packet, isToPublish: true));
        Assert.DoesNotMatch("39|Raqqa|Old|Grace|9j", Encoding.UTF8.GetString(packet));
    }

    [Fact]
    public void A_packed_XMP_text_of_a_PNG_is_left_out()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write("<rdf:Description exif:GPSLatitude=\"35,57N\"/>"u8);
        }

        var plain = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Reading", "Pictures", "drawing.png"));
        byte[] content = [.. "iTXtXML:com.adobe.xmp\0\u0001\0\0\0"u8, .. packed.ToArray()];
        var clean = FileMetadata.Clean("a.png", [.. plain[..^12], 0, 0, 0, (byte)(content.Length - 4), .. content, 0, 0, 0, 0, .. plain[^12..]]);
        Assert.Equal(PrivateData.Place, clean.Found);
        Assert.Equal(plain, clean.Bytes.ToArray());
    }

    [Fact]
    public void What_was_cut_off_a_PNG_and_lies_behind_its_end_is_not_published()
    {
        var plain = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Reading", "Pictures", "drawing.png"));
        Assert.Equal(plain, FileMetadata.Clean("a.png", [.. plain, .. plain[40..]]).Bytes.ToArray());
    }

    [Fact]
    public void Fields_of_IPTC_in_a_JPEG_are_blanked()
    {
        byte[] fields = [0x1C, 2, 90, 0, 5, .. "Raqqa"u8, 0x1C, 2, 80, 0, 8, .. "Ada Lind"u8, 0x1C, 2, 92, 0, 4, .. "Home"u8];
        byte[] resources = [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)fields.Length, .. fields];
        var photo = MetadataTests.Sample("photo.jpg");
        byte[] file = [0xFF, 0xD8, 0xFF, 0xED, 0, (byte)(resources.Length + 2), .. resources, .. photo[2..]];
        var clean = FileMetadata.Clean("a.jpg", file);
        var text = Encoding.Latin1.GetString(clean.Bytes.Span);
        Assert.DoesNotContain("Raqqa", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", text, StringComparison.Ordinal);
        Assert.Contains("Ada Lind", text, StringComparison.Ordinal);
        Assert.True(clean.Found.HasFlag(PrivateData.Place));
    }

    [Fact]
    public void A_directory_of_Exif_that_says_how_it_is_held_alone_stays()
    {
        byte[] held = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
        byte[] clean = [.. held];
        Assert.Equal(PrivateData.None, Exif.Clean(clean, isToPublish: true));
        Assert.Equal(held, clean);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(129)]
    public void The_name_of_the_artist_stays_at_the_end_of_the_data_without_padding(byte type)
    {
        byte[] named = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x3B, 1, type, 0, 9, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. "Jane Roe\0"u8];
        byte[] clean = [.. named];
        Assert.Equal(PrivateData.None, Exif.Clean(clean, isToPublish: true));
        Assert.Equal(named, clean);
    }

    // Title, maker, model, how it is held, program, day, artist and terms: of these a reader needs four.
    [Fact]
    public void Of_what_a_camera_writes_only_title_artist_terms_and_how_it_is_held_are_published()
    {
        int[] written = [0x010E, 0x010F, 0x0110, 0x0112, 0x0131, 0x0132, 0x013B, 0x8298];
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, (byte)written.Length, 0, .. written.SelectMany(tag => new byte[] { (byte)tag, (byte)(tag >> 8), 2, 0, 2, 0, 0, 0, (byte)'A', 0, 0, 0 }), 0, 0, 0, 0];
        Exif.Clean(tiff, isToPublish: true);
        Assert.Equal([0x010E, 0x0112, 0x013B, 0x8298], Enumerable.Range(0, tiff[8]).Select(i => tiff[10 + (i * 12)] | (tiff[11 + (i * 12)] << 8)));
        Assert.All(tiff[(10 + (tiff[8] * 12))..], left => Assert.Equal(0, left));
    }
}
