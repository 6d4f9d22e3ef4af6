using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>
/// The net below all that is done with one file. What nobody foresaw becomes a problem of that file, so that a writer knows
/// which, all other problems are reported too, and a preview goes on.
/// </summary>
internal static class FaultNet
{
    /// <summary>The result of work on a file; <paramref name="otherwise"/> when it failed, which is a problem then.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="otherwise">What stands in for the result.</param>
    /// <param name="work">The work.</param>
    public static T Catch<T>(string file, DiagnosticBag problems, T otherwise, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            problems.Add(ProblemOf(file, e));
            return otherwise;
        }
    }

    /// <summary>What failed while a folder was watched, and no one file was at hand.</summary>
    /// <param name="fault">What was thrown.</param>
    public static string SentenceOf(Exception fault) => fault is ProblemException known
        ? known.Problem.Message
        : $"The folder could not be read again: {fault.Message.TrimEnd('.')}. It is tried again at the next change.";

    /// <summary>What failed, as a problem of a file.</summary>
    /// <param name="file">The file that was at hand; an exception that knows its own says so.</param>
    /// <param name="fault">What was thrown.</param>
    public static Diagnostic ProblemOf(string file, Exception fault) => fault switch
    {
        ProblemException known => known.Problem,
        AggregateException { InnerException: { } inner } => ProblemOf(file, inner),
        _ => Rules.ProgramFault(file, fault.Message.TrimEnd('.') + "."),
    };
}
