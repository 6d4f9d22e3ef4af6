using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Sources;

/// <summary>What a piece of code of a notebook printed and drew, as blocks of Markdown.</summary>
/// <param name="alternative">What its pictures show; empty where nothing says it.</param>
internal sealed class NotebookOutput(string alternative)
{
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    private readonly StringBuilder printed = new();

    public List<string> Blocks { get; } = [];

    public void Read(JsonElement? outputs)
    {
        foreach (var output in outputs is { ValueKind: JsonValueKind.Array } all ? all.EnumerateArray().ToList() : [])
        {
            if (NotebookText.TextAt(output, "output_type") == "stream")
            {
                printed.Append(NotebookText.TextAt(output, "text"));
                continue;
            }

            EndPrinted();
            Blocks.Add(NotebookText.At(output, "data") is { } data ? Shown(data) : Text(NotebookText.TextAt(output, "traceback") is { Length: > 0 } trace ? trace : $"{NotebookText.TextAt(output, "ename")}: {NotebookText.TextAt(output, "evalue")}"));
        }

        EndPrinted();
    }

    // What is printed piece by piece is one text.
    private void EndPrinted()
    {
        Blocks.Add(Text(printed.ToString()));
        printed.Clear();
    }

    // The richest of its forms, as Jupyter shows it.
    private string Shown(JsonElement data) =>
        NotebookText.TextAt(data, "text/markdown") is { } markdown ? markdown
        : Array.Find(Pictures, p => NotebookText.TextAt(data, p) is not null) is { } picture ? Picture(EmbeddedPicture.AddressOf(picture, NotebookText.TextAt(data, picture)!))
        : NotebookText.TextAt(data, "image/svg+xml") is { } drawing ? Picture(EmbeddedPicture.AddressOf("image/svg+xml", Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing))))
        : NotebookText.TextAt(data, "text/html") is { } html ? Html(html) ?? Kept(data)
        : NotebookText.TextAt(data, "text/latex") is { } formula ? FencedCode.Write("tex", formula.Trim('$', '\n', ' '))
        : IsForProgram(data) || NotebookText.TextAt(data, "text/plain") is not { } text ? Kept(data)
        : Text(text);

    private static string Kept(JsonElement data) => $"<!-- import: {ImportMarks.CodeOutput}: {string.Join(", ", data.ValueKind == JsonValueKind.Object ? data.EnumerateObject().Select(p => p.Name) : [])} -->";

    // Charts and controls that a script makes.
    private static bool IsForProgram(JsonElement data) => data.ValueKind == JsonValueKind.Object && data.EnumerateObject().Any(p => p.Name.StartsWith("application/", StringComparison.Ordinal) && p.Name is not ("application/json" or "application/vnd.google.colaboratory.intrinsic+json"));

    private string Picture(string address) => $"![{HeadingText.Bracketed(alternative).ReplaceLineEndings(" ")}]({address})";

    // An indent, and an empty line before one, would make code of it. Of what a script draws, the tables alone are there; null for none.
    private static string? Html(string html) =>
        html.Contains("<script", StringComparison.OrdinalIgnoreCase) ? Table.Matches(html) is { Count: > 0 } tables ? Html(string.Join('\n', tables.Select(t => t.Value))) : null
        : html.Contains("<pre", StringComparison.OrdinalIgnoreCase) ? html
        : string.Join('\n', html.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));

    private static string Text(string text)
    {
        var plain = Colours.Replace(text, "").Split('\n').Select(l => l[(l.TrimEnd('\r').LastIndexOf('\r') + 1)..].TrimEnd('\r'));
        var words = string.Concat(string.Join('\n', plain).Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim('\n');
        return string.IsNullOrWhiteSpace(words) ? "" : FencedCode.Write("", words);
    }

    private static readonly Regex Table = new(@"<table\b(?>(?:(?!<script|</table)[\s\S])*)</table>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Of a terminal. What ends with a carriage return alone was written over.
    private static readonly Regex Colours = new(@"\x1B\[[0-9;?]*[A-Za-z]");
}
