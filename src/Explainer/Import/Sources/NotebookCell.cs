using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explainer.Import.Sources;

/// <summary>A piece of code of a notebook, with what its tags and options say of it (Jupyter Book, Quarto).</summary>
/// <param name="Code">The code.</param>
/// <param name="Language">Its language, if it is another one than that of the notebook; null if not.</param>
/// <param name="Outputs">What it printed and drew.</param>
/// <param name="ShowsCode">Whether readers saw the code.</param>
/// <param name="ShowsOutput">Whether readers saw what it printed and drew.</param>
/// <param name="Alternative">What its picture shows; empty where nothing says it.</param>
internal sealed record NotebookCell(string Code, string? Language, JsonElement? Outputs, bool ShowsCode, bool ShowsOutput, string Alternative)
{
    public static NotebookCell Parse(JsonElement cell, string source)
    {
        var lines = source.Split('\n');
        var options = Facts.ReadYaml(string.Join('\n', lines.TakeWhile(l => Option.IsMatch(l)).Select(l => Option.Replace(l, ""))));
        var code = string.Join('\n', lines.SkipWhile(l => Option.IsMatch(l))).Trim('\n');
        var tags = NotebookText.At(cell, "metadata", "tags") is { ValueKind: JsonValueKind.Array } all ? all.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!.Replace('_', '-')).ToHashSet(StringComparer.Ordinal) : [];
        var isRemoved = tags.Contains("remove-cell") || options.IsNo("include");
        var magic = Magic.Match(code);
        return new NotebookCell(
            magic.Success ? code[magic.Length..] : code,
            magic.Success ? magic.Groups["language"].Value : null,
            NotebookText.At(cell, "outputs"),
            !isRemoved && !tags.Contains("remove-input") && !options.IsNo("echo"),
            !isRemoved && !tags.Contains("remove-output") && !options.IsNo("output"),
            options.Text("fig-alt", "fig-cap") ?? "");
    }

    private static readonly Regex Option = new(@"^(?:#|//|%%)\|[ ]?");

    // %%bash, for another program.
    private static readonly Regex Magic = new(@"\A%%(?<language>bash|sh|html|javascript|latex|R|sql|perl|ruby)\b[^\n]*\n");
}
