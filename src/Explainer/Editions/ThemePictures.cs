using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Views;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>The logo and the icons of a site, from its <c>_theme/</c>; the built-in icon where it has none of its own.</summary>
internal sealed class ThemePictures
{
    private const string Folder = InputFolder.ThemeFolder + "/";

    /// <summary>The files that may be the logo; the first one that is there is.</summary>
    private static readonly ImmutableArray<string> Logos = [Folder + "logo.svg", Folder + "logo.png", Folder + "logo.webp"];

    private const string Drawing = Folder + "icon.svg";
    private const string Bitmap = Folder + "icon.png";

    // What an iPhone's home screen shows.
    private const int LeastIcon = 180;

    private readonly InputFolder input;
    private readonly DiagnosticBag problems;
    private readonly List<OutputFile> files = [];

    public ThemePictures(InputFolder input, DiagnosticBag problems)
    {
        (this.input, this.problems) = (input, problems);
        Logo = ReadLogo();
        var bitmap = Read(Bitmap, "icon");
        TouchIcon = bitmap is ({ } png, var size) ? CheckSize(png, size) : null;
        Icon = Read(Drawing, "icon") is ({ } svg, _) ? new SiteIcon(SiteUrl.File(svg.Path), null)
            : TouchIcon ?? new SiteIcon(SiteUrl.File(Add(BuiltInFiles.Publish("icon", "svg", BuiltInFiles.Read("assets/icon.svg"))).Path), null);
    }

    /// <summary>Whether a file of <c>_theme/</c> is a logo or an icon, wanted or not.</summary>
    public static bool Knows(string path) => Logos.Contains(path) || path is Drawing or Bitmap;

    /// <summary>The name that a file of <c>_theme/</c> has to have to be what its own name says; null where that cannot be told.</summary>
    public static string? FindMeant(string path) => (Path.GetFileNameWithoutExtension(path).ToLowerInvariant(), Path.GetExtension(path).ToLowerInvariant()) switch
    {
        _ when Path.GetDirectoryName(path) != InputFolder.ThemeFolder => null,
        ("favicon", ".ico") => InputFolder.RootFolder + "/favicon.ico",
        ("favicon" or "icon" or "apple-touch-icon", ".svg") => Drawing,
        ("favicon" or "icon" or "apple-touch-icon", ".png" or ".jpg" or ".jpeg" or ".webp" or ".gif" or ".ico") => Bitmap,
        ("logo", ".svg") => Folder + "logo.svg",
        ("logo", ".webp") => Folder + "logo.webp",
        ("logo", ".png" or ".jpg" or ".jpeg" or ".gif" or ".avif") => Folder + "logo.png",
        ("words", ".yml" or ".yaml") => WordsReader.File,
        (var name, ".css") => $"{Folder}{name}.css",
        _ => null,
    };

    public Logo? Logo { get; }

    /// <summary>The icon in the browser's tab.</summary>
    public SiteIcon Icon { get; }

    /// <summary>The icon as a PNG, for home screens; null when the site has none.</summary>
    public SiteIcon? TouchIcon { get; }

    public IEnumerable<OutputFile> Files => files;

    private Logo? ReadLogo()
    {
        var all = Logos.Where(l => input.Find(l) is not null).ToList();
        foreach (var second in all.Skip(1))
        {
            problems.Add(Rules.SecondLogo(second, all[0]));
        }

        return all.Count > 0 && Read(all[0], "logo") is ({ } file, var size) ? new Logo(SiteUrl.File(file.Path), size?.WidthAt(LogoView.Height)) : null;
    }

    private (OutputFile? File, PictureSize? Size) Read(string path, string name)
    {
        if (input.Find(path) is not { } file || InputFolder.ReadBytes(file, problems) is not { } bytes)
        {
            return (null, null);
        }

        var picture = Picture.Find(bytes) ?? new Picture(null, null);
        if (picture.ProblemAs(PictureFormats.FromName(path)!.Value, path, new SourceText(path, "").Start) is { } problem)
        {
            problems.Add(problem);
        }

        return (Add(BuiltInFiles.Publish(name, Path.GetExtension(path)[1..], FileMetadata.Clean(path, bytes).Bytes.ToArray())), picture.Size);
    }

    private SiteIcon CheckSize(OutputFile file, PictureSize? size)
    {
        if (size is not null && (size.Width != size.Height || size.Width < LeastIcon))
        {
            problems.Add(Rules.IconSize(Bitmap, size.Width, size.Height));
        }

        return new SiteIcon(SiteUrl.File(file.Path), size);
    }

    private OutputFile Add(OutputFile file)
    {
        files.Add(file);
        return file;
    }
}
