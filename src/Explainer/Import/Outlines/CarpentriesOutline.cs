using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Outlines;

/// <summary>A lesson of The Carpentries: <c>config.yaml</c> and <c>episodes/</c>, or <c>_config.yml</c> and <c>_episodes/</c> before.</summary>
internal static class CarpentriesOutline
{
    private const string OldEpisodes = "_episodes/";

    private static readonly string[] OtherFolders = ["learners/", "instructors/", "profiles/", "_extras/"];

    public static Outline Create(SourceFolder folder)
    {
        var facts = Facts.ReadYaml(folder.ReadText("config.yaml") ?? folder.ReadText("_config.yml"));
        var isOld = folder.Files.Any(f => f.StartsWith(OldEpisodes, StringComparison.Ordinal));
        var place = isOld ? OldEpisodes : "episodes/";
        var gathered = folder.Files.Where(f => isOld && Outline.IsPage(f) && IsGathered(folder.ReadText(f))).ToHashSet(StringComparer.Ordinal);
        var episodes = Episodes(folder, facts, place);
        OutlineNode[] others = [.. isOld ? PagesBeside(folder, gathered) : [], .. OtherFolders.SelectMany(Others)];
        return new Outline(Dialect.Carpentries, [new OutlineNode(null, null, [.. episodes.Select(OutlineNode.Leaf)]) { Folder = "episodes" }, .. others])
        {
            // _extras/guide.md is what lessons of the older form tell instructors.
            ForTeachers = folder.Files.Where(f => f.StartsWith("instructors/", StringComparison.Ordinal) || f is "_extras/guide.md").ToHashSet(StringComparer.Ordinal),
            Home = folder.Find("index.md"),
            Title = facts.Text("title"),
            Language = facts.Text("lang"),
            Url = facts.Text("url"),
            AddressEnd = isOld ? "/" : ".html",
            Static = ["episodes/"],
            Excluded = new ExcludedFiles(ImportTexts.MadeOfOthers, gathered),
            // The Workbench puts it below every page.
            Definitions = isOld ? "" : folder.ReadText("links.md") ?? "",
            Parameters = facts.Under("site"),
        };
        IEnumerable<OutlineNode> Others(string path) =>
            new FolderOutline(folder, withoutOpening: false).Create(path, gathered) is { IsEmpty: false } pages ? [new OutlineNode(null, null, pages) { Folder = path.Trim('_', '/') }] : [];
    }

    private static List<string> Episodes(SourceFolder folder, Facts facts, string place) =>
        facts.Texts("episodes").Select(e => place + e).Where(folder.Has).ToList() is { Count: > 0 } named ? named : [.. folder.Files.Where(f => f.StartsWith(place, StringComparison.Ordinal) && Outline.IsPage(f))];

    // Setup, reference and others, which the menu of older lessons has.
    private static IEnumerable<OutlineNode> PagesBeside(SourceFolder folder, HashSet<string> gathered) => folder.Files
        .Where(f => !f.Contains('/', StringComparison.Ordinal) && Outline.IsPage(f) && !Outline.IsIndex(f) && !FolderOutline.IsForKeepers(f) && !gathered.Contains(f))
        .Select(f => OutlineNode.Leaf(f) with { IsOrdered = false });

    // A page of a template alone, which shows all episodes, or all of their figures, once more.
    private static bool IsGathered(string? text) => text is not null && Gathering.IsMatch(text)
        && string.IsNullOrWhiteSpace(Template.Replace(Gathering.Replace(text[Facts.Split(text, withoutOpening: false).BodyStart..], ""), ""));

    private static readonly Regex Gathering = new(@"\{%-?[ \t]*for[ \t]+\w+[ \t]+in[ \t]+site\.episodes\b[\s\S]*?\{%-?[ \t]*endfor[ \t]*-?%\}|\{%-?[ \t]*include[ \t]+(?:aio-script\.md|all_(?:figures|keypoints)\.html)[ \t]*-?%\}");

    private static readonly Regex Template = new(@"<script\b[\s\S]*?</script>|\{%-?[ \t]*comment\b[\s\S]*?endcomment[ \t]*-?%\}|\{%[^{}\n]*%\}");
}
