namespace Explainer.Editions.Paper;

/// <summary>Paper of one size.</summary>
/// <param name="Name">As style sheets call it.</param>
/// <param name="Width">In twentieths of a point, as word processors count.</param>
/// <param name="Height">Likewise.</param>
internal sealed record PaperSize(string Name, int Width, int Height)
{
    public static readonly PaperSize A4 = new("A4", 11906, 16838);
    public static readonly PaperSize Letter = new("Letter", 12240, 15840);

    // CLDR 48, measurementData, paperSize: all others use A4.
    private static readonly string[] LetterRegions = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

    /// <summary>The paper where a language is read, if its tag names a region that has other paper than A4.</summary>
    public static PaperSize Of(string language) =>
        language.Split('-').Skip(1).Any(part => LetterRegions.Contains(part, StringComparer.OrdinalIgnoreCase)) ? Letter : A4;
}
