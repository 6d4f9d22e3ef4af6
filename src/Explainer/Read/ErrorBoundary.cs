using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Read;

/// <summary>
/// Confines an unexpected exception to the file being processed: it becomes an EX307 problem of that file, so that all other
/// problems are still reported and a preview keeps running.
/// </summary>
internal static class ErrorBoundary
{
    /// <summary>The result of some work on a file, or <paramref name="fallback"/> when the work threw. Cancellation passes through.</summary>
    /// <param name="file">The file to blame when the exception does not name one.</param>
    /// <param name="problems">Receives the exception as a problem.</param>
    /// <param name="fallback">The result when the work throws.</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(string file, DiagnosticBag problems, T fallback, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            problems.Add(ToDiagnostic(file, e));
            return fallback;
        }
    }

    /// <summary>A sentence on an exception that was thrown while a folder was watched and that belongs to no single file.</summary>
    public static string Describe(Exception fault) => fault is ProblemException known
        ? known.Problem.Message
        : ProgramTexts.NotReadAgain(fault.Message.TrimEnd('.'));

    /// <summary>An exception as a problem of a file; a <see cref="ProblemException"/> brings its own.</summary>
    public static Diagnostic ToDiagnostic(string file, Exception fault) => fault switch
    {
        ProblemException known => known.Problem,
        AggregateException { InnerException: { } inner } => ToDiagnostic(file, inner),
        _ => Rules.ProgramFault(file, fault.Message.TrimEnd('.') + "."),
    };
}

/// <summary>Ends the work on one file with a problem that is ready to be reported.</summary>
#pragma warning disable CA1032 // It is always created with its problem.
internal class ProblemException(Diagnostic problem, Exception? cause = null) : Exception(problem.ToString(), cause)
#pragma warning restore CA1032
{
    public Diagnostic Problem { get; } = problem;
}
