namespace Explainer.Model.Texts;

/// <summary>What stands around the explanations of problems, which are files of their own.</summary>
public static class ExplainTexts
{
    public const string OneOnly = "Write one of these: a code, --all or --markdown.";
    public const string ThisFails = "This fails:";
    public const string ThisPasses = "This passes:";
    public const string Reading = "Files, front matter and what it says";
    public const string Linking = "Text, links and addresses";
    public const string Finishing = "The finished site, and its sources";
    public const string ListEnd = "'explainer explain EX104' says why, with an example. 'explainer explain --all' prints everything.";

    /// <summary>The head of the page of all explanations, which the repository has.</summary>
    public const string PageHead = """
        # Every problem that is reported, and why

        `explainer explain EX104` prints one of these on your screen. Each example is a whole site together with a home page and
        a `site.yml`; a test builds all of them and sees that the first of each pair is reported with this code alone, and the
        second not at all.

        This page is made from the texts in `Rules/`. After a change there, renew it:

            dotnet run -c Release --project src/Explainer -- explain --markdown > src/Explainer/Explain/README.md


        """;

    /// <param name="file">The file, as it is shown.</param>
    public static string IsMissing(string file) => $"{file} is missing.";

    public static string SaysWhy(string code) => $"'explainer explain {code}' says why, with an example.";

    public static string NoWord(string word) => $"There is no problem whose code or text is '{word}'. 'explainer explain' lists all.";

    public static string NoProblem(string code, string? meant) => $"There is no problem with the code {code}."
        + (meant is null ? " 'explainer explain' lists all." : UsageTexts.DidYouMean(meant));
}
