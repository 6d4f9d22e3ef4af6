namespace Explainer.Model.Diagnostics;

/// <summary>A file, a line and a column (both from 1): the address of a problem or of a link.</summary>
public readonly record struct SourcePlace(string File, int Line, int Column) : IComparable<SourcePlace>
{
    public int CompareTo(SourcePlace other)
    {
        var file = string.CompareOrdinal(File, other.File);
        return file != 0 ? file
            : Line != other.Line ? Line.CompareTo(other.Line)
            : Column.CompareTo(other.Column);
    }

    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
