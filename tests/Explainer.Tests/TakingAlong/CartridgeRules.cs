using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Explainer.Tests.TakingAlong;

/// <summary>
/// The rules of Common Cartridge (1.1 and 1.3) for what our courses have, written out from its schemas and their Schematron: the schemas
/// themselves are in no package. Elements and their order, attributes, identifiers, files and what each type of resource may have.
/// </summary>
internal sealed partial class CartridgeRules
{
    private const string Lom = "lomimscc:";

    // The elements within each, as a pattern over their names, each followed by a space; then its attributes, those with ? optional.
    private static readonly Dictionary<string, (string Children, string Attributes)> Shapes = new()
    {
        ["manifest"] = ("metadata organizations resources ", "identifier"),
        ["metadata"] = ("schema schemaversion (lom )?", ""),
        ["schema"] = ("", ""),
        ["schemaversion"] = ("", ""),
        ["organizations"] = ("(organization )?", ""),
        ["organization"] = ("item ", "identifier structure"),
        ["root"] = ("(item )*", "identifier"),
        ["item"] = ("title (item )*", "identifier identifierref?"),
        ["resources"] = ("(resource )*", ""),
        ["resource"] = ("(file )+(dependency )*", "identifier type href?"),
        ["file"] = ("", "href"),
        ["dependency"] = ("", "identifierref"),
        [Lom + "lom"] = ("(general )?(rights )?", ""),
        [Lom + "general"] = ("(identifier )*title (language )*(description )*", ""),
        [Lom + "identifier"] = ("catalog entry ", ""),
        [Lom + "title"] = ("(string )+", ""),
        [Lom + "description"] = ("(string )+", ""),
        [Lom + "string"] = ("", "language"),
        [Lom + "rights"] = ("copyrightAndOtherRestrictions description ", ""),
        [Lom + "copyrightAndOtherRestrictions"] = ("value ", ""),
        ["topic"] = ("title text ", ""),
        ["text"] = ("", "texttype"),
        ["webLink"] = ("title url ", ""),
        ["url"] = ("", "href target?"),
        ["questestinterop"] = ("assessment ", ""),
        ["assessment"] = ("qtimetadata section ", "ident title"),
        ["section"] = ("(item )+", "ident"),
        ["question"] = ("itemmetadata presentation (resprocessing )?(itemfeedback )*", "ident"),
        ["itemmetadata"] = ("qtimetadata ", ""),
        ["qtimetadata"] = ("(qtimetadatafield )+", ""),
        ["qtimetadatafield"] = ("fieldlabel fieldentry ", ""),
        ["presentation"] = ("material (response_lid |response_str )", ""),
        ["material"] = ("mattext ", ""),
        ["mattext"] = ("", "texttype"),
        ["response_lid"] = ("render_choice ", "ident rcardinality"),
        ["response_str"] = ("render_fib ", "ident rcardinality"),
        ["render_choice"] = ("(response_label )+", ""),
        ["response_label"] = ("material ", "ident"),
        ["resprocessing"] = ("outcomes (respcondition )+", ""),
        ["outcomes"] = ("decvar ", ""),
        ["decvar"] = ("", "maxvalue minvalue varname vartype"),
        ["respcondition"] = ("conditionvar (setvar )?(displayfeedback )*", "continue"),
        ["conditionvar"] = ("(other |varequal |and )", ""),
        ["and"] = ("varequal (not )+", ""),
        ["not"] = ("varequal ", ""),
        ["varequal"] = ("", "respident"),
        ["setvar"] = ("", "action varname"),
        ["displayfeedback"] = ("", "feedbacktype linkrefid"),
        ["itemfeedback"] = ("(flow_mat |solution )", "ident"),
        ["flow_mat"] = ("material ", ""),
        ["solution"] = ("solutionmaterial ", ""),
        ["solutionmaterial"] = ("flow_mat ", ""),
    };

