using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>Ends the making of one file, with the problem to report.</summary>
#pragma warning disable CA1032 // It is always made with its problem.
internal class ProblemException(Diagnostic problem, Exception? cause = null) : Exception(problem.ToString(), cause)
#pragma warning restore CA1032
{
    public Diagnostic Problem { get; } = problem;
}
