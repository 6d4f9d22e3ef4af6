using Explainer.Tests.Building;

namespace Explainer.Tests.Serving;

/// <summary>The short form of <c>tests/soak/run</c>: one preview that is used hard.</summary>
public sealed class SoakTests
{
    [Fact]
    public void A_preview_that_is_used_hard_shows_what_was_saved_and_goes_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The soak looks at /proc.");
        using var place = new TemporaryFolder();
        var soak = Path.Combine(Repository.Root, "tests", "soak", "soak.mjs");
        var ended = Child.RunProgram("node", place.Path, null, soak, Child.Explainer, place.Path, "--short");
        Assert.True(ended.ExitCode == 0, ended.Output + ended.Error);
        Assert.EndsWith("\nNothing was found.\n", ended.Output, StringComparison.Ordinal);
    }
}
