using Explainer.Model;
using Explainer.Read;
using Explainer.Read.Site;

namespace Explainer.Editions;

/// <summary>A file of the output that is made when it is asked for: a preview makes one, a build all of them.</summary>
/// <param name="Path">Where it will lie in the output.</param>
/// <param name="Source">The input file it comes from, for messages; <c>site.yml</c> for what every site has.</param>
/// <param name="Make">Makes it.</param>
internal sealed record PendingFile(string Path, string Source, Func<OutputFile> Make)
{
    /// <summary>True for a page whose links are ours, and not for one that a writer publishes as it is.</summary>
    public bool IsPage { get; init; }

    /// <summary>True for what only servers, and machines on the web, read or answer with.</summary>
    public bool IsForServers { get; init; }

    /// <summary>The same, where a fault in the making names the input file.</summary>
    public PendingFile Guarded()
    {
        var make = Make;
        return this with
        {
            Make = () =>
            {
                try
                {
                    return make();
                }
                catch (Exception e) when (e is not (ProblemException or OperationCanceledException))
                {
                    throw new ProblemException(FaultNet.ProblemOf(Source, e), e);
                }
            },
        };
    }

    public static PendingFile Of(OutputFile file) => new(file.Path, SiteReader.File, () => file);
}
