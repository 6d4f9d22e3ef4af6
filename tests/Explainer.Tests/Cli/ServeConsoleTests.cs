using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>What <c>explainer serve</c> prints, from its start to Ctrl-C.</summary>
public sealed partial class ServeConsoleTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void It_says_where_it_serves_what_changes_and_that_it_has_stopped()
    {
        SiteTest.With("about.md", "---\ntitle: About\n---\n").And("notes.csv", "x").WriteTo(place.Input);
        using var child = Child.Start(place.Root, null, "serve", "--port", "0");
        Assert.True(child.WaitForOutput("Serving "));
        place.Write("input/about.md", "---\ntitle: About\nupdated: 3 May\n---\n");
        Assert.True(child.WaitForError("about.md changed: 1 new; 1 error"));
        place.Write("input/about.md", "---\ntitle: About\n\nupdated: 3 May\ntitel: B\n---\n");
        Assert.True(child.WaitForError("about.md changed: 1 new; 2 errors"));
        place.Write("input/about.md", "---\ntitle: About\nupdated: 2016-05-03\n---\n");
        Assert.True(child.WaitForError("about.md changed: 2 mended"));
        child.Interrupt();
        var end = child.End();
        Assert.Equal(
            """
            notes.csv:1:1: warning EX124: Nothing links to this file, so it is not published. Link to it, or begin its name with _.
            Read input: 1 warning, 0 ms.
            about.md:3:10: error EX104: '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.
            about.md changed: 1 new; 1 error, 1 warning now, 0 ms.
            about.md:5:1: error EX113: 'titel' is not a key of a page. Did you mean 'title', which stands on line 2 already?
            about.md changed: 1 new; 2 errors, 1 warning now, 0 ms.
            Gone: about.md:4:10: error EX104: '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.
            Gone: about.md:5:1: error EX113: 'titel' is not a key of a page. Did you mean 'title', which stands on line 2 already?
            about.md changed: 2 mended; 1 warning now, 0 ms.

            """, ConsoleRun.Normalise(end.Error, place.Root));
        Assert.Equal("Serving input at http://127.0.0.1:0/ (Ctrl-C stops).\nStopped.\n", Port().Replace(end.Output, ":0/"));
        Assert.Equal(0, end.ExitCode);
    }

    [Fact]
    public async Task It_stops_at_once_although_a_page_is_open()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        using var child = Child.Start(place.Root, null, "serve", "--port", "0");
        Assert.True(child.WaitForOutput("Serving "));
        using var client = new HttpClient { BaseAddress = AddressIn(child.Output) };
        using var page = await client.GetAsync(new Uri("_explainer/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        child.Interrupt();
        var end = child.End();
        Assert.Equal((0, "Stopped.\n"), (end.ExitCode, end.Output[^9..]));
    }

    [Fact]
    public async Task A_port_in_use_is_said_and_ends_with_2()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        using var child = Child.Start(place.Root, null, "serve", "--port", "0");
        Assert.True(child.WaitForOutput("Serving "));
        var port = AddressIn(child.Output).Port.ToString(CultureInfo.InvariantCulture);
        var run = await ConsoleRun.Plain(place.Root, "serve", "--input", place.Input, "--port", port);
        Assert.Matches($"^\\[error\\]\nexplainer: Port {port} is in use\\. Try --port [0-9]+, or --port 0 for any that is free\\.\n\\[exit\\] 2\n$", run.Text);
        child.Interrupt();
        child.End();
    }

    [Theory]
    [InlineData("70000")]
    [InlineData("-1")]
    [InlineData("http")]
    [InlineData("50 80")]
    public async Task A_port_that_is_none_is_said(string port)
    {
        var run = await ConsoleRun.Plain(place.Root, "serve", "--port", port);
        Assert.Equal($"[error]\nexplainer: '{port}' is not a port. Write a number from 0 to 65535.\n'explainer serve --help' says how it is used.\n[exit] 2\n", run.Text);
    }

    [Fact]
    public void Open_opens_the_site_in_the_browser_of_this_machine()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        Script("xdg-open", "echo \"$1\" > \"$(dirname \"$0\")/opened\"");
        using var child = Child.Start(place.Root, new Dictionary<string, string> { ["PATH"] = place.At("bin") + ":/usr/bin:/bin" }, "serve", "--port", "0", "--open");
        Assert.True(child.WaitFor(() => File.Exists(place.At("bin/opened")) && File.ReadAllText(place.At("bin/opened")).EndsWith('\n')));
        child.Interrupt();
        var end = child.End();
        Assert.Equal(AddressIn(end.Output) + "\n", File.ReadAllText(place.At("bin/opened")));
        Assert.Equal((0, "Read input: no problems, 0 ms.\n"), (end.ExitCode, ConsoleRun.Normalise(end.Error, place.Root)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("exit 3")]
    public void Where_no_browser_can_be_opened_that_is_said(string? opener)
    {
        SiteTest.Minimal.WriteTo(place.Input);
        Directory.CreateDirectory(place.At("bin"));
        if (opener is not null)
        {
            Script("xdg-open", opener);
        }

        using var child = Child.Start(place.Root, new Dictionary<string, string> { ["PATH"] = place.At("bin") }, "serve", "--port", "0", "--open");
        Assert.True(child.WaitForError("No browser"));
        child.Interrupt();
        var end = child.End();
        Assert.Equal(
            $"Read input: no problems, 0 ms.\nNo browser could be opened here. Open {AddressIn(end.Output)} in yours.\n",
            ConsoleRun.Normalise(end.Error, place.Root));
        Assert.Equal(0, end.ExitCode);
    }

    private void Script(string name, string text)
    {
        place.Write("bin/" + name, "#!/bin/sh\n" + text + "\n");
        using var allow = Process.Start("chmod", ["+x", place.At("bin/" + name)]);
        allow.WaitForExit();
    }

    private static Uri AddressIn(string output) => new(Address().Match(output).Value);

    [GeneratedRegex("http://127.0.0.1:[0-9]+/")]
    private static partial Regex Address();

    [GeneratedRegex(":[0-9]+/")]
    private static partial Regex Port();
}
