using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>
/// What was made in the last round, to be used again in this one where what it was made from is the same. A preview goes
/// round after round over a folder in which little changes; a build goes once, and keeps nothing.
/// </summary>
/// <param name="isSame">Whether what was made anew is what there was before, although it comes from another file.</param>
internal sealed class Kept<T>(Func<T, T, bool>? isSame = null)
    where T : class?
{
    private readonly ConcurrentDictionary<string, Made> all = new(StringComparer.Ordinal);
    private int round;
    private volatile bool hasNews;

    /// <summary>Whether anything was made in this round that there was not before.</summary>
    public bool HasNews => hasNews;

    /// <summary>The value of a name, with its problems: that of the last round, or one that is made now.</summary>
    /// <param name="name">What it is called; once a round.</param>
    /// <param name="from">What it is made from. Equal things must give the same value and the same problems.</param>
    /// <param name="problems">Where its problems go, now as in the round in which it was made.</param>
    /// <param name="make">Makes it.</param>
    public T Get(string name, object from, DiagnosticBag problems, Func<DiagnosticBag, T> make)
    {
        if (!all.TryGetValue(name, out var made) || !made.From.Equals(from))
        {
            all[name] = made = Make(from, made, make);
        }

        made.Round = round;
        foreach (var problem in made.Problems)
        {
            problems.Add(problem);
        }

        return made.Value;
    }

    /// <summary>Ends a round: what was not asked for in it is forgotten.</summary>
    public void Turn()
    {
        foreach (var (name, _) in all.Where(m => m.Value.Round != round))
        {
            all.TryRemove(name, out _);
        }

        round++;
        hasNews = false;
    }

    private Made Make(object from, Made? known, Func<DiagnosticBag, T> make)
    {
        var bag = new DiagnosticBag();
        var value = make(bag);
        var problems = bag.All();
        if (known is not null && isSame is not null && isSame(known.Value, value) && known.Problems.SequenceEqual(problems))
        {
            return new Made(from, known.Value, known.Problems);
        }

        hasNews = true;
        return new Made(from, value, problems);
    }

    private sealed class Made(object from, T value, ImmutableArray<Diagnostic> problems)
    {
        public object From { get; } = from;

        public T Value { get; } = value;

        public ImmutableArray<Diagnostic> Problems { get; } = problems;

        /// <summary>The round in which it was asked for last.</summary>
        public int Round { get; set; }
    }
}
