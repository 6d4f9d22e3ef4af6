using System.Security.Cryptography;
using Explainer.Tests.Building;

namespace Explainer.Tests.Faults;

/// <summary>
/// A command and the folder it changes. The law: whatever fails, what it changes is as it was or as it is to be, and the next
/// run without a fault succeeds and leaves nothing else behind.
/// </summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Root">The folder that the command changes, in its place.</param>
/// <param name="Args">The command.</param>
/// <param name="Prepare">Makes the place as it is before.</param>
internal sealed record Trial(string Name, string Root, string[] Args, Action<string> Prepare)
{
    private static readonly string[] Kept = [".git", ".nojekyll"];

    /// <summary>False to have folders exchanged as where the system cannot do so in one step: for a moment there is none.</summary>
    public bool CanExchange { get; init; } = true;

    /// <summary>What the command says when there is nothing left to do.</summary>
    public string Done { get; init; } = "";

    private bool IsBuild => Args[0] == "build";

    /// <summary>Tries some of its operations with some faults, and gives what broke the law.</summary>
    public IReadOnlyList<string> Run(Shim shim, Func<IReadOnlyList<Operation>, IEnumerable<(Operation At, Fault Fault)>> choose)
    {
        using var before = new TemporaryFolder();
        using var after = new TemporaryFolder();
        Prepare(before.Path);
        Copy(before.Path, after.Path);
        var operations = shim.Record(after.Path, Path.Combine(after.Path, Root), CanExchange, Args);
        var (old, next) = (PartsOf(before.Path), PartsOf(after.Path));
        var whole = FolderState.Read(Path.Combine(after.Path, Root));
        Assert.NotEqual(old, next);
        return [.. choose(operations).AsParallel().SelectMany(c => Try(shim, c.At, c.Fault, before.Path, old, next, whole))];
    }

    private IEnumerable<string> Try(
        Shim shim, Operation at, Fault fault, string before, SortedDictionary<string, string> old, SortedDictionary<string, string> next, string whole)
    {
        using var place = new TemporaryFolder();
        Copy(before, place.Path);
        var root = Path.Combine(place.Path, Root);
        var run = shim.Run(place.Path, root, CanExchange, at, fault, Args);
        var broken = AfterFault(run, fault, PartsOf(place.Path), old, next).ToList();
        if (!fault.IsSudden && Kept.Any(k => Path.Exists(Path.Combine(before, Root, "output", k)) && !Path.Exists(Path.Combine(root, "output", k))))
        {
            broken.Add("what is kept in the output is gone");
        }

        var again = Child.Run(place.Path, null, Args);
        if (again.ExitCode != 0 && !(Done.Length > 0 && again.Error.Contains(Done, StringComparison.Ordinal)))
        {
            broken.Add($"the next run fails: {again.Error}");
        }

        if (FolderState.Read(root) != whole)
        {
            broken.Add($"the next run leaves\n{FolderState.Read(root)}");
        }

        return broken.Select(b => $"{Name}, {fault.Name} at {at.Line} ({at.Nth}): {b}\n  it had said: {run.Output}{run.Error}");
    }

    private IEnumerable<string> AfterFault(
        ChildResult run, Fault fault, SortedDictionary<string, string> found, SortedDictionary<string, string> old, SortedDictionary<string, string> next)
    {
        int[] codes = fault.IsSignal ? [0, 130, 128 - fault.Code] : [0, 1, 2];
        if (!codes.Contains(run.ExitCode) || run.Error.Contains("fault of the program", StringComparison.Ordinal))
        {
            yield return $"exit code {run.ExitCode}";
        }

        // In the moment between two renames there is no site.
        var parts = old.Keys.Union(next.Keys).Union(found.Keys).ToList();
        foreach (var part in parts.Where(p => !Same(p, found, old) && !Same(p, found, next) && !(IsInTwoSteps(fault) && found[p] == "none")))
        {
            yield return $"{part} is neither old nor new:\n{found.GetValueOrDefault(part)}";
        }

        if (IsBuild && !fault.IsSudden && !new[] { old, next }.Any(state => parts.All(p => Same(p, found, state))))
        {
            yield return "the folder and its zip are not of the same build";
        }
    }

    private bool IsInTwoSteps(Fault fault) => !CanExchange && fault.IsSudden;

    private static bool Same(string part, SortedDictionary<string, string> one, SortedDictionary<string, string> other) =>
        one.GetValueOrDefault(part) == other.GetValueOrDefault(part);

    // A site is one part, and its zip is one; of an input folder each file is a part.
    private SortedDictionary<string, string> PartsOf(string place)
    {
        var root = Path.Combine(place, Root);
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (IsBuild)
        {
            parts["output"] = string.Join('\n', FolderState.Read(Path.Combine(root, "output")).Split('\n')
                .Where(line => !Kept.Any(k => line.StartsWith(k, StringComparison.Ordinal))));
            parts["output.zip"] = HashOf(Path.Combine(root, "output.zip"));
            return parts;
        }

        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => !IsTemporary(Path.GetFileName(f))))
        {
            parts[Path.GetRelativePath(root, file)] = HashOf(file);
        }

        return parts;
    }

    private static bool IsTemporary(string name) => name.StartsWith('.') && name.EndsWith(".new", StringComparison.Ordinal);

    private static string HashOf(string file) => File.Exists(file) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))) : "none";

    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }
}
