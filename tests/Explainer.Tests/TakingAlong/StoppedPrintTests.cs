using Explainer.Tests.Building;

namespace Explainer.Tests.TakingAlong;

/// <summary>A build that ends while handouts are printed: no browser stays, and no page that may hold answers.</summary>
public sealed class StoppedPrintTests : IDisposable
{
    private const string Variable = "EXPLAINER_CHROMIUM";

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Browsers_end_and_nothing_is_left_when_a_build_is_stopped(string signal)
    {
        using var child = StartPrinting();
        child.Send(signal);
        Assert.Equal(new ChildResult(130, "", "explainer: Stopped. The output is as it was.\n"), child.End());
        Assert.Equal("browser browsers", place.Beside);
        Assert.DoesNotContain(Browsers(), IsRunning);
    }

    [Fact]
    public void What_a_killed_build_leaves_lies_beside_the_output_and_the_next_one_clears_it()
    {
        using (var child = StartPrinting())
        {
            child.Kill();
        }

        Assert.Equal("browser browsers output-handouts.new", place.Beside);
        Assert.Contains(Directory.EnumerateFiles(place.At("output-handouts.new"), "page.html", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("Title of A", StringComparison.Ordinal));
        Assert.Equal(0, Child.Run(place.Root, new Dictionary<string, string> { [Variable] = "none" }, "build", "--only", "handouts").ExitCode);
        Assert.Equal("browser browsers output-handouts", place.Beside);
        foreach (var browser in Browsers().Where(IsRunning))
        {
            using var process = System.Diagnostics.Process.GetProcessById(browser);
            process.Kill();
        }
    }

    // The stand-in for a browser hangs, and has a process of its own as browsers do.
    private Child StartPrinting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in for a browser is a shell script.");
        SiteTest.With("story/10-a.md", "---\ntitle: Title of A\nsummary: One.\n---\nWords.\n").And("index.md", SiteTest.IndexMd + "[A](story/10-a.md)\n").WriteTo(place.Input);
        place.Write("browser", $"#!/bin/sh\nsleep 300 &\necho $$ $! >> {place.At("browsers")}\nwait\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(place.At("browser"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var child = Child.Start(place.Root, new Dictionary<string, string> { [Variable] = place.At("browser") }, "build", "--only", "handouts");
        Assert.True(child.WaitFor(() => Browsers().Count > 0), "It was done before it could be stopped.");
        return child;
    }

    private List<int> Browsers() => !File.Exists(place.At("browsers")) ? [] :
        [.. File.ReadAllText(place.At("browsers")).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];

    // A process that has ended and that nobody has waited for yet is still listed, as a zombie.
    private static bool IsRunning(int process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
