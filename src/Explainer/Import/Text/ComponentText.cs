using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>What MDX has besides Markdown and tags: lines that import and export, texts of other files under the name of a component, values and remarks in braces.</summary>
internal sealed partial class ComponentText(PageContext page)
{
    // Lines of a statement.
    private const int MostLines = 200;

    /// <summary>Takes lines that are one of these; false where the next line is none.</summary>
    /// <param name="cursor">The lines.</param>
    /// <param name="output">What stands in their place.</param>
    /// <param name="convert">Converts the text of another file.</param>
    public bool TryConvert(LineCursor cursor, List<string> output, Func<IReadOnlyList<string>, List<string>> convert)
    {
        if (!page.HasComponents)
        {
            return false;
        }

        if (Partial().Match(cursor.Current) is { Success: true } partial && PartialOf(partial.Groups["name"].Value) is { } path
            && page.Include(new IncludeText(path, null, null, null)) is { } lines)
        {
            cursor.Take();
            output.AddRange(AdmonitionText.Indented(["", .. convert(WithValues(lines, partial.Groups["more"].Value)), ""], partial.Groups["indent"].Value));
            return true;
        }

        return TryCodeBlock(cursor, output) || TryStatements(cursor, output);
    }

    /// <summary>Values in braces as those of HTML, and signs and spaces in braces as such.</summary>
    public static string WithoutBraces(string text) =>
        Literal().Replace(Value().Replace(WordsValue().Replace(EmptyValue().Replace(IconValue().Replace(StyleValue().Replace(text, ""), ""), "=\"$1\"$2"), "=\"$3\"$2"), "=\"$1\""), m => m.Groups["text"].Value.Replace("|", "\\|", StringComparison.Ordinal));

    // What a page gives a partial text is printed where this names it.
    private static List<string> WithValues(List<string> lines, string attributes)
    {
        var given = Attributes.Parse(Given().Replace(attributes, "=\"$1\""));
        return lines.ConvertAll(l => Property().Replace(l, m => given[m.Groups["name"].Value] ?? m.Value));
    }

    // <CodeBlock language="py">{Source}</CodeBlock>, whose code is a file that the page imports, a text in braces, or what stands there.
    private bool TryCodeBlock(LineCursor cursor, List<string> output)
    {
        var ahead = cursor.Current.TrimStart().StartsWith("<CodeBlock", StringComparison.Ordinal) ? string.Join('\n', cursor.Ahead(MostLines)) : "";
        if (CodeBlock().Match(ahead) is not { Success: true } block)
        {
            return false;
        }

        var inner = block.Groups["in"].Value.Trim();
        var lines = ImportedCode().Match(inner) is not { Success: true } named ? [.. (TextInBraces().Match(inner) is { Success: true } text ? Escape().Replace(text.Groups["text"].Value, "$1") : inner).Split('\n')]
            : page.Imports.GetValueOrDefault(named.Groups["name"].Value) is { } file ? page.Include(new IncludeText(file, null, null, null) { IsCode = true, IsWhole = true }) : null;
        if (lines is null)
        {
            return false;
        }

        cursor.Take(block.Value.Count(c => c == '\n') + 1);
        var attributes = Attributes.Parse(Given().Replace(block.Groups["more"].Value, "=\"$1\""));
        output.AddRange(AdmonitionText.Indented(["", .. CodeText.Title(attributes["title"]), .. FencedCode.Lines((attributes["language"] ?? LanguageClass().Match(block.Groups["more"].Value).Groups["name"].Value).ToLowerInvariant(), lines), ""], block.Groups["indent"].Value));
        return true;
    }

    // A component that a page may use without an import, because the theme knows it, is the text of the partial file that has its name.
    private string? PartialOf(string name) => page.Imports.GetValueOrDefault(name) is { } imported && ImportedPage().IsMatch(imported) ? imported : page.Map.FindPartial(name) is { } only ? "/" + only : null;

    // Statements stand at the beginning of a block (MDX): on a line of a paragraph, "import" is a word.
    private bool TryStatements(LineCursor cursor, List<string> output)
    {
        if (!cursor.IsAtBlockStart || !TryStatement(cursor, output))
        {
            return false;
        }

        while (!cursor.IsAtEnd && TryStatement(cursor, output))
        {
        }

        return true;
    }

    // Of an import readers see nothing, and it is known where it came from; an export may hold words.
    private bool TryStatement(LineCursor cursor, List<string> output)
    {
        if (!StatementStart().IsMatch(cursor.Current))
        {
            return false;
        }

        var ahead = cursor.Ahead(MostLines);
        var text = string.Join('\n', ahead);
        if (Import().Match(text) is { Success: true } import)
        {
            Remember(import);
            cursor.Take(import.Value.AsSpan().TrimEnd('\n').Count('\n') + 1);
            return true;
        }

        if (!Export().IsMatch(text))
        {
            return false;
        }

        output.AddRange([Mark.Comment(ImportMarks.HiddenCode, string.Join('\n', cursor.Take(LinesOfExport(ahead)))), ""]);
        return true;
    }

    private void Remember(Match import)
    {
        if (import.Groups["name"].Success)
        {
            // With loaders of Webpack before it, as in !!raw-loader!./a.py.
            page.Imports[import.Groups["name"].Value] = import.Groups["path"].Value.Split('!')[^1].Replace("@site/", "/", StringComparison.Ordinal);
        }
    }

