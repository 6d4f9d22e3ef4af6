using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>
/// Results of earlier builds of the same folder, reused while their inputs are equal. Each build is a cache generation: an entry
/// that was not asked for during a generation is evicted when the next one starts. A single build uses no cache.
/// </summary>
/// <param name="isSame">Whether a new value equals the old one although its input differs; null where every new value counts as a change.</param>
internal sealed class IncrementalCache<T>(Func<T, T, bool>? isSame = null)
    where T : class?
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private int generation;
    private int asked;
    private volatile bool hasChanges;

    /// <summary>Whether this generation has created a value that the one before did not have.</summary>
    public bool HasChanges => hasChanges;

    /// <summary>The cached value of a key and its problems, created when the input is new or has changed.</summary>
    /// <param name="key">Asked for at most once a generation.</param>
    /// <param name="input">What the value is made from. Equal inputs must give equal values and equal problems.</param>
    /// <param name="problems">Receives the problems of the value, whether it is cached or new.</param>
    /// <param name="create">Creates the value; its problems go into the bag it is given.</param>
    public T Get(string key, object input, DiagnosticBag problems, Func<DiagnosticBag, T> create)
    {
        if (!entries.TryGetValue(key, out var entry) || !entry.Input.Equals(input))
        {
            entries[key] = entry = Create(input, entry, create);
        }

        entry.Generation = generation;
        Interlocked.Increment(ref asked);
        foreach (var problem in entry.Problems)
        {
            problems.Add(problem);
        }

        return entry.Value;
    }

    /// <summary>Starts the next generation and evicts what the current one did not ask for.</summary>
    public void StartGeneration()
    {
        // Keys are asked for once at most, so after as many questions as entries there is nothing to look for.
        if (asked < entries.Count)
        {
            foreach (var (key, _) in entries.Where(e => e.Value.Generation != generation))
            {
                entries.TryRemove(key, out _);
            }
        }

        generation++;
        asked = 0;
        hasChanges = false;
    }

    private Entry Create(object input, Entry? known, Func<DiagnosticBag, T> create)
    {
        var created = new DiagnosticBag();
        var value = create(created);
        var problems = created.All();
        if (known is not null && isSame is not null && isSame(known.Value, value) && known.Problems.SequenceEqual(problems))
        {
            return new Entry(input, known.Value, known.Problems);
        }

        hasChanges = true;
        return new Entry(input, value, problems);
    }

    private sealed class Entry(object input, T value, ImmutableArray<Diagnostic> problems)
    {
        public object Input { get; } = input;

        public T Value { get; } = value;

        public ImmutableArray<Diagnostic> Problems { get; } = problems;

        /// <summary>The last generation that asked for it.</summary>
        public int Generation { get; set; }
    }
}

/// <summary>Lets a build without a cache call the same code as a preview with one.</summary>
internal static class IncrementalCache
{
    /// <summary>The cached or new value; without a cache (null) always a new one, and the input is not even collected.</summary>
    public static T GetOrCreate<T>(
        this IncrementalCache<T>? cache, string key, Func<object> input, DiagnosticBag problems, Func<DiagnosticBag, T> create)
        where T : class? => cache is null ? create(problems) : cache.Get(key, input(), problems, create);

    /// <summary>The problems that a check found before, or finds now: a check has no value.</summary>
    public static void Check(this IncrementalCache<object>? cache, string key, Func<object> input, DiagnosticBag problems, Action<DiagnosticBag> check) =>
        cache.GetOrCreate(key, input, problems, found =>
        {
            check(found);
            return "checked";
        });
}

/// <summary>Several things as one input of an <see cref="IncrementalCache{T}"/>: equal as long as each of them is.</summary>
internal sealed class CacheInputs(IEnumerable<object?> inputs) : IEquatable<CacheInputs>
{
    private readonly ImmutableArray<object?> inputs = [.. inputs];

    public bool Equals(CacheInputs? other) => other is not null && inputs.SequenceEqual(other.inputs);

    public override bool Equals(object? obj) => Equals(obj as CacheInputs);

    public override int GetHashCode() => inputs.Length;
}
