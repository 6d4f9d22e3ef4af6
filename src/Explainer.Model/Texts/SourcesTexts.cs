namespace Explainer.Model.Texts;

/// <summary>What <c>sources</c> prints, with <c>--online</c> too.</summary>
public static class SourcesTexts
{
    public const string ArchivesWithoutOnline = "--archives asks the network. Write --online with it.";
    public const string NoAddresses = "No source has an address.";

    // What was found at an address
    public const string AsItWas = "as it was";
    public const string Moved = "moved";
    public const string Gone = "gone";
    public const string MissingOnce = "not found for the first time";
    public const string Doubtful = "doubtful";
    public const string WrongCertificate = "with a wrong certificate";
    public const string Refused = "refused";
    public const string NoAnswer = "without an answer";
    public const string ClosedByRobots = "closed to programs by robots.txt";

    public static string WentThrough(int sources, string input, string problems) => $"Went through {Counts.Sources(sources)} in {FolderTexts.Named(input)}: {problems}.";

    // --online
    /// <summary>Said to the servers that are asked.</summary>
    /// <param name="product">Name and version of the program.</param>
    /// <param name="site">The address of the site that asks.</param>
    public static string UserAgent(string product, string site) => $"{product} (+{site}; looks whether the works that it cites are still there)";

    public static string AsItIs(string file, string problems) => $"{file} is as it was: {problems}.";

    public static string NoServerAnswered(string file) => $"No server gave an answer. See whether this machine is connected. {file} is as it was.";

    public static string Progress(int number, int all, string address, string found) =>
        FormattableString.Invariant($"{number} of {all}: {address}: {found}");

    /// <param name="found">One of the words above.</param>
    /// <param name="detail">A status, a date, a new address; null for none.</param>
    public static string Found(string found, string? detail) => detail is null ? found : $"{found} ({detail})";

    public static string Asked(string file, int addresses, IEnumerable<(int Number, string Found)> counts) =>
        $"{file}: {Counts.Addresses(addresses)}: {string.Join(", ", counts.Select(c => FormattableString.Invariant($"{c.Number} {c.Found}")))}.";
}
