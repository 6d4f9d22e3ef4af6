using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Images.Metadata;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Images;

/// <summary>The pictures of the input folder. Each is looked at once, when a text first shows it.</summary>
internal sealed class PictureFiles
{
    private readonly Lazy<Dictionary<string, InputFile>> files;
    private readonly ConcurrentDictionary<string, Seen> seen = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<InputFile, Lazy<ImmutableArray<Diagnostic>>> drawings = [];

    private readonly ConcurrentDictionary<InputFile, Lazy<PrivateData>> metadata = [];

    private PictureFiles(InputFolder input) => files = new(() => Named(input));

    /// <param name="input">The folder.</param>
    /// <param name="before">Those of the same folder a moment ago, of which the ones that are the same are not read again; null for none.</param>
    public static PictureFiles Create(InputFolder input, PictureFiles? before)
    {
        var pictures = new PictureFiles(input);
        // Cached only for unchanged files; otherwise a preview would keep every version of a drawing.
        foreach (var (file, known) in before is null ? [] : before.drawings.Where(known => input.Find(known.Key.Path) == known.Key))
        {
            pictures.drawings[file] = known;
        }

        foreach (var (file, known) in before is null ? [] : before.metadata.Where(known => input.Find(known.Key.Path) == known.Key))
        {
            pictures.metadata[file] = known;
        }

        foreach (var (path, known) in before is null ? [] : before.seen.ToArray())
        {
            if (pictures.files.Value.GetValueOrDefault(path) == known.File)
            {
                pictures.seen[path] = known;
            }
        }

        return pictures;
    }

    /// <summary>What a file shows.</summary>
    /// <param name="path">A picture of the folder, relative to it.</param>
    public Picture Get(string path) => seen.GetOrAdd(path, _ => new Seen(files.Value[path])).Picture.Value;

    /// <summary>What makes a drawing more than a picture. It is gone through once, as long as its file stays the same.</summary>
    /// <param name="file">The drawing.</param>
    public ImmutableArray<Diagnostic> ProblemsOf(InputFile file) =>
        drawings.GetOrAdd(file, static f => new(() => DrawingCheck.FindProblems(f))).Value;

    /// <summary>What a picture, film or sound says besides. It is read once, as long as its file stays the same.</summary>
    public PrivateData MetadataOf(InputFile file) =>
        metadata.GetOrAdd(file, static f => new(() => InputFolder.ReadBytes(f, new DiagnosticBag()) is { } bytes ? FileMetadata.Clean(f.Path, bytes).Found : PrivateData.None)).Value;

    /// <summary>Whether a drawing has problems of its own, which are reported where it is published.</summary>
    /// <param name="path">A drawing of the folder, relative to it.</param>
    public bool IsUnsound(string path) => !ProblemsOf(files.Value[path]).IsEmpty;

    /// <summary>Whether all that was seen of others looks the same here. Both must be of the same paths.</summary>
    public bool ShowsAs(PictureFiles other) => other.seen.All(s => Get(s.Key) == s.Value.Picture.Value);

    private static Dictionary<string, InputFile> Named(InputFolder input) =>
        input.Files.Where(f => PictureFormats.FromName(f.Path) is not null).ToDictionary(f => f.Path, StringComparer.Ordinal);

    private sealed class Seen(InputFile file)
    {
        public InputFile File { get; } = file;

        public Lazy<Picture> Picture { get; } = new(() => Images.Picture.Read(file));
    }
}
