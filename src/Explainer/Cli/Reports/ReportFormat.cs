namespace Explainer.Cli.Reports;

/// <summary>How problems are printed.</summary>
internal enum ReportFormat
{
    /// <summary>With a snippet and a caret, for terminals.</summary>
    Full,

    /// <summary>One problem per line.</summary>
    Concise,

    /// <summary>JSON in a format of this program.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0 (OASIS), which code hosts and editors read.</summary>
    Sarif,
}
