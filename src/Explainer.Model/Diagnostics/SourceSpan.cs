namespace Explainer.Model.Diagnostics;

/// <summary>A stretch of an input file: where something was written.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">Offset of its first character, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units; 0 for a point.</param>
public sealed record SourceSpan(SourceText Source, int Start, int Length)
{
    public string Text => Source.Text.Substring(Start, Math.Min(Length, Source.Text.Length - Start));

    /// <summary>File, line and column alone: what to keep when the text itself may go.</summary>
    public SourcePlace Place
    {
        get
        {
            var (line, column) = Source.PlaceOf(Start);
            return new SourcePlace(Source.Path, line, column);
        }
    }
}
