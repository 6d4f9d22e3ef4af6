namespace Explainer.Model.Diagnostics;

/// <summary>A problem in the content, as data: where it is, what was found and what to write instead.</summary>
/// <param name="Code">A code such as <c>EX104</c>. It never changes its meaning.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Place">Where it was found.</param>
/// <param name="Message">What was found, and what to write instead, in whole sentences.</param>
/// <param name="Excerpt">The line it stands on; null when the file has no text to show.</param>
/// <param name="Length">How many characters of that line are meant; at least 1.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, SourcePlace Place, string Message, string? Excerpt, int Length) : IComparable<Diagnostic>
{
    // A span may reach to the end of its file; no screen shows more than this.
    private const int LongestMeant = 2000;

    private const string Ledger = "permalinks.lock";

    /// <summary>What would mend it without changing what is meant; null when that takes a writer.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The file name that would mend it; null when the name is not the problem, or another file has it.</summary>
    public FileRename? Rename { get; init; }

    /// <summary>The file that is written anew without what it says besides; null where that is not the problem.</summary>
    public FileCleaning? Cleaning { get; init; }

    /// <summary>Whether it is about signs of which another program made something, so that readers here miss that. Of other signs they see what they saw there.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether <c>check --fix</c> mends it.</summary>
    public bool IsMendable => Fix is not null || Rename is not null || Cleaning is not null;

    /// <summary>The one way to make a diagnostic from a stretch of text: it keeps the line and lets the text go.</summary>
    public static Diagnostic At(SourceSpan span, string code, Severity severity, string message)
    {
        var place = span.Place;
        var excerpt = span.Source.Text.Length == 0 ? null : span.Source.Line(place.Line);
        return new Diagnostic(code, severity, place, message, excerpt, LengthOnLine(span));
    }

    /// <summary>A problem of a whole file whose text is not at hand.</summary>
    public static Diagnostic AtFile(string file, string code, Severity severity, string message) =>
        new(code, severity, new SourcePlace(file, 1, 1), message, null, 1);

    /// <summary>The same where its files have other paths: a language sees them as if they lay at the top.</summary>
    /// <param name="path">The path of a file.</param>
    public Diagnostic Moved(Func<string, string> path) => this with
    {
        Place = Place with { File = path(Place.File) },
        Fix = Fix is { } fix ? fix with { Place = fix.Place with { File = path(fix.Place.File) } } : null,
        Rename = Rename is { } rename ? new FileRename(path(rename.File), path(rename.File)[..^rename.File.Length] + rename.Name) : null,
        Cleaning = Cleaning is { } cleaning ? new FileCleaning(path(cleaning.File)) : null,
    };

    /// <summary>By file, line and column, then code, then message: the order in which a writer meets them. What is lost since it was published comes last, because it is often the work of another mistake.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var ledger = (Place.File == Ledger).CompareTo(other.Place.File == Ledger);
        var place = ledger != 0 ? ledger : Place.CompareTo(other.Place);
        var code = place != 0 ? place : string.CompareOrdinal(Code, other.Code);
        return code != 0 ? code : string.CompareOrdinal(Message, other.Message);
    }

    // The excerpt is not hashed: thousands of problems may share one very long line.
    public override int GetHashCode() => HashCode.Combine(Code, Place, Message);

    /// <summary>The concise form: <c>file:line:column: severity code: text</c>.</summary>
    public override string ToString() =>
        $"{Place}: {SeverityName} {Code}: {Message}";

    /// <summary>The severity as messages spell it.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The line in three: what stands before the place that is meant, what is meant, and what follows.</summary>
    /// <param name="line">The excerpt.</param>
    public (string Before, string Meant, string After) Parts(string line)
    {
        var runes = line.EnumerateRunes().Select(r => r.ToString()).ToArray();
        var start = Math.Clamp(Place.Column - 1, 0, runes.Length);
        var end = Math.Clamp(start + Length, start, runes.Length);
        return (string.Concat(runes[..start]), string.Concat(runes[start..end]), string.Concat(runes[end..]));
    }

    private static int LengthOnLine(SourceSpan span)
    {
        var text = span.Source.Text.AsSpan(span.Start);
        text = text[..Math.Min(text.Length, Math.Min(span.Length, LongestMeant))];
        var end = text.IndexOf('\n');
        var count = 0;
        foreach (var _ in (end < 0 ? text : text[..end]).EnumerateRunes())
        {
            count++;
        }

        return Math.Max(1, count);
    }
}
