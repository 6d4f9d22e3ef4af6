using System.Text;
namespace Explainer.Tests.Specs;
public sealed class Accept
{
    [Fact]
    public void Write()
    {
        foreach (var f in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Specs", "Sites"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(f);
            foreach (var c in SpecFile.Parse(Path.GetFileName(f), text))
            {
                string actual;
                try { actual = c.Actual(); } catch (Exception e) { Console.WriteLine($"CRASH {Path.GetFileName(f)}: {c.Title}\n{e}"); continue; }
                if (actual == c.Expected) continue;
                var start = text.IndexOf("=== " + c.Title + "\n", StringComparison.Ordinal);
                var end = text.IndexOf("\n=== ", start + 4, StringComparison.Ordinal);
                end = end < 0 ? text.Length : end + 1;
                var block = text[start..end];
                var first = c.Expectations[0].Header;
                var at = block.IndexOf("\n" + first, StringComparison.Ordinal) + 1;
                var mid = c.WithDrafts ? "== with drafts ==\n" : "";
                actual = actual.Replace("== report ==\n\n==", "== report ==\n==", StringComparison.Ordinal);
                text = text[..start] + block[..at].Replace("== with drafts ==\n", "", StringComparison.Ordinal) + mid + actual.TrimEnd('\n') + "\n\n" + text[end..];
            }
            File.WriteAllText(f, text.TrimEnd('\n') + "\n", new UTF8Encoding(false));
        }
    }
}
