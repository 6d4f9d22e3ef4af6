using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>Asks a preview for what it keeps. A build keeps nothing, and makes everything.</summary>
internal static class KeptOrMade
{
    /// <summary>What is kept under a name, or made now.</summary>
    /// <param name="kept">What a preview keeps; null in a build.</param>
    /// <param name="name">What it is called; once a round.</param>
    /// <param name="from">Gives what it is made from, where anything is kept.</param>
    /// <param name="problems">Where its problems go.</param>
    /// <param name="make">Makes it.</param>
    public static T GetOrMake<T>(this Kept<T>? kept, string name, Func<object> from, DiagnosticBag problems, Func<DiagnosticBag, T> make)
        where T : class? => kept is null ? make(problems) : kept.Get(name, from(), problems, make);
}
