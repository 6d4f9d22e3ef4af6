using Explainer.Model;
using Explainer.Read.Permalinks;

namespace Explainer.Build;

/// <summary>Writes the ledger of published addresses. Only the command that is called for it does so, never a build.</summary>
internal static class PermalinkFile
{
    /// <summary>Replaces the ledger of an input folder as a whole.</summary>
    /// <exception cref="UsageException">The folder cannot be written.</exception>
    public static void Write(string input, IEnumerable<SiteUrl> urls)
    {
        var path = Path.Combine(input, PermalinkLedger.File);
        try
        {
            WholeFile.Replace(path, PermalinkLedger.Write(urls));
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new UsageException($"{path} cannot be written: {e.Message}", e);
        }
    }
}
