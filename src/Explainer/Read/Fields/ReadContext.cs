using Explainer.Model.Diagnostics;

namespace Explainer.Read.Fields;

/// <summary>What the reading of one file collects besides its values.</summary>
/// <param name="Problems">What is wrong.</param>
/// <param name="Mentions">The ids of other things it names, to be checked once all are known.</param>
internal sealed record ReadContext(DiagnosticBag Problems, List<Mention> Mentions);
