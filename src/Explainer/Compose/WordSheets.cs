using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>Says what the sheet of a page, which word processors open, cannot show.</summary>
internal static class WordSheets
{
    /// <summary>Whether a sheet is made of a page.</summary>
    public static bool Has(Prose prose, Catalog catalog) =>
        catalog.Config.Editions.Contains(PageFile.EditionOf(PageFileForm.Sheet)) && PageFile.HasSheet(prose.Header.Id);

    /// <summary>Notes that a drawing of the program is not in it.</summary>
    public static void NoteDrawing(Container drawing, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        if (Has(prose, catalog))
        {
            problems.Add(Rules.DrawingNotInSheets(new OpeningLine(drawing, prose).Fence, isMap: drawing.Kind == ContainerKind.Map));
        }
    }
}
