using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>An entry whose facts are read and whose body is still text.</summary>
/// <param name="Entry">The facts, with an empty body.</param>
/// <param name="Source">The whole file.</param>
/// <param name="BodyStart">Where the body begins in it.</param>
/// <param name="References">The ids its front matter names.</param>
internal sealed record EntryHeader(Entry Entry, SourceText Source, int BodyStart, ImmutableArray<EntryReference> References);
