using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The same site to be read from disk, where no server answers a folder with its page: every link ends in the name of a file,
/// and what only servers read is left out. It is packed to be handed out.
/// </summary>
internal sealed class DiskEdition : WebEdition
{
    public override LinkForm Links => LinkForm.Files;

    public override Packing Packing => Packing.Zip;

    public override bool IsFor(Audience audience) => audience != Audience.Servers;
}
