using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainer.Markdown.Code;

/// <summary>What a part of code is, as far as readers are shown.</summary>
internal enum CodeKind
{
    Keyword,

    /// <summary>A type, a variable, an element, or the name of a value.</summary>
    Name,

    /// <summary>A string or a character.</summary>
    Text,
    Number,
    Comment,

    /// <summary>A line that a change adds.</summary>
    Added,

    /// <summary>A line that it removes.</summary>
    Removed,
}

/// <summary>A part of code; what lies between parts is plain.</summary>
/// <param name="Start">Its first character.</param>
internal readonly record struct CodeToken(int Start, int Length, CodeKind Kind)
{
    public int End => Start + Length;
}

/// <summary>How the text of a language is divided.</summary>
internal enum CodeForm
{
    /// <summary>It has nothing to be coloured.</summary>
    Plain,

    /// <summary>Comments, strings, numbers, keywords and names.</summary>
    Program,

    /// <summary>Elements, as in HTML and XML.</summary>
    Markup,

    /// <summary>Lines that are added and removed.</summary>
    Changes,
}

/// <summary>A string of a language.</summary>
/// <param name="Open">The signs that begin it.</param>
/// <param name="Close">Those that end it.</param>
internal sealed record CodeQuote(string Open, string Close)
{
    /// <summary>The sign that takes the meaning from the next one; null for none.</summary>
    public char? Escape { get; init; } = '\\';

    /// <summary>Whether it may go over the end of a line.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether it holds one character: what is longer is no string, such as the names of lifetimes.</summary>
    public bool IsCharacter { get; init; }
}

/// <summary>A language of programs or of data, as far as it is coloured.</summary>
/// <param name="Name">How it is written behind the signs that open a block of code.</param>
/// <param name="Form">How its text is divided.</param>
internal sealed record CodeLanguage(string Name, CodeForm Form)
{
    /// <summary>Its other names.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public FrozenSet<string> Keywords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What begins a comment that ends with its line.</summary>
    public ImmutableArray<string> LineComments { get; init; } = [];

    /// <summary>What begins and ends a comment of several lines.</summary>
    public ImmutableArray<(string Open, string Close)> Comments { get; init; } = [];

    /// <summary>Its strings. Of two that begin alike the longer stands first.</summary>
    public ImmutableArray<CodeQuote> Quotes { get; init; } = [];

    /// <summary>What words may hold besides letters, digits and underscores.</summary>
    public string WordSigns { get; init; } = "";

    /// <summary>Signs that make a name of the word behind them: <c>$path</c>, <c>@decorator</c>.</summary>
    public string NameSigns { get; init; } = "";

    /// <summary>Whether words with a capital and small letters are types.</summary>
    public bool HasTypes { get; init; }

    /// <summary>What stands behind the name of a value at the start of its line, or behind a string that is one; null for nothing.</summary>
    public char? AfterKey { get; init; }
}
