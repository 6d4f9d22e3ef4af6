using System.Collections.Immutable;
using System.Text;
using Explainer.Build;

namespace Explainer.Tests.Specs;

/// <summary>A site as text and what must become of it.</summary>
/// <param name="Title">A sentence that says what is so.</param>
/// <param name="Input">The files.</param>
/// <param name="Options">How it is built.</param>
/// <param name="Expectations">What to compare.</param>
internal sealed record SpecCase(string Title, SiteTest Input, BuildOptions Options, ImmutableArray<SpecExpectation> Expectations)
{
    /// <summary>What the case says, as one text.</summary>
    public string Expected => Show(e => e.Text);

    /// <summary>What comes of it, in the same form.</summary>
    public string Actual()
    {
        var result = Input.Build(Options);
        return Show(e => e.Find(result));
    }

    private string Show(Func<SpecExpectation, string> text)
    {
        var shown = new StringBuilder();
        foreach (var expectation in Expectations)
        {
            shown.Append(expectation.Header).Append('\n').Append(text(expectation)).Append('\n');
        }

        return shown.ToString();
    }
}
