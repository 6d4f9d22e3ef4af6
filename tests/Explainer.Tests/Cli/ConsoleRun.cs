using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Cli;

namespace Explainer.Tests.Cli;

/// <summary>Runs a command as the program does, with its console as text.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it printed as its result.</param>
/// <param name="Error">What else it printed.</param>
internal sealed partial record ConsoleRun(int ExitCode, string Output, string Error)
{
    /// <summary>All of it as one text: what was printed where, and the exit code.</summary>
    public string Text => $"{Section("error", Error)}{Section("output", Output)}[exit] {ExitCode.ToString(CultureInfo.InvariantCulture)}\n";

    /// <summary>Runs a command where nobody watches: in a script, on a build host.</summary>
    public static Task<ConsoleRun> Plain(string place, params string[] args) => Run(place, false, false, args);

    /// <summary>Runs a command on a terminal without colours.</summary>
    public static Task<ConsoleRun> Interactive(string place, params string[] args) => Run(place, true, false, args);

    /// <summary>Runs a command on a terminal with colours.</summary>
    public static Task<ConsoleRun> Coloured(string place, params string[] args) => Run(place, true, true, args);

    /// <summary>The one thing that differs from run to run, and from machine to machine: times, and where the test lies.</summary>
    public static string Normalise(string text, string place) =>
        Time().Replace(text, "0 ms").Replace(place, "/place", StringComparison.Ordinal);

    private static async Task<ConsoleRun> Run(string place, bool isInteractive, bool hasColour, string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var whole = args.Select(a => a.Replace("/place", place, StringComparison.Ordinal)).ToList();
        var code = await CommandLine.Run(whole, new Terminal(output, error, isInteractive, hasColour));
        return new ConsoleRun(code, Normalise(output.ToString(), place), Normalise(error.ToString(), place));
    }

    private static string Section(string name, string text) => text.Length == 0 ? "" : $"[{name}]\n{text.Replace('\e', '␛')}";

    [GeneratedRegex(@"\b[0-9]+ ms\b|\b[0-9]+\.[0-9] s\b")]
    private static partial Regex Time();
}
