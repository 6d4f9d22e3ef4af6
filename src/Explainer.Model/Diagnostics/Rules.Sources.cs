namespace Explainer.Model.Diagnostics;

/// <content>What the ledger of sources finds.</content>
public static partial class Rules
{
    public static Diagnostic UncitedWork(SourcePlace place, string id) =>
        new("EX310", Severity.Warning, place, $"No page cites '{id}'. Cite it where it is used, or remove it.", null, 1);

    public static Diagnostic CitationWithoutLocator(SourceSpan span, string id, int pages) =>
        Warning("EX311", span, FormattableString.Invariant(
            $"'{id}' has {pages} pages, and this does not say on which the claim stands. Write [@{id}, p. 3]."));

    public static Diagnostic ClaimWithoutSource(SourceSpan span, string claim) =>
        Warning("EX312", span, $"{Quoted(claim)} is a claim, and this passage cites nothing. Add [@id] with the source, or say it without the number or quotation.");

    public static Diagnostic OneSourceAlone(SourceSpan span, string profile, string id) =>
        Diagnostic.At(span, "EX313", Severity.Note, $"What is said of '{profile}' here rests on '{id}' alone. See whether a second source says so.");
}
