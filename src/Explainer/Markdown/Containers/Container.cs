using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;

namespace Explainer.Markdown.Containers;

/// <summary>A passage that is set apart: <c>:::care violence</c>, its blocks, <c>:::</c>.</summary>
internal sealed class Container(BlockParser parser) : CustomContainer(parser)
{
    /// <summary>The names that writers know, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Names { get; } = ["care", "in-short", "note", "question", "teacher"];

    public ContainerKind Kind => Info switch
    {
        "care" => ContainerKind.Care,
        "in-short" => ContainerKind.InShort,
        "note" => ContainerKind.Note,
        "question" => ContainerKind.Question,
        "teacher" => ContainerKind.Teacher,
        _ => ContainerKind.Unknown,
    };

    public bool IsClosedFence => ClosingFencedCharCount > 0;

    /// <summary>Labels of what is hard to read in a passage of care.</summary>
    public ImmutableArray<string> Notes { get; set; } = [];

    /// <summary>True when a passage of care stays closed until it is opened.</summary>
    public bool IsFolded { get; set; }

    /// <summary>Its id on the page; empty for one that needs none.</summary>
    public string Anchor { get; set; } = "";

    /// <summary>Its whole address, for paper; empty where it is not printed.</summary>
    public string Address { get; set; } = "";
}
