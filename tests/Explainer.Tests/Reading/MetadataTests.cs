using System.IO.Compression;
using System.Text;
using Explainer.Images;
using Explainer.Images.Metadata;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Reading;

/// <summary>
/// What photographs, film and sound say besides: files into which ExifTool and FFmpeg have written where they were made, whose camera it
/// was, who is on them, and who made them.
/// </summary>
public sealed class MetadataTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Reading", "Located");

    [Theory]
    [InlineData("photo.jpg", PrivateData.Place | PrivateData.People)]
    [InlineData("motion.jpg", PrivateData.Place | PrivateData.People | PrivateData.Film)]
    [InlineData("drawing.png", PrivateData.Place | PrivateData.People)]
    [InlineData("photo.webp", PrivateData.Place | PrivateData.People)]
    [InlineData("photo.avif", PrivateData.Place | PrivateData.People)]
    [InlineData("film.mp4", PrivateData.Place)]
    [InlineData("sound.m4a", PrivateData.Place)]
    public void It_is_found_and_taken_out_and_nothing_is_left_to_find(string name, object found)
    {
        var clean = FileMetadata.Clean(name, Sample(name));
        Assert.Equal(found, clean.Found);
        Assert.Equal(PrivateData.None, FileMetadata.Clean(name, clean.Bytes.ToArray()).Found);
        var text = Encoding.Latin1.GetString(clean.Bytes.Span);
        Assert.All(["Grace", "12345", "GPSL", "35.9", "39.0"], s => Assert.DoesNotContain(s, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("motion.jpg")]
    [InlineData("drawing.png")]
    [InlineData("photo.webp")]
    [InlineData("photo.avif")]
    public void Who_made_it_and_under_which_terms_stays_and_how_it_is_held(string name)
    {
        var clean = FileMetadata.Clean(name, Sample(name)).Bytes.ToArray();
        var text = Encoding.Latin1.GetString(clean);
        Assert.Equal(2, text.Split("Ada Lind").Length - 1);
        Assert.Contains("CC BY 4.0", text, StringComparison.Ordinal);
        Assert.Equal(Picture.Find(Sample(name)), Picture.Find(clean));
    }

    [Fact]
    public void The_picture_of_a_photograph_is_the_same_bytes()
    {
        var (before, after) = (Sample("photo.jpg"), FileMetadata.Clean("photo.jpg", Sample("photo.jpg")).Bytes);
        Assert.Equal(before.Length, after.Length);
        var picture = before.AsSpan().LastIndexOf((byte)0xDA);
        Assert.Equal(before[picture..], after[picture..].ToArray());
        Assert.Equal(after.ToArray(), FileMetadata.Clean("motion.jpg", Sample("motion.jpg")).Bytes.ToArray());
    }

    [Fact]
    public void The_small_picture_within_is_gone()
    {
        Assert.Equal(2, PicturesIn(Sample("photo.jpg")));
        Assert.Equal(1, PicturesIn(FileMetadata.Clean("photo.jpg", Sample("photo.jpg")).Bytes.ToArray()));
    }

    [Fact]
    public void Files_without_any_of_it_stay_as_they_are()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "..", "Pictures")).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            var clean = FileMetadata.Clean(file, [.. bytes]);
            Assert.Equal(PrivateData.None, clean.Found);
            Assert.Equal(bytes, clean.Bytes.ToArray());
        }
    }

    [Fact]
    public void The_texts_of_older_programs_in_a_PNG_are_read_too()
    {
        var exif = Sample("photo.jpg").AsSpan();
        exif = exif[exif.IndexOf("Exif\0\0"u8)..][..1000];
        var profile = Encoding.Latin1.GetBytes($"\nexif\n    1000\n{Convert.ToHexStringLower(exif)}\n");
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(profile);
        }

        var plain = File.ReadAllBytes(Path.Combine(Folder, "..", "Pictures", "drawing.png"));
        byte[] content = [.. "zTXtRaw profile type exif\0\0"u8, .. packed.ToArray()];
        byte[] chunk = [0, 0, (byte)((content.Length - 4) >> 8), (byte)(content.Length - 4), .. content, 0, 0, 0, 0];
        var clean = FileMetadata.Clean("a.png", [.. plain[..^12], .. chunk, .. plain[^12..]]);
        Assert.Equal(PrivateData.Place | PrivateData.People, clean.Found);
        Assert.Equal(plain, clean.Bytes.ToArray());
    }

    [Fact]
    public void Each_is_reported_once_wherever_it_is_shown_and_published_without_it_everywhere()
    {
        var result = Site().Build();
        Assert.Equal(
            """
            images/motion.jpg:1:1: warning EX339: This file says where it was taken (GPS, or the name of the place). Readers get it without that, but the file in your folder still has it. Run explainer check --fix to take that out there too, and nothing else. If it is evidence, keep the original elsewhere first.
            images/motion.jpg:1:1: warning EX340: The metadata of this file name people: whose camera it was, or who is on it. Readers get it without that, but the file in your folder still has it. Run explainer check --fix to take that out there too, and nothing else. If it is evidence, keep the original elsewhere first.
            images/motion.jpg:1:1: warning EX341: Within this photograph lies a film of the moments around it, with sound (a motion photo). Readers get it without that, but the file in your folder still has it. Run explainer check --fix to take that out there too, and nothing else. If it is evidence, keep the original elsewhere first.
            """,
            result.Report);
        var clean = FileMetadata.Clean("motion.jpg", Sample("motion.jpg")).Bytes.ToArray();
        Assert.Equal(clean, result.Files["images/motion.jpg"]);
        Assert.Contains(Convert.ToBase64String(clean), Encoding.UTF8.GetString(result.Files["story/a/a-handout.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_with_fix_takes_out_of_the_file_what_is_reported_and_nothing_else()
    {
        using var place = new OutputPlace();
        Site().WriteTo(place.Input);
        var output = (await ConsoleRun.Plain(place.Root, "check", "--fix", "--input", place.Input)).Text;
        Assert.Contains("images/motion.jpg: is now without what was found in it. All else stays.", output, StringComparison.Ordinal);
        Assert.Contains("no problems", output, StringComparison.Ordinal);
        Assert.Equal(FileMetadata.TakeOutFound("motion.jpg", Sample("motion.jpg")).Bytes.ToArray(), await File.ReadAllBytesAsync(Path.Combine(place.Input, "images/motion.jpg"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("motion.jpg")]
    [InlineData("drawing.png")]
    [InlineData("photo.webp")]
    [InlineData("photo.avif")]
    [InlineData("film.mp4")]
    public void What_is_taken_out_of_the_writers_file_is_what_was_found(string name)
    {
        var mended = FileMetadata.TakeOutFound(name, Sample(name)).Bytes.ToArray();
        Assert.Equal(PrivateData.None, FileMetadata.Clean(name, [.. mended]).Found);
        var (before, after) = (Encoding.Latin1.GetString(Sample(name)), Encoding.Latin1.GetString(mended));
        Assert.All(["Ada Lind", "12345", "2016:"], s => Assert.Equal(before.Contains(s, StringComparison.Ordinal), after.Contains(s, StringComparison.Ordinal)));
        Assert.DoesNotContain("Grace", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_logo_and_an_icon_are_published_without_it_and_reported()
    {
        var result = SiteTest.Minimal.And("_theme/logo.png", Sample("drawing.png")).Build();
        Assert.Equal(["EX339", "EX340"], result.Problems.Where(p => p.Place.File == "_theme/logo.png").Select(p => p.Code).Where(c => c is "EX339" or "EX340"));
        var logo = result.Files.Single(f => f.Key.StartsWith("assets/logo.", StringComparison.Ordinal)).Value;
        Assert.Equal(FileMetadata.Clean("logo.png", Sample("drawing.png")).Bytes.ToArray(), logo);
    }

    [Theory]
    [InlineData("film.webm", "\u001AE\u00DF\u00A3 LOCATION D\u0087\u0091+35.9500+039.0100/")]
    [InlineData("sound.mp3", "ID3 TXXX location\0+35.9500+039.0100/")]
    [InlineData("sound.ogg", "OggS location=+35.9500+039.0100/")]
    [InlineData("plan.svg", "<svg><image href='data:image/jpeg;base64,{0}'/></svg>")]
    public void A_place_that_cannot_be_taken_out_is_found(string name, string content)
    {
        var bytes = Encoding.Latin1.GetBytes(content.Replace("{0}", Convert.ToBase64String(Sample("photo.jpg")), StringComparison.Ordinal));
        Assert.Equal(PrivateData.LastingPlace, FileMetadata.Clean(name, [.. bytes]).Found);
        Assert.Equal(bytes, FileMetadata.Clean(name, [.. bytes]).Bytes.ToArray());
    }

    [Fact]
    public void The_number_of_a_camera_stays_in_the_film_of_its_writer()
    {
        byte[] xmp = [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC, .. "<a exif:GPSLatitude=\"35,57N\" aux:SerialNumber=\"12345\"/>"u8];
        byte[] film = [0, 0, 0, (byte)(xmp.Length + 8), .. "uuid"u8, .. xmp];
        Assert.Contains("12345", Encoding.Latin1.GetString(FileMetadata.TakeOutFound("a.mp4", [.. film]).Bytes.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("12345", Encoding.Latin1.GetString(FileMetadata.Clean("a.mp4", [.. film]).Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_in_a_film_is_found_under_other_names_and_in_XMP_and_the_way_in_a_track()
    {
        Assert.Equal(PrivateData.Place, Film(Box("uuid", [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC, .. "<a exif:GPSLatitude=\"35,57N\"/>"u8])));
        Assert.Equal(PrivateData.Place, Film(Box("moov", Box("meta", [0, 0, 0, 0,
            .. Box("keys", [0, 0, 0, 0, 0, 0, 0, 1, .. Box("mdta", "location-eng"u8)]),
            .. Box("ilst", Box("\0\0\0\u0001", Box("data", [0, 0, 0, 1, 0, 0, 0, 0, .. "+35.95+039.01/"u8])))]))));
        Assert.Equal(PrivateData.LastingPlace, Film(Box("moov", Box("trak", Box("mdia", Box("minf", Box("stbl", Box("stsd", [0, 0, 0, 0, 0, 0, 0, 1, .. Box("gpmd", [0, 0, 0, 0])]))))))));
        Assert.Equal(PrivateData.None, Film(Box("moov", Box("trak", Box("mdia", Box("minf", Box("stbl", Box("stsd", [0, 0, 0, 0, 0, 0, 0, 1, .. Box("tx3g", [0, 0, 0, 0])]))))))));

        static PrivateData Film(byte[] box)
        {
            var clean = FileMetadata.Clean("a.mp4", box);
            Assert.DoesNotMatch("35.95|35,57", Encoding.Latin1.GetString(clean.Bytes.Span));
            return clean.Found;
        }

        static byte[] Box(string kind, ReadOnlySpan<byte> content) => [0, 0, 0, (byte)(content.Length + 8), .. Encoding.Latin1.GetBytes(kind), .. content];
    }

    [Fact]
    public void No_bytes_whatever_stop_it()
    {
        var random = new Random(1);
        foreach (var file in Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < Depth.Choose(quick: 300, full: 20000); i++)
            {
                var damaged = bytes[..random.Next(bytes.Length + 1)];
                for (var changes = random.Next(1, 6); changes > 0 && damaged.Length > 0; changes--)
                {
                    damaged[random.Next(damaged.Length)] = (byte)(random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => random.Next(256) });
                }

                var clean = FileMetadata.Clean(file, damaged);
                Assert.InRange(clean.Bytes.Length, 0, damaged.Length);
            }
        }
    }

    private static SiteTest Site() => SiteTest.Minimal
        .And("site.yml", SiteTest.SiteYml + "editions: [handouts]\n")
        .And("images/motion.jpg", Sample("motion.jpg"))
        .And("story/10-a.md", "---\ntitle: A\nsummary: S.\n---\n\n![A grey square](../images/motion.jpg)\n\n![The same](../images/motion.jpg)\n");

    private static int PicturesIn(byte[] file) => Encoding.Latin1.GetString(file).Split("\u00FF\u00D8\u00FF").Length - 1;

    internal static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
