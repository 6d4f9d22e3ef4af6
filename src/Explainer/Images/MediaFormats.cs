namespace Explainer.Images;

/// <summary>The formats of sound and film that all browsers play.</summary>
internal enum MediaFormat
{
    Mp3,
    M4a,
    Wav,
    Flac,
    Ogg,
    Mp4,
    WebM,
}

/// <summary>What they are called, and how their files begin.</summary>
internal static class MediaFormats
{
    /// <summary>How many bytes at the beginning of a file say what it is.</summary>
    public const int HeadLength = 64;

    /// <summary>The format that a name promises; null when it is no name of sound or film.</summary>
    public static MediaFormat? FromName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".mp3" => MediaFormat.Mp3,
        ".m4a" => MediaFormat.M4a,
        ".wav" => MediaFormat.Wav,
        ".flac" => MediaFormat.Flac,
        ".ogg" or ".oga" or ".opus" => MediaFormat.Ogg,
        ".mp4" => MediaFormat.Mp4,
        ".webm" => MediaFormat.WebM,
        _ => null,
    };

    /// <summary>The format of sound or film that not all browsers play; null for any other name.</summary>
    public static string? ForOtherPrograms(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".mov" or ".avi" or ".wmv" or ".mkv" or ".flv" or ".mpg" or ".mpeg" or ".3gp" or ".m4v" or ".mts" or ".ogv" or ".vob"
            or ".aif" or ".aiff" or ".wma" or ".amr" or ".aac" or ".mid" or ".m4b" or ".caf" => Path.GetExtension(path)[1..].ToUpperInvariant(),
        _ => null,
    };

    public static bool IsFilm(MediaFormat format) => format switch
    {
        MediaFormat.Mp4 or MediaFormat.WebM => true,
        MediaFormat.Mp3 or MediaFormat.M4a or MediaFormat.Wav or MediaFormat.Flac or MediaFormat.Ogg => false,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>What people call it: <c>MP4</c>.</summary>
    public static string NameOf(MediaFormat format) => format == MediaFormat.WebM ? "WebM" : format.ToString().ToUpperInvariant();

    /// <summary>Whether the beginning of a file is that of a format.</summary>
    public static bool Is(MediaFormat format, ReadOnlySpan<byte> head) => format switch
    {
        MediaFormat.Mp3 => head is [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, >= 0xE2, ..],
        MediaFormat.Wav => head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..12].SequenceEqual("WAVE"u8),
        MediaFormat.Flac => head.StartsWith("fLaC"u8),
        MediaFormat.Ogg => head.StartsWith("OggS"u8),
        // EBML, which Matroska has too; the type of the document says which it is.
        MediaFormat.WebM => head is [0x1A, 0x45, 0xDF, 0xA3, ..] && head.IndexOf("webm"u8) >= 0,
        // ISO base media file format, but for the brand of QuickTime.
        MediaFormat.M4a or MediaFormat.Mp4 => head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && !head[8..12].SequenceEqual("qt  "u8),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
