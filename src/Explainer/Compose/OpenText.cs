using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>What may be shown away from its page. Quotations and notes at the end may not.</summary>
internal static class OpenText
{
    /// <summary>Whether a block may be shown away from its page.</summary>
    public static bool IsOpen(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is QuoteBlock or Footnote)
            {
                return false;
            }
        }

        return true;
    }
}
