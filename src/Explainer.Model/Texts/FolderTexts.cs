namespace Explainer.Model.Texts;

/// <summary>Why a file or folder cannot be read, written or replaced. What a system said of it stands at the end.</summary>
public static class FolderTexts
{
    /// <summary>A folder in a sentence. A path of dots alone reads like a misprint there.</summary>
    public static string Named(string path) => path.All(c => c is '.' or '/' or '\\') ? "the site" : path;

    public const string NoOutputName = "The output folder has no name. Name one, as in --output output.";

    public static string NotWritten(string path, string reason) => $"{path} cannot be written: {reason}";

    public static string NotRead(string path, string reason) => $"{path} cannot be read: {reason}";

    public static string NotRenamed(string path, string reason) => $"{path} cannot be renamed: {reason}";

    public static string NoFolder(string path) => $"There is no folder {path}.";

    public static string IsThere(string path) => $"{path} is there already, and nothing is overwritten.";

    public static string LeadsOutside(string path, string folder) =>
        $"{path} would lie outside {folder}, because a link leads there. Make it a folder of its own.";

    // The output folder
    public static string OutputNotWritten(string path, string reason) => $"The output folder {path} cannot be written: {reason}";

    public static string OutputIsFile(string path) => $"{path} is a file. Choose a folder with --output.";

    public static string OutputIsRoot(string path) =>
        $"The output folder {path} is the root of the disk, and a build replaces its whole output folder. Choose a folder for the site alone.";

    public static string OutputInInput(string path) =>
        $"The output folder {path} lies in the input folder, and would be read as content. Choose another with --output.";

    public static string OutputHoldsInput(string path) =>
        $"The output folder {path} holds the input folder, and a build replaces its whole output folder. Choose another with --output.";

    public static string OutputIsHome(string path, bool isItself) =>
        $"The output folder {path} {(isItself ? "is" : "holds")} your home folder, and a build replaces its whole output folder. Choose a folder for the site alone.";

    public static string OutputIsMount(string path, bool isItself, string instead) =>
        $"The output folder {path} {(isItself ? "is" : "holds")} the place where a disk is mounted, which cannot be replaced. Choose a folder in it: --output {instead}.";

    public static string OutputHasForeign(string path, string foreign) =>
        $"The output folder {path} holds files that explainer did not make, such as {foreign}. "
        + "Every build replaces the whole folder, so move them away or choose another with --output.";

    public static string NoPlaceInOutput(string path) =>
        $"A file of the site would be written to '{path}', which is no place for one in the output folder. Nothing was written.";

    public static string ZipNotReplaced(string output, string reason) =>
        $"{output} is new, and its zip is still the old one, because it cannot be replaced: {reason}. Build again.";

    public static string ZipIsForeign(string path) =>
        $"The site is packed into {path}, and explainer did not make what is there. Move it away or choose another folder with --output.";

    public static string TwoOutputs(string aside, string target) =>
        $"A build that was interrupted had set {aside} aside, and {target} is there too. Move one of them away.";

    public static string StagingIsForeign(string output) =>
        $"The build is prepared in {output}.new, which explainer did not make. Move it away or choose another folder with --output.";

    public static string BuildInProgress(string output) => $"Another build is writing to {output}. Wait until it is done.";

    // The folder of an import
    public static string LieInEachOther(string to, string source) =>
        $"{to} and {source} lie in each other, and the folder that is imported is not changed. Name another place: --to FOLDER.";

    public static string ImportIsFile(string to) => $"{to} is a file, and nothing is overwritten. Name a new folder: --to FOLDER.";

    public static string ImportOfFile(string path) => $"{path} is a file. Name the folder in which it lies.";

    public static string ImportWithinSite(string to, string site) => $"{to} lies in {site}, which is the input of a site already. Name a place outside it: --to FOLDER.";

    public static string ImportNotEmpty(string to) => $"{to} is not empty, and nothing is overwritten. Name a new folder: --to FOLDER.";

    public static string ImportStagingIsThere(string to) =>
        $"The import is prepared in {to}.new, which is there already. Move it away, or name another place: --to FOLDER.";

    public static string ReportIsThere(string report) =>
        $"{report} is there already, and nothing is overwritten. Move it away, or name another place: --to FOLDER.";

    public static string NothingToImport(string source) => $"{source} has no pages of Markdown that could be imported.";
}
