namespace Explainer.Model.Diagnostics;

/// <content>Problems of addresses that were promised to stay.</content>
public static partial class Rules
{
    /// <param name="file">The ledger.</param>
    public static Diagnostic NoLedger(string file) =>
        Warning("EX346", file, "This file is missing, so no build knows which addresses were published, and a page can lose its own without a word. Run explainer permalinks, and commit the file. If it was there before, bring it back first.");

    public static Diagnostic BadPermalink(SourceSpan span, string line) =>
        Error("EX250", span, $"{Quoted(line)} is not an address of the site. Write one a line, such as /story/the-film/, or run explainer permalinks.");

    /// <param name="span">Where it stands in the ledger.</param>
    /// <param name="path">The address, as its language writes it.</param>
    /// <param name="published">The same with the folder of the language.</param>
    /// <param name="successor">The file that has probably taken its place; null for none.</param>
    /// <param name="fix">What would write it there; null when that takes a writer.</param>
    public static Diagnostic LostAddress(SourceSpan span, string path, string published, string? successor, Fix? fix) =>
        Error("EX251", span, $"{published} was published, and nothing answers it any more. "
            + (successor is null
                ? $"Write redirect_from: [{path}] into the page that takes its place. If none does, run explainer permalinks --forget {published}: links to it will break."
                : $"Write redirect_from: [{path}] into {successor}.")) with { Fix = fix };

    /// <param name="span">Where it stands in the ledger.</param>
    /// <param name="published">The address with the folder of its language.</param>
    /// <param name="successor">The page of a protected person that has probably taken its place.</param>
    public static Diagnostic LostAddressOfProtected(SourceSpan span, string published, string successor) =>
        Error("EX251", span, $"{published} was published, and nothing answers it any more. {successor} is of a protected person, and redirect_from would tell readers where it lay before. "
            + $"Run explainer permalinks --forget {published}: links to it will break.");

    /// <param name="span">Where it stands in the ledger.</param>
    /// <param name="path">The address of a profile, as its language writes it.</param>
    /// <param name="published">The same with the folder of the language.</param>
    public static Diagnostic LostProfile(SourceSpan span, string path, string published) =>
        Error("EX251", span, $"{published} was published, and nothing answers it any more. If the name of a protected person stands in it, or if no page takes its place, run explainer permalinks --forget {published}: "
            + $"links to it will break. Only where nobody is put in danger write redirect_from: [{path}] into the page that takes its place.");

    /// <param name="span">Where it stands in the ledger.</param>
    /// <param name="path">The address, as its language writes it.</param>
    /// <param name="published">The same with the folder of the language.</param>
    /// <param name="id">The id that its work had, as its address has it.</param>
    public static Diagnostic LostWork(SourceSpan span, string path, string published, string id) =>
        Error("EX251", span, $"{published} was published, and no work has this address any more. Give the work its id '{id}' again in sources.yml. "
            + $"If another page takes its place, write redirect_from: [{path}] into that; if none does, run explainer permalinks --forget {published}: links to it will break.");

    public static Diagnostic LostId(SourceSpan span, IEnumerable<string> ids, string file, bool isLesson) =>
        Error("EX252", span, $"{Links(ids)} was published as an address on this page, and {file} has it no more. "
            + "Write it after what takes its place, in braces" + (isLesson ? ", or as id: of a question." : "."));

    public static Diagnostic LostHeading(SourceSpan span, IEnumerable<string> ids, string file) =>
        Warning("EX253", span, $"Links to {Links(ids)} open this page at its top, because {file} has no such heading any more. "
            + "Write the old id in braces after the heading that takes its place.");

    public static Diagnostic LostPlace(SourceSpan span, string id) =>
        Warning("EX253", span, $"Links to the place '{id}' open the list of places at its top, because no published place has this id any more. "
            + "Write the old id in site.yml for the place that takes its place, or name it on a page again.");

    private static string Links(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"{{#{id}}}"));
}
