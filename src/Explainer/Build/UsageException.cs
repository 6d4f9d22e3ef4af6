namespace Explainer.Build;

/// <summary>A folder, file or port that we were told to use and cannot. Its message says what to do.</summary>
#pragma warning disable CA1032 // Always made with a message for the person at the keyboard.
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
#pragma warning restore CA1032
