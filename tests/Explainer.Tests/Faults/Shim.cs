using System.Globalization;
using Explainer.Tests.Building;

namespace Explainer.Tests.Faults;

/// <summary>
/// <c>disk.c</c>, compiled: what the program does to a folder is noted, and one operation fails, or ends the program. It works on
/// the program as it is, because it stands between it and the C library.
/// </summary>
internal sealed class Shim : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private Shim() => Library = Path.Combine(folder.Path, "disk.so");

    private string Library { get; }

    /// <summary>Compiles it; null where there is no Linux or no gcc.</summary>
    public static Shim? TryCompile()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/gcc"))
        {
            return null;
        }

        var shim = new Shim();
        var source = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Faults", "disk.c");
        var ended = Child.RunProgram("gcc", shim.folder.Path, null, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", shim.Library, source, "-ldl");
        return ended.ExitCode == 0 ? shim : throw new InvalidOperationException(ended.Error);
    }

    /// <summary>Runs the program and gives its operations below a folder, in order.</summary>
    public IReadOnlyList<Operation> Record(string place, string root, bool canExchange, string[] args)
    {
        var log = Path.Combine(folder.Path, Guid.NewGuid().ToString());
        var ended = Child.Run(place, Environment(root, canExchange, ("FAULT_LOG", log)), args);
        Assert.True(ended.ExitCode == 0, ended.Output + ended.Error);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. File.ReadAllLines(log).Select(line => new Operation(line, seen[line] = seen.GetValueOrDefault(line) + 1))];
    }

    /// <summary>Runs the program with a fault at an operation.</summary>
    public ChildResult Run(string place, string root, bool canExchange, Operation at, Fault fault, string[] args) => Child.Run(
        place,
        Environment(root, canExchange,
            ("FAULT_AT", at.Line), ("FAULT_NTH", at.Nth.ToString(CultureInfo.InvariantCulture)),
            ("FAULT_DO", fault.Code.ToString(CultureInfo.InvariantCulture)), (fault.GoesOn ? "FAULT_ONWARDS" : "FAULT_ONCE", "1")),
        args);

    public void Dispose() => folder.Dispose();

    private Dictionary<string, string> Environment(string root, bool canExchange, params (string Name, string Value)[] more)
    {
        var all = new Dictionary<string, string> { ["LD_PRELOAD"] = Library, ["FAULT_ROOT"] = root };
        foreach (var (name, value) in canExchange ? more : [.. more, ("FAULT_ALWAYS", "exchange")])
        {
            all[name] = value;
        }

        return all;
    }
}

/// <summary>Something the program does to the disk.</summary>
/// <param name="Line">Its kind and its path from the root.</param>
/// <param name="Nth">Which of those with this line.</param>
internal sealed record Operation(string Line, int Nth)
{
    /// <summary>How deep below the root it is: 0 for an entry of the root itself.</summary>
    public int Depth => Line.Count(c => c == '/');
}

/// <summary>What happens at an operation.</summary>
/// <param name="Name">How the manual calls it.</param>
/// <param name="Code">The number of an error, or of a signal with a minus.</param>
/// <param name="GoesOn">True when all operations after it fail too, as on a disk that is gone.</param>
internal sealed record Fault(string Name, int Code, bool GoesOn = false)
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("SIGKILL", -9), new("EIO", 5), new("SIGINT", -2), new("ENOSPC", 28), new("EMFILE", 24), new("EIO from there on", 5, GoesOn: true),
        new("SIGTERM", -15), new("EACCES", 13), new("EDQUOT", 122), new("ENOSPC from there on", 28, GoesOn: true),
    ];

    /// <summary>True when the program has no chance to put anything right.</summary>
    public bool IsSudden => Code is -9 || GoesOn;

    public bool IsSignal => Code < 0;
}
