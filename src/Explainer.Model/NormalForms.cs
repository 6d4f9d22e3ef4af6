using System.Text;

namespace Explainer.Model;

/// <summary>The normal forms of Unicode, for names and addresses too, which may hold what the text of a file may not.</summary>
public static class NormalForms
{
    // The one code point, besides half a pair of surrogates, that .NET refuses.
    private const char NoCharacter = '\uFFFE';

    /// <summary>NFC.</summary>
    public static string Composed(string text) => Whole(text).Normalize(NormalizationForm.FormC);

    /// <summary>NFD.</summary>
    public static string Decomposed(string text) => Whole(text).Normalize(NormalizationForm.FormD);

    private static string Whole(string text) => text.Replace(NoCharacter, '\uFFFD');
}
