using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>What the program says where the system gives it too little.</summary>
public sealed class ProcessLimitTests : IDisposable
{
    private readonly OutputPlace place = new();

    public ProcessLimitTests() => SiteTest.Minimal.WriteTo(place.Input);

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    public void With_too_few_open_files_it_says_so_and_does_nothing(string command)
    {
        var run = Shell($"ulimit -n 48; exec \"$0\" {command}");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches(
            "^explainer: Only 48 files may be open at once here, and ([0-9]+) are needed. "
            + "Raise the limit with 'ulimit -n \\1', or have it raised by whoever runs this machine.\\n$", run.Error);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_limit_that_it_may_raise_itself_is_no_reason_to_stop() =>
        Assert.Equal(0, Shell("ulimit -S -n 48; exec \"$0\" build").ExitCode);

    [Fact]
    public void With_as_many_as_it_says_it_needs_it_builds() => Assert.Equal(0, Shell("ulimit -n 256; exec \"$0\" build --offline").ExitCode);

    [Theory]
    [InlineData("build", "> /dev/full", 2)]
    [InlineData("check", "> /dev/full", 2)]
    [InlineData("build", "> /dev/full 2> /dev/full", 2)]
    [InlineData("build", "2> /dev/full", 0)]
    [InlineData("check", ">&-", 2)]
    [InlineData("explain --all", "| head -c 1", 0)]
    public void Where_its_words_cannot_be_printed_the_work_is_done_all_the_same(string command, string where, int code)
    {
        var run = Shell($"\"$0\" {command} {where}");
        Assert.Equal(code, run.ExitCode);
        Assert.DoesNotContain("fault of the program", run.Error, StringComparison.Ordinal);
        Assert.Equal(command == "build", File.Exists(place.At("output/index.html")));
        if (code == 2 && !where.Contains("2>", StringComparison.Ordinal))
        {
            Assert.StartsWith("explainer: What it found or did could not be printed: ", run.Error, StringComparison.Ordinal);
        }
    }

    private ChildResult Shell(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits and /dev/full are those of Linux.");
        return Child.RunProgram("bash", place.Root, null, "-c", script, Child.Explainer);
    }
}
