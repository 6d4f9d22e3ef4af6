using Explainer.Import.Sources;

namespace Explainer.Import.Outlines;

/// <summary>A lesson of The Carpentries: <c>config.yaml</c> and <c>episodes/</c>, or <c>_config.yml</c> and <c>_episodes/</c> before.</summary>
internal static class CarpentriesOutline
{
    private static readonly string[] OtherFolders = ["learners/", "instructors/", "_extras/"];

    public static Outline Create(SourceFolder folder)
    {
        var facts = Facts.ReadYaml(folder.ReadText("config.yaml") ?? folder.ReadText("_config.yml"));
        var place = folder.Files.Any(f => f.StartsWith("_episodes/", StringComparison.Ordinal)) ? "_episodes/" : "episodes/";
        var named = facts.Texts("episodes").Select(e => place + e).Where(folder.Has).ToList();
        var episodes = named.Count > 0 ? named : folder.Files.Where(f => f.StartsWith(place, StringComparison.Ordinal) && Outline.IsPage(f)).ToList();
        OutlineNode[] others = [.. OtherFolders.SelectMany(Others)];
        return new Outline(Dialect.Carpentries, [new OutlineNode(null, null, [.. episodes.Select(e => new OutlineNode(e, null, []))]) { Folder = "episodes" }, .. others])
        {
            // _extras/guide.md is what lessons of the older form tell instructors.
            ForTeachers = folder.Files.Where(f => f.StartsWith("instructors/", StringComparison.Ordinal) || f is "_extras/guide.md").ToHashSet(StringComparer.Ordinal),
            Home = folder.Find("index.md"),
            Title = facts.Text("title"),
            Language = facts.Text("lang"),
            Url = facts.Text("url"),
            AddressEnd = place == "_episodes/" ? "/" : ".html",
            Static = ["episodes/"],
        };
        IEnumerable<OutlineNode> Others(string path) =>
            new FolderOutline(folder, withoutOpening: false).Create(path) is { IsEmpty: false } pages ? [new OutlineNode(null, null, pages) { Folder = path.Trim('_', '/') }] : [];
    }
}
