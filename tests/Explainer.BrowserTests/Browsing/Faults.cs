namespace Explainer.BrowserTests.Browsing;

/// <summary>What tests say: every fault, whole, so that whoever reads it can mend the page.</summary>
internal static class Faults
{
    // Enough to see what is going on; beyond it the same fault stands on every page.
    private const int Shown = 40;

    public static void None<T>(IEnumerable<T> faults)
    {
        var all = faults.Select(f => f!.ToString()).ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} found:\n\n{string.Join("\n", all.Take(Shown))}{(all.Count > Shown ? "\n…" : "")}\n");
        }
    }
}
