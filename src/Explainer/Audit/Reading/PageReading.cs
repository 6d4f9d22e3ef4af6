using Explainer.Model;

namespace Explainer.Audit.Reading;

/// <summary>How long a page takes to read, and how hard it is.</summary>
/// <param name="File">The file it is written in.</param>
/// <param name="Level">Its words, minutes and grade.</param>
internal sealed record PageReading(string File, ReadingLevel Level);
