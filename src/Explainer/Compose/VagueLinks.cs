using System.Collections.Frozen;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>Reports links whose words do not say where they lead: whoever goes from link to link by ear hears nothing else (WCAG 2.4.4).</summary>
internal static class VagueLinks
{
    // In UTF-16 units: that of the longest of them.
    private const int LongestWords = 24;

    // In the languages of the theme.
    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "here", "click here", "click this link", "follow this link", "this link", "see here", "read more", "learn more", "more info",
            "hier", "hier klicken", "klick hier", "klicken sie hier", "klicke hier", "dieser link", "diesem link", "weiterlesen", "mehr lesen", "mehr erfahren",
            "ici", "cliquez ici", "clique ici", "ce lien", "lire la suite", "en savoir plus",
            "aquí", "aqui", "haga clic aquí", "haz clic aquí", "pulse aquí", "este enlace", "leer más", "saber más",
            "burada", "buraya tıklayın", "tıklayın", "bu bağlantı", "devamını oku", "devamı",
            "тут", "натисніть тут", "клацніть тут", "це посилання", "за посиланням", "читати далі", "детальніше",
            "هنا", "اضغط هنا", "انقر هنا", "هذا الرابط", "اقرأ المزيد", "المزيد",
        ]);

    /// <param name="prose">The text.</param>
    /// <param name="language">BCP 47 tag of the site.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(Prose prose, string language, DiagnosticBag problems)
    {
        foreach (var link in prose.Nodes.Links.Where(l => l is { IsImage: false, IsAutoLink: false }))
        {
            var words = PlainText.From(link);
            if (words.Length <= LongestWords && IsVague(words.Trim(' ', '.', '…', '!', ':', '»', '›', '→', '>'), language))
            {
                problems.Add(Rules.VagueLink(prose.Span(link), words));
            }
        }
    }

    // In French "hier" is yesterday.
    private static bool IsVague(string words, string language) =>
        Vague.Contains(words) && !(words.Equals("hier", StringComparison.OrdinalIgnoreCase) && language.Split('-')[0] == "fr");
}
