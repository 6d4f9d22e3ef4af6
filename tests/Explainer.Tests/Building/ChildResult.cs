namespace Explainer.Tests.Building;

/// <summary>How a process ended.</summary>
internal sealed record ChildResult(int ExitCode, string Output, string Error);
