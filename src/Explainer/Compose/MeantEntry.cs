using Explainer.Model;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Which entry is meant where no entry has the id that is written.</summary>
internal static class MeantEntry
{
    /// <summary>The entry of a kind that has the address of an id as an old one, because its file was renamed; null for none.</summary>
    public static EntryId? FindRenamed(this Catalog catalog, Kind kind, string id) =>
        catalog.Meant.FindRenamed(SiteUrl.Page([kind.Folder!, .. id.Split('/')])) is { } file && catalog.FindFile(file) is { } header && header.Id.Kind == kind.Id ? header.Id : null;

    /// <summary>The entry of a kind that readers know by a name; null where none has it, or several have.</summary>
    public static EntryId? FindNamed(this Catalog catalog, Kind kind, string name) =>
        catalog.Meant.FindAllNamed(name).Select(catalog.FindFile).OfType<EntryHeader>().Where(h => h.Id.Kind == kind.Id).OnlyOne()?.Id;
}
