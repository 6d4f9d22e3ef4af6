using System.Text;
using Explainer.Build;

namespace Explainer.Tests.Building;

/// <summary>The page that is made while the folder is read. A fault in it would be noticed by nobody.</summary>
public sealed class RehearsalTests
{
    [Fact]
    public void The_page_that_nobody_sees_is_a_whole_page()
    {
        var page = Encoding.UTF8.GetString(Rehearsal.Play().Bytes.Span);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>A</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p>A note.", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
    }
}
