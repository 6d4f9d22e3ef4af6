namespace Explainer.Model.Diagnostics;

/// <summary>An error stops the build; a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
