using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>A file that was there when the folder was listed cannot be read any more.</summary>
#pragma warning disable CA1032 // It is made in one place, always with its problem.
internal sealed class InputChangedException(Diagnostic problem) : ProblemException(problem);
#pragma warning restore CA1032
