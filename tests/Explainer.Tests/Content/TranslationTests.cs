using System.Text.RegularExpressions;
using Explainer.Read.Kinds;

namespace Explainer.Tests.Content;

/// <summary>The translations of this site say what their originals say, with every source, link, note and care that they have.</summary>
public sealed partial class TranslationTests
{
    private static readonly string Input = Path.Combine(Repository.Root, "input");

    public static TheoryData<string> Translations() =>
        [.. Directory.EnumerateFiles(Path.Combine(Input, "_languages"), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Input, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_of_the_present_text_has_all_that_its_original_leads_to(string file)
    {
        var original = File.ReadAllText(Path.Combine(Input, Path.Combine([.. file.Split('/')[2..]])));
        var translation = File.ReadAllText(Path.Combine(Input, file));
        Assert.SkipWhen(!translation.Contains($"translates: \"{TextVersion.Of(original)}\"", StringComparison.Ordinal), "The original is newer.");
        Assert.Equal(Kept(original), Kept(translation));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void What_no_native_reader_has_read_is_a_draft(string file) =>
        Assert.Contains("\ndraft: true  # Awaits a native reader.\n", File.ReadAllText(Path.Combine(Input, file)), StringComparison.Ordinal);

    private static IEnumerable<string> Kept(string text) => Parts().Matches(text).Select(m => m.Value);

    // Citations, targets of links, content notes, what is set apart, ids of headings, and numbers of a year.
    [GeneratedRegex(@"\[@[^\]]+\]|(?<=\]\()[^)]+|^content_notes:.*|^:::.*|^#+(?= )|\{#[^}]+\}|\b(?:19|20)[0-9]{2}\b(?!-)", RegexOptions.Multiline)]
    private static partial Regex Parts();
}
