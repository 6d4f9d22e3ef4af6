namespace Explainer.Cli;

/// <summary>How a command ends.</summary>
internal enum ExitCode
{
    /// <summary>No error; warnings are allowed.</summary>
    Success = 0,

    /// <summary>At least one error in the content.</summary>
    ContentErrors = 1,

    /// <summary>Wrong usage, or a place that cannot be used.</summary>
    WrongUsage = 2,

    /// <summary>A fault of the program.</summary>
    Fault = 3,

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal, as shells count.</summary>
    Stopped = 130,
}
