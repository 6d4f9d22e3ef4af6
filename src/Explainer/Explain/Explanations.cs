using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Explainer.Read;

namespace Explainer.Explain;

/// <summary>The texts that explain each problem. They travel inside the program and are read when somebody asks.</summary>
internal static class Explanations
{
    private const string Folder = "rules/";
    private const string Type = ".txt";

    /// <summary>Every code that is explained, in order.</summary>
    public static ImmutableArray<string> Codes => [.. EmbeddedFiles.In(Program, Folder).Select(name => name[..^Type.Length])];

    /// <summary>All of them, in the order of their codes.</summary>
    public static IEnumerable<Explanation> All => Codes.Select(code => Find(code)!);

    /// <summary>The explanation of a code; null when there is no such code.</summary>
    public static Explanation? Find(string code) => FindText(code) is { } text ? Explanation.Parse(code, text) : null;

    /// <summary>The text of a code as it was written; null when there is no such code.</summary>
    public static string? FindText(string code) =>
        EmbeddedFiles.Find(Program, Folder + code + Type) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    private static Assembly Program => typeof(Explanations).Assembly;
}
