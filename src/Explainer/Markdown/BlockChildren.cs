using Markdig.Syntax;

namespace Explainer.Markdown;

/// <summary>Changes many children of a block at once: one by one, each change would move all that follow.</summary>
internal static class BlockChildren
{
    public static void Replace(ContainerBlock parent, IReadOnlyList<Block> children)
    {
        parent.Clear();
        foreach (var child in children)
        {
            child.Parent?.Remove(child);
            parent.Add(child);
        }
    }
}
