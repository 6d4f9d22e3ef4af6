using Explainer.Model;

namespace Explainer.Compose.Terms;

/// <summary>A term as texts link to it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its page, below <see cref="Html.Root"/>.</param>
/// <param name="LinksByItself">False for terms that only a writer's own link explains.</param>
internal sealed record LinkedTerm(EntryId Id, string Title, string Address, bool LinksByItself);
