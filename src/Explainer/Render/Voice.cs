using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Render;

/// <summary>Somebody who is quoted, with every testimony and its page, in the order of the story.</summary>
internal sealed record Voice(Profile Speaker, ImmutableArray<SpokenWords> Testimonies);
