using System.Collections.Immutable;
using System.Text;

namespace Explainer.Tests.Specs;

/// <summary>A site as text and what must become of it.</summary>
/// <param name="Title">A sentence that says what is so.</param>
/// <param name="Input">The files.</param>
/// <param name="WithDrafts">Whether drafts are pages too.</param>
/// <param name="Expectations">What to compare.</param>
internal sealed record SpecCase(string Title, SiteTest Input, bool WithDrafts, ImmutableArray<SpecExpectation> Expectations)
{
    /// <summary>What the case says, as one text.</summary>
    public string Expected => Show(e => e.Text);

    /// <summary>What comes of it, in the same form.</summary>
    public string Actual()
    {
        var result = Input.Build(withDrafts: WithDrafts);
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
