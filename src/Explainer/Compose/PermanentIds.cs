using Explainer.Markdown;
using Explainer.Markdown.Containers;
using Explainer.Markdown.Testimonies;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>Gives testimony and questions the ids that links may rely on: the writer's, or one made of their first words.</summary>
internal static class PermanentIds
{
    private const string Prefix = "q-";
    private const int FirstWords = 4;

    /// <param name="prose">The text.</param>
    /// <param name="taken">The ids that the page has, which grow by these.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Assign(Prose prose, HashSet<string> taken, DiagnosticBag problems)
    {
        foreach (var node in prose.Nodes.All)
        {
            switch (node)
            {
                case Testimony testimony:
                    testimony.Anchor = Assign(prose, testimony, PlainText.FromBlocks(testimony.Words), taken, problems);
                    break;
                case Container { Kind: ContainerKind.Question } question:
                    question.Anchor = Assign(prose, question, PlainText.FromBlocks([question]), taken, problems);
                    break;
            }
        }
    }

    /// <summary>The id that a text gets by itself.</summary>
    public static string FromText(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit));
        return Prefix + Anchors.HeadingId(string.Join(' ', words.Take(FirstWords)));
    }

    private static string Assign(Prose prose, Block block, string text, HashSet<string> taken, DiagnosticBag problems)
    {
        var attributes = block.GetAttributes();
        if (attributes.Id is null)
        {
            attributes.Id = FromText(text);
            // A number after it would be another's as soon as one moves.
            if (!taken.Add(attributes.Id))
            {
                problems.Add(Rules.DuplicateAnchor(prose.Span(block), attributes.Id));
            }
        }

        return attributes.Id;
    }
}
