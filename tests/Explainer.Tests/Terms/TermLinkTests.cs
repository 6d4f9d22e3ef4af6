using Xunit;

namespace Explainer.Tests.Terms;

public sealed class TermLinkTests
{
    [Theory]
    [InlineData("An emir spoke to another emir.", "An [emir] spoke to another emir.")]
    [InlineData("Emir. EMIR.", "[Emir]. EMIR.")]
    public void Try(string text, string expected) => Assert.Equal($"<p>{expected}</p>\n", TermPage.With(text));
}
