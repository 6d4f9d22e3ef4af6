using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The website for reading from disk, without a server. Links end in file names, because nothing maps a folder to its
/// <c>index.html</c>; files that only servers read are left out; the folder is also packed into a zip.
/// </summary>
internal sealed class DiskEdition : WebEdition
{
    public override LinkForm Links => LinkForm.Files;

    public override Packing Packing => Packing.Zip;

    public override bool IsFor(Audience audience) => audience != Audience.Servers;
}
