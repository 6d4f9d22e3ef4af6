namespace Explainer.Build;

/// <summary>A folder, file or port that we were told to use and cannot. Its message says what to do.</summary>
#pragma warning disable CA1032 // Always made with a message for the person at the keyboard.
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
#pragma warning restore CA1032

/// <summary>What a file system refuses: a full disk, no permission, a name in use.</summary>
internal static class DiskFault
{
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>Deletes what need not be deleted now: where the file system refuses, the next run clears it away.</summary>
    public static void Ignore(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception e) when (Is(e))
        {
        }
    }
}
