using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>
/// References in the style of the American Psychological Association, 7th edition. Titles keep the capitals they are
/// given: a machine cannot tell a name from a word, and other languages have other rules.
/// </summary>
internal static class ApaStyle
{
    /// <summary>
    /// The reference of a work. Where fields are missing the rest stands by itself. An address is a link only on works
    /// that are linked for everyone; of works that are linked for nobody it is not printed.
    /// </summary>
    public static ImmutableArray<TextRun> Format(Work work, Words words) => ReferenceKinds.Of(work) switch
    {
        ReferenceKind.Legal => LegalReference.Of(work, words).Runs,
        ReferenceKind.Treaty => TreatyReference.Of(work, words).Runs,
        var kind => PlainReference.Of(work, kind, words).Runs,
    };

    /// <summary>
    /// What a list of all works is sorted by, with <see cref="FoldedOrder"/>: the names that the reference begins with,
    /// the year (none first), the title, the id. Where a reference begins with its title, or with a body's name, a
    /// leading article does not count: that of its language, an English one where the work names none.
    /// </summary>
    public static string SortKey(Work work) => ReferenceOrder.KeyOf(work);
}
