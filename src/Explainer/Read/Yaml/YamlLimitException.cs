using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>Ends the reading of a file that goes beyond what a hand-written one can need. It never leaves this folder.</summary>
#pragma warning disable CA1064, CA1032 // Thrown and caught within YamlReader only.
internal sealed class YamlLimitException(Diagnostic diagnostic) : Exception
#pragma warning restore CA1064, CA1032
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
