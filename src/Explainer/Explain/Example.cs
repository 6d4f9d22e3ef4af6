using System.Collections.Immutable;

namespace Explainer.Explain;

/// <summary>An example of an explanation: a tiny site, or a description of what files cannot show.</summary>
/// <param name="Words">A remark, or the description where there are no files; may be empty.</param>
/// <param name="Files">The files besides a home page and a <c>site.yml</c>.</param>
internal sealed record Example(string Words, ImmutableArray<ExampleFile> Files)
{
    private const string Open = "-- ";
    private const string Close = " --";
    private const string Missing = "without ";
    private const string Escaped = " with escapes";

    /// <summary>Parses the notation of the test cases: <c>-- path --</c> before the lines of each file.</summary>
    public static Example Parse(string text)
    {
        var words = new List<string>();
        var files = ImmutableArray.CreateBuilder<ExampleFile>();
        foreach (var line in text.Trim('\n').Split('\n'))
        {
            if (line.StartsWith(Open, StringComparison.Ordinal) && line.EndsWith(Close, StringComparison.Ordinal))
            {
                files.Add(FileOf(line[Open.Length..^Close.Length]));
            }
            else if (files.Count == 0)
            {
                words.Add(line);
            }
            else
            {
                files[^1] = files[^1] with { Text = files[^1].Text + line + "\n" };
            }
        }

        return new Example(string.Join('\n', words), files.ToImmutable());
    }

    private static ExampleFile FileOf(string heading) => heading.StartsWith(Missing, StringComparison.Ordinal)
        ? new ExampleFile(heading[Missing.Length..], null)
        : new ExampleFile(heading.Replace(Escaped, "", StringComparison.Ordinal), "");
}

/// <summary>A file of an example.</summary>
/// <param name="Path">Its path in the input folder.</param>
/// <param name="Text">Its content; null where the example is that the file is missing.</param>
internal sealed record ExampleFile(string Path, string? Text);
