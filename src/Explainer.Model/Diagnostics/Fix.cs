namespace Explainer.Model.Diagnostics;

/// <summary>A change to a file that mends a problem and changes nothing that is meant.</summary>
/// <param name="Place">Where it begins. The file need not be the one in which the problem was found.</param>
/// <param name="Start">The same as an offset into the file's <see cref="SourceText"/>.</param>
/// <param name="Old">What stands there, on one line; empty where something is only added.</param>
/// <param name="New">What is written in its place.</param>
public sealed record Fix(SourcePlace Place, int Start, string Old, string New)
{
    /// <summary>Writes something else in the place of a stretch of text.</summary>
    public static Fix Replace(SourceSpan span, string text) => new(span.Place, span.Start, span.Text, text);

    /// <summary>Adds something at an offset.</summary>
    public static Fix Add(SourceText source, int start, string text) => Replace(source.Span(start, 0), text);

    /// <summary>What it does, as the end of a sentence that begins with the place: "'3 May 2016' is now '2016-05-03'".</summary>
    public string Words => Old.Length == 0 ? $"added '{New.Trim()}'" : $"'{Old}' is now '{New}'";
}