    private static readonly Dictionary<string, string> AssessmentFields = new()
    {
        ["cc_profile"] = "cc.exam.v0p1", ["qmd_assessmenttype"] = "Examination", ["qmd_scoretype"] = "Percentage", ["qmd_feedbackpermitted"] = "Yes|No",
        ["qmd_hintspermitted"] = "Yes|No", ["qmd_solutionspermitted"] = "Yes|No", ["cc_maxattempts"] = "unlimited|[1-5]",
    };

    private static readonly Dictionary<string, string> ItemFields = new()
    {
        ["cc_profile"] = @"cc\.(multiple_choice|multiple_response|essay)\.v0p1", ["qmd_scoringpermitted"] = "Yes|No", ["qmd_computerscored"] = "Yes|No",
    };

    private readonly SortedDictionary<string, byte[]> files;
    private readonly string version;
    private readonly XNamespace packaging;
    private readonly List<string> faults = [];

    private CartridgeRules(SortedDictionary<string, byte[]> files, int minor)
    {
        this.files = files;
        version = $"v1p{minor}";
        packaging = $"http://www.imsglobal.org/xsd/imscc{version}/imscp_v1p1";
    }

    /// <summary>What is wrong with a cartridge; empty for nothing.</summary>
    /// <param name="minor">What stands behind the 1 of its version.</param>
    public static IReadOnlyList<string> Check(byte[] archive, int minor) => Check(Unpack(archive), minor);

    public static IReadOnlyList<string> Check(SortedDictionary<string, byte[]> files, int minor)
    {
        var rules = new CartridgeRules(files, minor);
        rules.CheckNames();
        rules.CheckManifest();
        return rules.faults;
    }

    public static SortedDictionary<string, byte[]> Unpack(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return new(archive.Entries.ToDictionary(e => e.FullName, Read), StringComparer.Ordinal);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private void CheckNames() => Expect(files.Keys.Where(f => !PlainPath().IsMatch(f)), "is a name that some archive cannot hold");

    private void CheckManifest()
    {
        var manifest = Load("imsmanifest.xml");
        CheckShapes(manifest, "imsmanifest.xml");
        Expect(manifest.Name != packaging + "manifest" ? ["manifest"] : [], "is of another namespace");
        Expect(manifest.Descendants(packaging + "schema").Where(s => s.Value != "IMS Common Cartridge").Select(s => s.Value), "is no schema");
        Expect(manifest.Descendants(packaging + "schemaversion").Where(s => s.Value != version[1..].Replace('p', '.') + ".0").Select(s => s.Value), "is no version");
        Expect(manifest.Descendants(packaging + "organization").Where(o => (string?)o.Attribute("structure") != "rooted-hierarchy").Select(o => o.ToString()), "is no rooted hierarchy");
        var ids = manifest.DescendantsAndSelf().Select(e => (string?)e.Attribute("identifier")).OfType<string>().ToList();
        Expect(ids.Where(i => !NcName().IsMatch(i)), "is no NCName");
        Expect(ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key), "is the identifier of two");
        var resources = manifest.Descendants(packaging + "resource").ToList();
        var known = resources.Select(r => (string?)r.Attribute("identifier")).ToHashSet();
        Expect(manifest.Descendants().Select(e => (string?)e.Attribute("identifierref")).OfType<string>().Where(i => !known.Contains(i)), "refers to nothing");
        Expect(manifest.Descendants(packaging + "item").Where(i => i.Attribute("identifierref") is not null && i.Elements(packaging + "item").Any()).Select(i => i.ToString()), "leads somewhere and holds items");
        var listed = manifest.Descendants(packaging + "file").Select(f => (string)f.Attribute("href")!).ToList();
        Expect(listed.GroupBy(f => f).Where(g => g.Count() > 1).Select(g => g.Key), "is listed twice");
        Expect(listed.Where(f => !files.ContainsKey(f)), "is listed and missing");
        Expect(files.Keys.Except(listed).Where(f => f != "imsmanifest.xml"), "is there and not listed");
        foreach (var resource in resources)
        {
            CheckResource(resource, resources.ToDictionary(r => (string)r.Attribute("identifier")!, r => (string)r.Attribute("type")!));
        }
    }

