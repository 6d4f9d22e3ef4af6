namespace Explainer.Model.Diagnostics;

/// <content>What was found at the addresses of the works when the network was last asked.</content>
public static partial class Rules
{
    public static Diagnostic BadSourceCheck(SourceSpan span, string line) =>
        Warning("EX270", span, $"{Quoted(line)} does not say what was found at an address, and is passed over. Remove the line, or run explainer sources --online, which writes the file anew.");

    /// <param name="span">The address in the file of works.</param>
    /// <param name="address">The address.</param>
    /// <param name="found">What was found there, and since when.</param>
    /// <param name="nearest">An archived copy that is known; null for none.</param>
    public static Diagnostic SourceGone(SourceSpan span, string address, string found, string? nearest) =>
        Warning("EX271", span, $"{Quoted(address)} is gone ({found}). " + (nearest is null
            ? "Write the address of a copy under custom: archived (explainer sources --online --archives looks for one), or take this address out."
            : $"Readers are led to a copy. See that it is the right one, and write it under custom: archived: \"{nearest}\"."));

    public static Diagnostic ArchivedCopyGone(SourceSpan span, string address, string found) =>
        Warning("EX271", span, $"The archived copy {Quoted(address)} is gone ({found}), and no page links to it. Write the address of another, or take it out.");

    public static Diagnostic SourceMoved(SourceSpan span, string address, string to, Fix? fix) =>
        Warning("EX272", span, $"{Quoted(address)} has moved for good. Write {to}.") with { Fix = fix };

    public static Diagnostic SourceDoubtful(SourceSpan span, string address) =>
        Diagnostic.At(span, "EX273", Severity.Note, OneLine($"{Quoted(address)} answers, but with what looks like a page that says “not found”. Open it, and write the address of the work itself or of an archived copy."));

    public static Diagnostic SourceCertificate(SourceSpan span, string address) =>
        Warning("EX274", span, $"Browsers warn of {Quoted(address)}: its certificate is not valid. Write an address that they open, or take this one out.");

    public static Diagnostic SourceInArchive(SourceSpan span, string address, string found) =>
        Diagnostic.At(span, "EX275", Severity.Note, OneLine($"{Quoted(address)} is gone ({found}), and readers are led to its archived copy. Nothing need be written."));

    /// <summary>The address of a site that is on the computer of its writer.</summary>
    public static Diagnostic SiteOnOwnComputer(SourceSpan span, string address) =>
        Warning("EX276", span, $"{Quoted(address)} is on your own computer, and stands in citations, QR codes and the feed. Write the address that the site will have on the web; 'explainer serve' shows it here without it.");
}
