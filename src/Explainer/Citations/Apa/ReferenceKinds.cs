using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>Which form a work's reference takes.</summary>
internal static class ReferenceKinds
{
    public static ReferenceKind Of(Work work) => work.Type switch
    {
        "treaty" => ReferenceKind.Treaty,
        "legislation" or "bill" or "regulation" or "legal_case" or "hearing" => ReferenceKind.Legal,
        _ when Wording.Of(work.ContainerTitle) is null => ReferenceKind.Whole,
        "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" or "broadcast" => ReferenceKind.Part,
        "article-journal" or "article-magazine" or "article-newspaper" or "post-weblog" => ReferenceKind.Periodical,
        "review" or "review-book" => ReferenceKind.Periodical,
        "book" or "report" => IsWithin(work) ? ReferenceKind.Part : ReferenceKind.Whole,
        "paper-conference" => OfPaper(work),
        _ => ReferenceKind.Whole,
    };

    private static ReferenceKind OfPaper(Work work) => (work.Editors, IsWithin(work)) switch
    {
        ([_, ..], _) => ReferenceKind.Part,
        (_, true) => ReferenceKind.Periodical,
        _ => ReferenceKind.Whole,
    };

    // Otherwise its container is the series or the site that carries it, not a book around it.
    private static bool IsWithin(Work work) => work.Editors is [_, ..] || Wording.Of(work.Page) is not null;
}
