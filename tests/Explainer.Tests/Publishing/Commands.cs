using System.Globalization;
using Explainer.Cli;

namespace Explainer.Tests.Publishing;

/// <summary>What is written in files of hosts, and must be a command of the program.</summary>
internal static class Commands
{
    /// <summary>What the program says of a call without doing it; empty when it understands it.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<string> args)
    {
        using var nowhere = new StringWriter(CultureInfo.InvariantCulture);
        return [.. CommandLine.Create(args, new Terminal(nowhere, nowhere, IsInteractive: false, HasColour: false)).Parse(args).Errors.Select(e => e.Message)];
    }
}
