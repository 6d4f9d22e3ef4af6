using System.Text.RegularExpressions;

namespace Explainer.Tests.Importing;

/// <summary>Blocks of MyST with a kind and a title: theorems, proofs, algorithms, and what is said of them elsewhere.</summary>
public sealed partial class ImportTheoremTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("```{prf:theorem} Perron\n:label: pf\n\nIf $A$ is positive.\n```", ":::note\n**Theorem (Perron)**\n\nIf `A` is positive.\n:::")]
    [InlineData(":::{prf:example}\nTwo books.\n:::", ":::note\n**Example**\n\nTwo books.\n:::")]
    [InlineData("````{prf:proof}\n:class: dropdown\nAs in\n\n```{math}\nx\n```\n````", ":::fold Proof\n\nAs in\n\n```tex\nx\n```\n:::")]
    [InlineData("```{proof:algorithm} Sort\n---\nlabel: sort\n---\n1. Take.\n2. Put.\n```", ":::note\n**Algorithm (Sort)**\n\n1. Take.\n2. Put.\n:::")]
    [InlineData("- One\n\n  ```{prf:lemma} Two\n  Three.\n  ```", "- One\n\n  :::note\n  **Lemma (Two)**\n\n  Three.\n  :::")]
    public async Task Its_kind_its_title_and_its_text_are_there(string written, string made) => Assert.Equal(made, await place.Page("MyST", "# Home\n\n" + written + "\n"));

    [Theory]
    [InlineData("By {prf:ref}`pf`.", "By Theorem (Perron).")]
    [InlineData("By {prf:ref}`this one <pf>`.", "By this one.")]
    [InlineData("By {prf:ref}`only`.", "By the lemma.")]
    [InlineData("By {prf:ref}`first`.", "By Example 1.")]
    [InlineData("By {prf:ref}`far`.", "By [Axiom (Of salt)](b.md).")]
    public async Task A_reference_says_which_one_is_meant(string written, string made) => Assert.Equal(made, (await place.Body("index.md", [.. ImportPlace.FilesOf("MyST"), ("b.md", "# B\n\n```{prf:axiom} Of salt\n:label: far\nText.\n```\n"), ("index.md",
        $"# Home\n\n{written}\n\n```{{prf:theorem}} Perron\n:label: pf\nText.\n```\n\n```{{prf:lemma}}\n:label: only\nText.\n```\n\n```{{prf:example}}\n:label: first\nText.\n```\n\n```{{prf:example}}\nText.\n```\n")])).Split('\n')[0]);

    [Theory]
    [InlineData("```{some:thing} Title\nWords.\n```", "The directive some:thing of MyST")]
    [InlineData("```{thing:} Title\nWords.\n```", "The directive thing of MyST")]
    [InlineData("```{a.b+c} Title\nWords.\n```", "The directive a.b+c of MyST")]
    public async Task Whatever_waits_in_a_comment_has_its_line_in_the_report(string written, string title)
    {
        var made = await place.Import([.. ImportPlace.FilesOf("MyST"), ("index.md", "# Home\n\n" + written + "\n")]);
        Assert.Contains($"### {title} (1)\n", made, StringComparison.Ordinal);
        Assert.Contains("1 place that you must look at", made, StringComparison.Ordinal);
        Assert.Equal(1, Marks().Count(made.Split("=== input/index.md")[1].Split("\n=== ")[0]));
    }

    [GeneratedRegex("<!-- import:")]
    private static partial Regex Marks();
}
