using Explainer.Images;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>
/// The files of <c>_root/</c>, which are published at the top of the site because servers and services look for them there: only
/// such, and none that a browser would run.
/// </summary>
internal static class RootFiles
{
    private static readonly string[] Active = [".html", ".htm", ".xhtml", ".shtml", ".js", ".mjs", ".css", ".wasm", ".swf"];
    private static readonly string[] Data = [".txt", ".xml", ".json"];

    // With one of these in it a browser shows XML as a page, and runs its scripts.
    private static readonly string[] ActiveXml = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "xml-stylesheet", "<!ENTITY"];

    /// <summary>Where it lies in the output.</summary>
    public static string OutputPathOf(InputFile file) => file.Path[(InputFolder.RootFolder.Length + 1)..];

    /// <summary>Whether servers or services look for a file of this name at the top of a site.</summary>
    public static bool IsLookedFor(string path) => path == "CNAME" || Data.Contains(Path.GetExtension(path).ToLowerInvariant())
        || (path.StartsWith("favicon.", StringComparison.Ordinal) && (path.EndsWith(".ico", StringComparison.OrdinalIgnoreCase) || PictureFormats.FromName(path) is not null));

    public static void Check(InputFolder input, DiagnosticBag problems)
    {
        foreach (var file in input.Files.Where(f => f.Role == FileRole.RootFile))
        {
            ErrorBoundary.Run(file.Path, problems, false, () => Check(file, problems));
        }
    }

    private static bool Check(InputFile file, DiagnosticBag problems)
    {
        var path = OutputPathOf(file);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var isKnown = Active.Contains(ending) || IsLookedFor(path) || path.StartsWith(".well-known/", StringComparison.Ordinal)
            || path is "_headers" or "_redirects"; // The build writes these, which is said then.
        if (!isKnown)
        {
            problems.Add(path == ".nojekyll" ? Rules.JekyllInRoot(file.Path) : Rules.NotForRoot(file.Path));
        }
        else if (Active.Contains(ending) || (ending == ".xml" && IsActiveXml(file, problems)))
        {
            problems.Add(Rules.ActiveInRoot(file.Path));
        }

        return isKnown;
    }

    private static bool IsActiveXml(InputFile file, DiagnosticBag problems) =>
        InputFolder.ReadText(file, problems) is { } xml && Array.Exists(ActiveXml, sign => xml.Text.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