    // Up to the empty line at which its brackets are closed; up to the first one where they never are.
    private static int LinesOfExport(List<string> ahead)
    {
        var depth = 0;
        var end = ahead.FindIndex(l => (depth += Brackets(l)) <= 0 && string.IsNullOrWhiteSpace(l));
        return end >= 0 ? end : ahead.FindIndex(string.IsNullOrWhiteSpace) is var first and >= 0 && depth > 0 ? first : ahead.Count;
    }

    private static int Brackets(string line) => line.Count(c => c is '(' or '[' or '{') - line.Count(c => c is ')' or ']' or '}');

    [GeneratedRegex(@"^(?<indent>[ \t]*)<(?<name>[A-Z]\w*)(?<more>(?:[ \t]+\w+=(?:""[^""]*""|'[^']*'|\{[^{}\n]*\}))*)[ \t]*/>[ \t]*$")]
    private static partial Regex Partial();

    // name={4}, name={'Ada'}
    [GeneratedRegex(@"=\{[ \t]*[""'`]?([^{}""'`\n]*)[""'`]?[ \t]*\}")]
    private static partial Regex Given();

    [GeneratedRegex(@"\{[ \t]*props\.(?<name>\w+)[ \t]*\}")]
    private static partial Regex Property();

    [GeneratedRegex(@"\A(?<indent>[ \t]*)<CodeBlock(?<more>(?:\s(?:[^<>{}""']|""[^""]*""|'[^']*'|\{[^{}]*\})*)?)>(?<in>[\s\S]*?)</CodeBlock>[ \t]*(?=\n|\z)")]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\A\{\s*(?<name>[A-Za-z_$][\w$]*)\s*\}\z")]
    private static partial Regex ImportedCode();

    [GeneratedRegex(@"\A\{\s*`(?<text>(?:[^`$\\]|\\.|\$(?!\{))*)`\s*\}\z")]
    private static partial Regex TextInBraces();

    [GeneratedRegex(@"\\([`$\\])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\blanguage-(?<name>[\w+#-]+)")]
    private static partial Regex LanguageClass();

    [GeneratedRegex(@"^(?:import|export)\b")]
    private static partial Regex StatementStart();

    // import 'a.css', import A from 'a', import A, { B as C } from 'a', import * as A from 'a'
    [GeneratedRegex(@"\Aimport(?:[ \t]+type(?=[ \t]+(?:\{|\w+[ \t]+from\b)))?(?:[ \t]+(?:(?<name>[\w$]+)(?:[ \t]*,[ \t]*(?:\{[\w$,\s]*\}|\*[ \t]+as[ \t]+[\w$]+))?|\*[ \t]+as[ \t]+[\w$]+)\s+from|[ \t]*\{[\w$,\s]*\}\s*from)?[ \t]*(?<mark>['""])(?<path>[^'""\n]+)\k<mark>[ \t]*;?[ \t]*(?://[^\n]*)?(?:\n|\z)")]
    private static partial Regex Import();

    [GeneratedRegex(@"\.mdx?$")]
    private static partial Regex ImportedPage();

    // What can be read as nothing else: "export default of goods" is prose.
    [GeneratedRegex(@"\Aexport[ \t]+(?:(?:const|let|var)[ \t]+(?:[\w$]+|[{\[][\w$,:\s]*[}\]])[ \t]*(?::[^=\n]+)?=|(?:default[ \t]+)?(?:async[ \t]+)?function\b[ \t*]*[\w$]*[ \t]*\(|(?:default[ \t]+)?class\b[^{\n]*\{|(?:type|interface|enum)[ \t]+\w+[^\n]*[={]|\{[\w$,\s]*\}|\*[ \t]+(?:as[ \t]+\w+[ \t]+)?from[ \t]+['""]|default[ \t]+(?:[({\[<'""`]|[\w$]+[ \t]*(?:=>|\()|[\w$.]+[ \t]*;?[ \t]*(?:\n[ \t]*(?:\n|\z)|\z)))")]
    private static partial Regex Export();

    [GeneratedRegex(@"\sstyle=\{\{[^{}]*\}\}")]
    private static partial Regex StyleValue();

    // icon={<Icon name="book" />}, which is a drawing; a picture or a link is more.
    [GeneratedRegex(@"\s(?:[\w-]*[iI]con=\{\s*<[A-Za-z][\w.]*|[\w-]+=\{\s*<(?:[\w.]*[a-z0-9])?Icon)(?:\s(?![^<>{}]*\b(?:src|href|to|alt|title|label)\b)[^<>{}]*)?/>\s*\}")]
    private static partial Regex IconValue();

    // value={<Count of="3" />}: what the inner tag says is read as if the outer one said it.
    [GeneratedRegex(@"(?<=\s[\w-]+)=\{\s*<([A-Za-z][\w.]*)((?:\s(?![^<>{}]*\bsrc\b)[^<>{}]*?)?)\s*/>\s*\}")]
    private static partial Regex EmptyValue();

    // title={<b>Words</b>}, title={<a href="https://a.example/">Words</a>}
    [GeneratedRegex(@"=\{\s*<([A-Za-z][\w.]*|)((?:\s[^<>{}]*)?)>([^<>{}""]*)</\1>\s*\}")]
    private static partial Regex WordsValue();

    // src={require('./map.png').default}, src={useBaseUrl('/map.png')}, title={"Map"}
    [GeneratedRegex(@"=\{(?:\w+\()?[ \t]*[""'`]([^""'`{}\n]*)[""'`][ \t]*\)?(?:\.default)?\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"(?<![={$])\{[ \t]*(?<mark>[""'`])(?<text>[^""'`{}\n]*)\k<mark>[ \t]*\}(?!\})")]
    private static partial Regex Literal();
}
