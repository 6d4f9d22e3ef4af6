using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Images.Metadata;

namespace Explainer.Images;

/// <summary>Finds photographs within a drawing (SVG) that say where they were taken or who is on them. They stay as they are: writing them anew is for the program that draws.</summary>
internal static partial class DrawingMetadata
{
    public static PrivateData Find(byte[] drawing)
    {
        if (drawing.AsSpan().IndexOf(";base64,"u8) < 0)
        {
            return PrivateData.None;
        }

        var says = Photograph().Matches(Encoding.UTF8.GetString(drawing)).Any(m => FileMetadata.Clean($"a.{m.Groups["format"].Value.ToLowerInvariant()}", Decode(m.Groups["data"].Value)).Found != PrivateData.None);
        return says ? PrivateData.LastingPlace : PrivateData.None;
    }

    private static byte[] Decode(string data)
    {
        var text = Encoding.ASCII.GetBytes(data);
        return Base64.DecodeFromUtf8InPlace(text, out var length) == System.Buffers.OperationStatus.Done ? text[..length] : [];
    }

    [GeneratedRegex(@"data:image/(?<format>jpe?g|png|webp|avif);base64,(?<data>[A-Za-z0-9+/=\s]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Photograph();
}
