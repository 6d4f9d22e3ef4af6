using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read.Site;

namespace Explainer.Read;

/// <summary>What is read before the entries: the folder, <c>site.yml</c> and the works.</summary>
internal sealed record SourceSet(InputFolder Input, SiteFile Site, ImmutableArray<Work> Works);
