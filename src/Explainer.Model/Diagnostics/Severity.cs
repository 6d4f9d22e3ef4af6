namespace Explainer.Model.Diagnostics;

/// <summary>An error stops the build; a warning does not; a note is not even counted.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
