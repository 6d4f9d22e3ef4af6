using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Explainer.Tests.Publishing;

/// <summary>What holds for every workflow and action of this repository.</summary>
public sealed partial class AutomationTests
{
    private static readonly string GitHub = Path.Combine(Repository.Root, ".github");

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(GitHub, "*.yml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(GitHub, f)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_to_a_commit_and_says_which_version_that_is(string file)
    {
        var text = Text(file);
        Assert.Equal(Uses().Count(text), Pinned().Count(text));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_that_strangers_write_reaches_a_shell(string file)
    {
        Assert.All(Scripts(Parse(file)), run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));
        Assert.DoesNotContain("pull_request_target", Text(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_allowed_but_what_a_job_asks_for(string file)
    {
        if (Parse(file).Children.TryGetValue("jobs", out var jobs))
        {
            Assert.Empty(((YamlMappingNode)Parse(file)["permissions"]).Children);
            Assert.All(((YamlMappingNode)jobs).Children.Values, job => Assert.Contains("permissions", ((YamlMappingNode)job).Children.Keys.Select(k => k.ToString())));
        }
    }

    /// <summary>A script that only a release would run is at least one that a shell can read.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_script_is_one_that_bash_can_read(string file)
    {
        using var folder = new TemporaryFolder();
        foreach (var (script, i) in Scripts(Parse(file)).Select((script, i) => (script, i)))
        {
            var path = Path.Combine(folder.Path, $"{i}.sh");
            File.WriteAllText(path, script);
            var read = Building.Child.RunProgram("bash", folder.Path, null, "-n", path);
            Assert.True(read.ExitCode == 0, $"{script}\n{read.Error}");
        }
    }

    /// <remarks>Tests start them with bash, which does not ask for this.</remarks>
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_that_a_step_starts_is_there_and_executable(string file) => Assert.All(
        Scripts(Parse(file)).SelectMany(script => Started().Matches(script)).Select(m => m.Groups[1].Value.Replace("$GITHUB_ACTION_PATH", Path.Combine(GitHub, Path.GetDirectoryName(file)!), StringComparison.Ordinal)),
        started => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(Repository.Root, started)).HasFlag(UnixFileMode.UserExecute), started));

    private static IEnumerable<string> Scripts(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => pair is { Key: YamlScalarNode { Value: "run" }, Value: YamlScalarNode script }
            ? [script.Value!] : Scripts(pair.Value)),
        YamlSequenceNode list => list.SelectMany(Scripts),
        _ => [],
    };

    private static YamlMappingNode Parse(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text(file)));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(GitHub, file));

    [GeneratedRegex("^ *(- )?uses:", RegexOptions.Multiline)]
    private static partial Regex Uses();

    // The first word of a line, where it is a path in this repository.
    [GeneratedRegex("""^\s*"?((?:\.github|tests|\$GITHUB_ACTION_PATH)/[\w./-]+)""", RegexOptions.Multiline)]
    private static partial Regex Started();

    [GeneratedRegex(@"^ *(- )?uses: [a-z]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", RegexOptions.Multiline)]
    private static partial Regex Pinned();
}
