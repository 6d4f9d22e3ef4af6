namespace Explainer.BrowserTests.Hostile;

/// <summary>A text at a place of a file, alone on its lines so that a message about it is about nothing else.</summary>
/// <param name="Place">What kind of place it is, in words.</param>
/// <param name="Lines">The lines of the file.</param>
/// <param name="Otherwise">The lines when the generator refuses the text; empty where nothing has to stand.</param>
internal sealed record Piece(string Place, string Lines, string Otherwise = "")
{
    /// <summary>True for a frame that no text is in.</summary>
    public bool IsFrame { get; init; }

    /// <summary>True once the generator has refused the text.</summary>
    public bool IsRefused { get; init; }

    public string Text => IsRefused ? Otherwise : Lines;

    public static Piece Frame(string lines) => new("", lines) { IsFrame = true };
}