    private void CheckResource(XElement resource, Dictionary<string, string> types)
    {
        var (type, hrefs) = ((string)resource.Attribute("type")!, resource.Elements(packaging + "file").Select(f => (string)f.Attribute("href")!).ToList());
        var (href, id) = ((string?)resource.Attribute("href"), (string)resource.Attribute("identifier")!);
        var needs = resource.Elements(packaging + "dependency").Select(d => (string)d.Attribute("identifierref")!).ToList();
        Expect(needs.Where(n => n == id || types.GetValueOrDefault(n) != "webcontent" || needs.Count(m => m == n) > 1), "is no dependency");
        if (type == "webcontent")
        {
            Expect(href is null || !hrefs.Contains(href) ? [id] : [], "is web content without its file");
            return;
        }

        Expect(href is not null || hrefs.Count != 1 || (type.StartsWith("imswl", StringComparison.Ordinal) && needs.Count > 0) ? [id] : [], $"has what a {type} has not");
        if (!files.ContainsKey(hrefs[0]))
        {
            return;
        }

        CheckFile(type, hrefs[0]);
    }

    private void CheckFile(string type, string file)
    {
        var root = Load(file);
        CheckShapes(root, file);
        var expected = type == $"imsdt_xml{version}" ? $"{{http://www.imsglobal.org/xsd/imscc{version}/imsdt_{version}}}topic"
            : type == $"imswl_xml{version}" ? $"{{http://www.imsglobal.org/xsd/imscc{version}/imswl_{version}}}webLink"
            : type == $"imsqti_xmlv1p2/imscc_xml{version}/assessment" ? "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}questestinterop" : type;
        Expect(root.Name.ToString() != expected ? [$"{file} {root.Name}"] : [], $"is no {type}");
        CheckTest(root);
    }

    private void CheckTest(XElement root)
    {
        XNamespace qti = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
        CheckFields(root.Elements(qti + "assessment").Elements(qti + "qtimetadata"), AssessmentFields);
        var items = root.Descendants(qti + "item").ToList();
        CheckFields(items.Elements(qti + "itemmetadata").Elements(qti + "qtimetadata"), ItemFields);
        Expect(items.GroupBy(i => (string)i.Attribute("ident")!).Where(g => g.Count() > 1).Select(g => g.Key), "is the identifier of two questions");
        foreach (var item in items)
        {
            var fields = item.Descendants(qti + "qtimetadatafield").ToDictionary(f => f.Element(qti + "fieldlabel")!.Value, f => f.Element(qti + "fieldentry")!.Value);
            var labels = item.Descendants(qti + "response_label").Select(l => (string)l.Attribute("ident")!).ToList();
            var right = item.Descendants(qti + "varequal").ToList();
            var response = item.Element(qti + "presentation")!.Elements().Last();
            var (least, cardinality, name) = fields["cc_profile"] switch
            {
                "cc.multiple_choice.v0p1" => (3, "Single", "response_lid"),
                "cc.multiple_response.v0p1" => (2, "Multiple", "response_lid"),
                _ => (0, "Single", "response_str"),
            };
            Expect(HasOptions(least, labels.Count, right.Count) ? [] : [item.ToString()], "has another number of options");
            Expect(labels.Distinct().Count() != labels.Count ? [item.ToString()] : [], "has two options of one identifier");
            Expect((string?)response.Attribute("rcardinality") != cardinality || response.Name.LocalName != name ? [item.ToString()] : [], "asks in another way than its profile");
            Expect(right.Where(r => !labels.Contains(r.Value) || (string?)r.Attribute("respident") != (string?)response.Attribute("ident")).Select(r => r.ToString()), "is no option");
            Expect(least > 0 && right.Count == 0 ? [item.ToString()] : [], "has no right option");
            Expect(least == 0 && fields.GetValueOrDefault("qmd_computerscored") != "No" ? [item.ToString()] : [], "is an essay that a computer scores");
            CheckFeedback(item);
        }
    }

