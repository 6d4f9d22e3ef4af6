namespace Explainer.Cli.Reports;

/// <summary>How problems are printed.</summary>
internal enum ReportFormat
{
    /// <summary>With the line of the file and a caret, for people.</summary>
    Full,

    /// <summary>One a line.</summary>
    Concise,

    /// <summary>A document of our own.</summary>
    Json,

    /// <summary>Workflow commands, which GitHub shows beside the lines of a pull request.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0 (OASIS), which code hosts and editors read.</summary>
    Sarif,
}
