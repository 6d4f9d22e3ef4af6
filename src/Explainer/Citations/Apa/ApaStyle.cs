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
    public static ImmutableArray<TextRun> Format(Work work, Words words) => new Reference(work, words).Format();

    /// <summary>
    /// What a list of all works is sorted by, with <see cref="FoldedOrder"/>: the names that the reference begins with,
    /// the year (none first), the title, the id. Where a reference begins with its title, or with a body's name, a
    /// leading article does not count: that of its language, an English one where the work names none.
    /// </summary>
    public static string SortKey(Work work) => ReferenceOrder.KeyOf(work);

    /// <summary>Works in the order of a list of references.</summary>
    /// <param name="works">The works.</param>
    /// <param name="order">The order of the language that the list is in.</param>
    public static IEnumerable<Work> InOrder(IEnumerable<Work> works, FoldedOrder order) =>
        order.Sort(works, SortKey).ThenBy(w => w.Id, StringComparer.Ordinal);
}
