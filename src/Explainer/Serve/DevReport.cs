using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Serve;

/// <summary>What a preview found when it read its folder.</summary>
/// <param name="Version">The state of the site that it tells of.</param>
/// <param name="Changed">The files that have changed since it read it before; none the first time.</param>
/// <param name="Problems">Everything that is wrong now.</param>
/// <param name="Time">How long it took to read.</param>
internal sealed record DevReport(string Version, ImmutableArray<string> Changed, ImmutableArray<Diagnostic> Problems, TimeSpan Time);
