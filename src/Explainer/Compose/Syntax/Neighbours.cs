using Markdig.Syntax;

namespace Explainer.Compose.Syntax;

/// <summary>Which block stands beside another. A search for each would take the square of their number, so all children of a block are placed at once.</summary>
internal sealed class Neighbours
{
    private readonly Dictionary<Block, int> places = [];

    /// <summary>The block before or after one, in the same container; null for none.</summary>
    public Block? Beside(Block block, int step) =>
        block.Parent is { } parent && PlaceOf(block, parent) + step is var at && at >= 0 && at < parent.Count ? parent[at] : null;

    private int PlaceOf(Block block, ContainerBlock parent)
    {
        if (!places.ContainsKey(block))
        {
            for (var i = 0; i < parent.Count; i++)
            {
                places[parent[i]] = i;
            }
        }

        return places[block];
    }
}
