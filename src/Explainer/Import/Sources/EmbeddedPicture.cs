using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Images;

namespace Explainer.Import.Sources;

/// <summary>A picture that is written into a text (RFC 2397, <c>data:image/png;base64,…</c>), and becomes a file of its own.</summary>
/// <param name="Path">Where it would lie in the folder.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record EmbeddedPicture(string Path, byte[] Bytes)
{
    /// <summary>Takes the pictures out of a text: addresses of files stand in their place. Code is left as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="page">Its file.</param>
    /// <param name="isTaken">Whether the folder has a file.</param>
    public static (string Text, ImmutableArray<EmbeddedPicture> Pictures) TakeOut(string text, string page, Func<string, bool> isTaken)
    {
        if (!text.Contains("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            return (text, []);
        }

        var (taken, lines, fence) = (new Taken(page, isTaken), text.Split('\n'), "");
        for (var i = 0; i < lines.Length; i++)
        {
            fence = FencedCode.OpenBehind(fence, FencedCode.MarksOf(lines[i]));
            lines[i] = fence.Length > 0 ? lines[i] : Data.Replace(lines[i], m => taken.Find(m) is { } picture ? AddressOf(picture.Path) : m.Value);
        }

        return (string.Join('\n', lines), taken.All);
    }

    // Of what is cut off, nothing is shown.
    private static PictureFormat? FormatOf(byte[] bytes) => PictureFormats.Detect(bytes) is { } format && (format == PictureFormat.Svg || PictureFormats.SizeOf(format, bytes) is not null) ? format : null;

    /// <summary>The address of a picture that is to be written into a text.</summary>
    public static string AddressOf(string type, string base64) => $"data:{type};base64,{string.Concat(base64.Where(c => !char.IsWhiteSpace(c)))}";

    private static byte[]? BytesOf(string data)
    {
        var written = Uri.UnescapeDataString(data);
        var bytes = new byte[written.Length];
        return Convert.TryFromBase64String(written, bytes, out var length) ? bytes[..length] : null;
    }

    private static string AddressOf(string path) => "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // The address of a picture or a definition of Markdown, and that of HTML.
    private static readonly Regex Data = new(@"(?<=\]\(<?|\]:[ \t]*<?|\bsrc=[""']?)data:image/[\w.+-]{1,40}(?:;[\w.=-]{1,40})*;base64,(?<data>[A-Za-z0-9+/=%]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // The pictures of a page. The same one may stand on it several times.
    private sealed class Taken(string page, Func<string, bool> isTaken)
    {
        private readonly OrderedDictionary<string, EmbeddedPicture> found = new(StringComparer.Ordinal);
        private int number;

        public ImmutableArray<EmbeddedPicture> All => [.. found.Values];

        public EmbeddedPicture? Find(Match data)
        {
            if (!found.TryGetValue(data.Value, out var picture) && BytesOf(data.Groups["data"].Value) is { } bytes && FormatOf(bytes) is { } format)
            {
                found[data.Value] = picture = new EmbeddedPicture(Free(PictureFormats.EndingOf(format)), bytes);
            }

            return picture;
        }

        private string Free(string ending)
        {
            var stem = page.EndsWith(".md", StringComparison.Ordinal) ? page[..^3] : page.Replace('.', '-');
            string path;
            do
            {
                path = string.Create(CultureInfo.InvariantCulture, $"{stem}-picture-{++number}{ending}");
            }
            while (isTaken(path));
            return path;
        }
    }
}