    // An essay has none, and the others have at least so many.
    private static bool HasOptions(int least, int labels, int right) => least == 0 ? labels + right == 0 : labels >= least;

    private void CheckFeedback(XElement item)
    {
        XNamespace qti = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
        var told = item.Descendants(qti + "displayfeedback").Select(d => (string)d.Attribute("linkrefid")!).Order().ToList();
        var feedback = item.Elements(qti + "itemfeedback").Select(f => (string)f.Attribute("ident")!).Order().ToList();
        Expect(told.SequenceEqual(feedback) ? [] : [item.ToString()], "tells another feedback than it has");
        Expect(item.Descendants(qti + "displayfeedback").Where(d => ((string?)d.Attribute("feedbacktype") == "Solution") != ((string?)d.Attribute("linkrefid") == "solution")).Select(d => d.ToString()), "is no solution");
    }

    private void CheckFields(IEnumerable<XElement> metadata, Dictionary<string, string> allowed)
    {
        foreach (var fields in metadata.Select(m => m.Elements().Select(f => (Label: f.Elements().First().Value, Entry: f.Elements().Last().Value)).ToList()))
        {
            Expect(fields.Where(f => !allowed.TryGetValue(f.Label, out var entry) || !Regex.IsMatch(f.Entry, $"^(?:{entry})$")).Select(f => f.ToString()), "is no field of metadata");
            Expect(fields.GroupBy(f => f.Label).Where(g => g.Count() > 1).Select(g => g.Key), "is a field that stands twice");
            Expect(fields.Any(f => f.Label == "cc_profile") ? [] : ["cc_profile"], "is missing");
        }
    }

    private void CheckShapes(XElement root, string file)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            var name = NameOf(element);
            var isText = !Shapes.TryGetValue(name, out var shape) && !element.HasElements && !element.HasAttributes;
            if (isText)
            {
                continue;
            }

            var children = string.Concat(element.Elements().Select(e => e.Name.LocalName + " "));
            Expect(shape.Children is null || !Regex.IsMatch(children, $"^(?:{shape.Children})$") ? [$"{file}: {name} with '{children}'"] : [], "is not what the schema has");
            var attributes = element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.NamespaceName.Length == 0).Select(a => a.Name.LocalName).ToList();
            var wanted = (shape.Attributes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Expect(attributes.Except(wanted.Select(w => w.TrimEnd('?'))).Concat(wanted.Where(w => !w.EndsWith('?')).Except(attributes)).Select(a => $"{file}: {name} {a}"), "is an attribute too many or missing");
        }
    }

    // Items are of three kinds.
    private string NameOf(XElement element) => element.Name.NamespaceName == $"http://ltsc.ieee.org/xsd/imscc{version}/LOM/manifest" ? Lom + element.Name.LocalName
        : (element.Name.LocalName, element.Parent?.Name.LocalName) switch
        {
            ("item", "organization") => "root",
            ("item", "section") => "question",
            var (name, _) => name,
        };

    private XElement Load(string file) => XDocument.Load(new MemoryStream(files[file])).Root!;

    private void Expect(IEnumerable<string> wrong, string what) => faults.AddRange(wrong.Select(w => $"{w} {what}"));

    [GeneratedRegex(@"^(?:[a-z0-9][a-z0-9-]*/)?[a-z0-9][a-z0-9-]*\.[a-z]+$")]
    private static partial Regex PlainPath();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9._-]*$")]
    private static partial Regex NcName();
}
