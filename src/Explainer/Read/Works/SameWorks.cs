using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Works;

/// <summary>Reports works that stand in the list twice under two ids: the same title, authors and date, and nothing that sets them apart.</summary>
internal static class SameWorks
{
    public static void Check(IEnumerable<WrittenWork> works, DiagnosticBag problems)
    {
        foreach (var same in works.GroupBy(w => KeyOf(w.Work)).Select(g => g.ToList()).Where(g => g.Count > 1 && g[0].Work.Title.Length > 0))
        {
            foreach (var again in same.Skip(1).Where(w => IsSame(same[0].Work, w.Work)))
            {
                problems.Add(Rules.WorkTwice(again.KeySpan, again.Work.Id, same[0].Work.Id));
            }
        }
    }

    private static (string Title, string Names, string Date) KeyOf(Work work) => (
        string.Concat(work.Title.Where(char.IsLetterOrDigit)).ToUpperInvariant(),
        string.Join(';', work.Authors.Concat(work.Directors).Select(n => n.Spoken)),
        work.Issued?.Edtf ?? "");

    // Without a name and a date, an address has to say so.
    private static bool IsSame(Work one, Work other) => (IsNamedAndDated(one) || (PlaceOf(one) is { } place && place == PlaceOf(other)))
        && Agree(one.Url, other.Url) && Agree(one.Doi, other.Doi) && Agree(one.ContainerTitle, other.ContainerTitle) && Agree(one.Publisher, other.Publisher) && DescribeOnePart(one, other);

    private static bool IsNamedAndDated(Work work) => work.Authors.Length + work.Directors.Length > 0 && work.Issued is not null;

    private static string? PlaceOf(Work work) => work.Doi ?? work.Url;

    private static bool DescribeOnePart(Work one, Work other) =>
        one.Language == other.Language && one.Others == other.Others && one.Details == other.Details
        && Agree(one.Volume, other.Volume) && Agree(one.Issue, other.Issue) && Agree(one.Page, other.Page) && Agree(one.Edition, other.Edition)
        && Agree(one.Number, other.Number) && Agree(one.Genre, other.Genre) && Agree(one.Medium, other.Medium);

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;
}
