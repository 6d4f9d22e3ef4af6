using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>Assigns testimony and questions permanent ids: the writer's, or <c>q-</c> and the slug of their first words.</summary>
internal static class PermanentIds
{
    /// <summary>Sets the ids and adds them to <paramref name="taken"/>, the ids of the page.</summary>
    public static void Assign(Prose prose, HashSet<string> taken, DiagnosticBag problems)
    {
        foreach (var node in prose.Nodes.All)
        {
            switch (node)
            {
                case TestimonyBlock testimony:
                    testimony.Anchor = Assign(prose, testimony, PlainText.FromBlocks(testimony.Words), taken, problems);
                    break;
                case Container { Kind: ContainerKind.Question } question:
                    question.Anchor = Assign(prose, question, PlainText.FromBlocks([question]), taken, problems);
                    break;
            }
        }
    }

    private static string Assign(Prose prose, Block block, string text, HashSet<string> taken, DiagnosticBag problems)
    {
        var attributes = block.GetAttributes();
        if (attributes.Id is null)
        {
            attributes.Id = AnchorIds.FromWords(text);
            // No "-2" suffix: reordering two equal quotations would swap their permanent links.
            if (!taken.Add(attributes.Id))
            {
                problems.Add(Rules.DuplicateAnchor(prose.Span(block), attributes.Id));
            }
        }

        return attributes.Id;
    }
}
