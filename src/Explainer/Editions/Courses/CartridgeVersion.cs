using System.Globalization;

namespace Explainer.Editions.Courses;

/// <summary>A version of Common Cartridge (www.imsglobal.org/cc): its namespaces, schemas and types of resources.</summary>
/// <param name="Minor">What stands behind the 1 of its number.</param>
internal sealed record CartridgeVersion(int Minor)
{
    /// <summary>The prefix of the names in the metadata.</summary>
    public const string LomPrefix = "lomimscc";

    /// <summary>Questions are in QTI 1.2 in every version.</summary>
    public const string Qti = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    /// <summary>The type of a page or picture.</summary>
    public const string WebContent = "webcontent";

    private const string Host = "http://www.imsglobal.org/profile/cc/";

    /// <summary>Version 1.3.</summary>
    public static CartridgeVersion Newest { get; } = new(3);

    /// <summary>Version 1.1: Moodle knows a cartridge by this namespace, and takes no newer one.</summary>
    public static CartridgeVersion ForMoodle { get; } = new(1);

    public string Number => string.Create(CultureInfo.InvariantCulture, $"1.{Minor}.0");

    private string Name => string.Create(CultureInfo.InvariantCulture, $"v1p{Minor}");

    public string Manifest => $"http://www.imsglobal.org/xsd/imscc{Name}/imscp_v1p1";

    public string ManifestSchema => $"{Manifest} {Host}cc{Name}/cc{Name}_imscp_v1p2_v1p0.xsd {Lom} {Host}cc{Name}/LOM/cc{Name}_lommanifest_v1p0.xsd";

    /// <summary>The metadata of the whole cartridge.</summary>
    public string Lom => $"http://ltsc.ieee.org/xsd/imscc{Name}/LOM/manifest";

    public string Topic => $"http://www.imsglobal.org/xsd/imscc{Name}/imsdt_{Name}";

    public string TopicSchema => $"{Topic} {Host}cc{Name}/cc{Name}_imsdt_{Name}.xsd";

    public string TopicType => $"imsdt_xml{Name}";

    public string WebLink => $"http://www.imsglobal.org/xsd/imscc{Name}/imswl_{Name}";

    public string WebLinkSchema => $"{WebLink} {Host}cc{Name}/cc{Name}_imswl_{Name}.xsd";

    public string WebLinkType => $"imswl_xml{Name}";

    public string QtiSchema => $"{Qti} {Host}cc{Name}/cc{Name}_qtiasiv1p2p1_v1p0.xsd";

    public string AssessmentType => $"imsqti_xmlv1p2/imscc_xml{Name}/assessment";
}
