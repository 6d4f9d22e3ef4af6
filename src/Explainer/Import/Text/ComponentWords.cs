using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Model.Texts;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>
/// What readers saw of a component that is not known, as far as its tag says it: its title, its words and where it led. What its program
/// made besides is not in the folder.
/// </summary>
/// <param name="Lines">Blocks of text.</param>
/// <param name="IsWhole">Whether nothing else of the tag can have been seen.</param>
internal sealed partial record ComponentWords(ImmutableArray<string> Lines, bool IsWhole)
{
    // Words of a value that is no name, address or setting.
    private const int FewestWords = 3;

    private static readonly string[] Titles = ["title", "label", "heading", "header", "summary"];
    private static readonly string[] Addresses = ["href", "to", "url", "link"];
    private static readonly FrozenSet<string> Texts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "description", "subtitle", "subtext", "text", "caption", "content", "body", "message", "children");

    // How it looks, and what only its program reads.
    private static readonly FrozenSet<string> Looks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "class", "classname", "style", "icon", "iconname", "icontype", "color", "colour", "fillcolor", "strokecolor", "variant", "size", "cols", "columns", "gap", "align", "alignment", "width", "height", "key", "inline", "layout",
        "theme", "target", "rel", "role", "tabindex", "loading", "autoplay", "controls", "loop", "muted", "poster", "horizontal", "fullwidth", "arrow", "groupid", "querystring", "defaultvalue", "defaultopen", "open", "iconposition", "space", "dir", "lang", "slot", "srcset", "sizes");

    // Numbers that say how something is arranged. Any other may be what readers saw.
    private static readonly FrozenSet<string> Measures = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "max", "min", "step", "depth", "maxdepth", "rows", "limit", "delay", "zoom", "speed", "scale", "span", "colspan", "rowspan", "padding", "margin", "radius", "spacing", "offset", "maxwidth", "minwidth", "maxheight", "minheight", "xs", "sm", "md", "lg", "xl");

    /// <summary>The same within a line of text: a title without its signs, and what is said besides in brackets.</summary>
    public string InLine => Lines.IsEmpty ? "" : Lines[0].Replace("**", "", StringComparison.Ordinal) + (Lines.Length == 1 ? "" : $" ({string.Join("; ", Lines.Skip(1))})");

    /// <summary>Whether a component is a small drawing beside words, and says no more than which.</summary>
    public static bool IsIcon(HtmlTagText tag, string written) => IconName().IsMatch(written) && AttributesOf(tag).All(a => a.Name is "name" or "id" || IsLooks(a.Name, a.Value));

    /// <summary>Whether a tag has more than how it looks and what is read of it.</summary>
    public static bool HasOthers(HtmlTagText tag, params string[] read) => !AttributesOf(tag).All(a => IsOneOf(a.Name, read) || IsLooks(a.Name, a.Value));

    /// <param name="tag">The opening tag.</param>
    /// <param name="hasChildren">Whether it is closed by a tag of its own, so that what readers saw stands between the two.</param>
    /// <param name="restore">Writes code that is hidden as it stood.</param>
    public static ComponentWords Parse(HtmlTagText tag, bool hasChildren, Func<string, string> restore)
    {
        var attributes = AttributesOf(tag).Select(a => (a.Name, Value: Literal().Replace(restore(a.Value), m => m.Groups["text"].Value.Replace("\\n", "\n", StringComparison.Ordinal)))).ToList();
        var addresses = attributes.FindAll(a => IsOneOf(a.Name, Addresses) && IsAddress(a.Value));
        var titles = attributes.FindAll(a => IsOneOf(a.Name, Titles) && !IsCode(a.Value)).Take(1).ToList();
        var texts = attributes.FindAll(a => !IsOneOf(a.Name, Titles) && !IsOneOf(a.Name, Addresses) && IsText(a.Name, a.Value));
        var words = titles.Concat(texts).Select(t => WordsOf(t.Value)).Where(w => w.Length > 0).ToList();
        var lines = addresses.Count > 0 ? Linked(words, addresses[0].Value, hasChildren) : titles.Count > 0 && words.Count > 0 ? [$"**{words[0]}**", .. words.Skip(1)] : words;
        var isKnown = IsLooksAlone(attributes.Except(titles).Except(texts).Except(addresses.Where(a => a.Value == addresses[0].Value)), hasChildren);
        return new ComponentWords([.. lines], isKnown && (hasChildren ? addresses.Count == 0 || lines.Count > 0 : lines.Count > 0));
    }

    // An id is where links lead, or, of a component without text, what its program shows.
    private static bool IsLooksAlone(IEnumerable<(string Name, string Value)> attributes, bool hasChildren) => attributes.All(a => IsLooks(a.Name, a.Value) || (hasChildren && a.Name == "id"));

    // A link without a title has the first text for its words, and where there is none, a word that says that more is there.
    private static List<string> Linked(List<string> words, string address, bool hasChildren) =>
        words.Count > 0 ? [$"[{words[0]}](<{address}>)", .. words.Skip(1)] : hasChildren ? [] : [$"[{ImportedWords.More}](<{address}>)"];

    private static bool IsAddress(string value) => value.Length > 0 && !IsCode(value) && value.AsSpan().IndexOfAny("<> \n") < 0;

    private static bool IsOneOf(string name, string[] names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsText(string name, string value) => !IsCode(value) && !IsLooks(name, value) && (Texts.Contains(name) || WordSigns().Count(value) >= FewestWords);

    private static bool IsLooks(string name, string value) => Looks.Contains(name) || IsSwitch(value) || (Measures.Contains(name) && IsNumber(value)) || IsAria(name);

    private static IEnumerable<(string Name, string Value)> AttributesOf(HtmlTagText tag) =>
        Attribute().Matches(tag.Attributes).Select(a => (a.Groups["name"].Value, a.Groups["value"].Success ? a.Groups["value"].Value.Trim('"', '\'') : "true"));

    private static bool IsAria(string name) => name.StartsWith("aria-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("data-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("on", StringComparison.Ordinal) && name.Length > 2 && char.IsUpper(name[2]);

    // No sign of it has a meaning in Markdown.
    private static string WordsOf(string value) => Signs().Replace(FieldTypes.WordsOf(value), @"\$0");

    // A value that a script computes.
    private static bool IsCode(string value) => value.StartsWith('{');

    private static bool IsSwitch(string value) => value.Trim('{', '}', ' ') is "true" or "false" or "";

    private static bool IsNumber(string value) => value.Trim('{', '}', ' ').All(c => char.IsAsciiDigit(c) || c is '.' or '%');

    // <Icon>, <FaIcon>: a lexicon is none.
    [GeneratedRegex(@"^<(?:icon|(?:[A-Za-z]*[a-z0-9])?Icon)s?(?=[\s/>])")]
    private static partial Regex IconName();

    [GeneratedRegex(@"(?<name>[A-Za-z_:@][\w:.-]*)(?:\s*=\s*(?<value>""[^""]*""|'[^']*'|\{(?>[^{}]|\{(?<depth>)|\}(?<-depth>)){0,3000}\}|[^\s""'>/]+))?")]
    private static partial Regex Attribute();

    // {"Map"}, {'Map'}, {`Map`}
    [GeneratedRegex(@"\A\{\s*(?<mark>[""'`])(?<text>(?:(?!\k<mark>)[^$]|\$(?!\{)){0,20000})\k<mark>\s*\}\z")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[\\`*_{}\[\]<>#~$|@^]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex WordSigns();
}
