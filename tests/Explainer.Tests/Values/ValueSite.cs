using System.Collections.Immutable;
using Explainer.Build;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;

namespace Explainer.Tests.Values;

/// <summary>A small site that is sound, in which every example of a key leads somewhere, with one file written anew.</summary>
internal sealed class ValueSite : IDisposable
{
    private const string Site = "title: Test\nlanguage: en\nurl: https://example.org/\n";
    private const string Works = "- id: ifla2022\n  type: report\n  title: Manifesto\n- id: rtl\n  type: book\n  title: Rules\n";
    private const string Strands = "strands:\n  - {id: house, title: The house}\n";

    private static readonly SiteTest Around = Files();

    private readonly TemporaryFolder folder = new();
    private readonly HashSet<string> usual;

    // As a preview does it: what is sound is read once, and one file is read again and again.
    private readonly BuildCache cache = new();

    // What is advised for one value is often what is advised for another.
    private readonly Dictionary<(string Path, string Text), ImmutableArray<Diagnostic>> known = [];
    private InputFolder input;
    private string last = "";
    private int tries;

    public ValueSite()
    {
        Around.WriteTo(folder.Path);
        input = InputFolder.Open(folder.Path, new DiagnosticBag())!;
        usual = [.. Build(new DiagnosticBag()).Select(Key)];
    }

    /// <summary>What the site says of a key with a value, and the line of the file on which the key at the top stands.</summary>
    public (ImmutableArray<Diagnostic> Problems, int Line) Try(KeyPlace place, string value)
    {
        var (path, before, after) = FileOf(place);
        var written = place.Write(value);
        var text = place.Subject.Name == "sources" ? AsItem(before, written) : before + written + after;
        if (!known.TryGetValue((path, text), out var found))
        {
            known[(path, text)] = found = Find(path, text);
        }

        return (found, text[..text.LastIndexOf(written.TrimEnd('\n').Split('\n')[0], StringComparison.Ordinal)].Count(c => c == '\n') + 1);
    }

    public void Dispose() => folder.Dispose();

    private static string Key(Diagnostic problem) => $"{problem.Place.File} {problem.Code} {problem.Message}";

    private ImmutableArray<Diagnostic> Find(string path, string text)
    {
        var target = Path.Combine(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
        // One length within one tick of the clock would look like no change.
        File.SetLastWriteTimeUtc(target, DateTime.UnixEpoch.AddSeconds(++tries));
        var found = BuildAgain(target).Where(p => !usual.Contains(Key(p))).ToImmutableArray();
        File.Delete(target);
        if (Around.Files.TryGetValue(path, out var own))
        {
            File.WriteAllBytes(target, own);
        }

        last = target;
        return found;
    }

    private ImmutableArray<Diagnostic> BuildAgain(string changed)
    {
        var problems = new DiagnosticBag();
        input = input.Refresh(last.Length == 0 ? [changed] : [last, changed], problems)!;
        return Build(problems);
    }

    private ImmutableArray<Diagnostic> Build(DiagnosticBag problems)
    {
        cache.StartGeneration();
        SiteBuilder.Build(input, new BuildOptions(), problems, cache);
        return problems.All();
    }

    // The path of a file, and its text before and after a key.
    private static (string Path, string Before, string After) FileOf(KeyPlace place) => place.Subject.Name switch
    {
        "site" => ("site.yml", Without(Site + Strands, place.Path[0]), ""),
        "sources" => ("sources.yml", Without("id: new\ntype: report\ntitle: New\n", place.Path[0]), ""),
        "data" => ("data/loans.yml", Without("title: Loans\nsource: [ifla2022]\n", place.Path[0]), ""),
        "words" => ("_theme/words.yml", "", ""),
        "pack" => ("packs/new.yml", Without("title: New\nsummary: Some words on it.\nsections:\n  - title: One\n    pages: [../about.md]\n", place.Path[0]), ""),
        var kind => (Model.Kind.All.First(k => k.Name == kind) is { Folder: { } own } ? $"{own}/new.md" : kind == "summary" ? "index.md" : "new.md",
            "---\n" + Without($"title: New\nsummary: Some words on it.\n{(kind == "event" ? "date: 2016-05-03\n" : "")}", place.Path[0]), "---\n\nA text.\n"),
    };

    // As one more of a list.
    private static string AsItem(string before, string written) =>
        Works + "- " + string.Join("\n  ", (before + written).TrimEnd('\n').Split('\n')) + "\n";

    // Without the lines of a key that is written anew.
    private static string Without(string yaml, string key) =>
        string.Concat(yaml.Split('\n', StringSplitOptions.RemoveEmptyEntries).Aggregate(
            (Kept: ImmutableList<string>.Empty, Skips: false),
            (state, line) => line[0] == ' ' ? (state.Skips ? state : (state.Kept.Add(line), false))
                : line.StartsWith(key + ":", StringComparison.Ordinal) ? (state.Kept, true) : (state.Kept.Add(line), false)).Kept.Select(l => l + "\n"));

    private static SiteTest Files() => SiteTest.Empty
        .And("site.yml", Site + Strands)
        .And("index.md", Page("Home"))
        .And("about.md", Page("About", "What is New here.\n"))
        .And("help.md", Page("Help"))
        .And("story/10-joining.md", Page("Joining", "## The card\n\nA card [@ifla2022].\n\n:::chart loans kind=bar\n:::\n"))
        .And("glossary/loan.md", Page("Loan"))
        .And("glossary/renewal.md", Page("Renewal"))
        .And("profiles/ada-lind.md", Page("Ada Lind"))
        .And("profiles/friends-of-the-library.md", "---\ntitle: Friends of the library\nsummary: A group.\ntype: group\n---\n")
        .And("lessons/10-card.md", Page("The card in class"))
        .And("sheets/form.md", Page("Form"))
        .And("timeline/1974.md", "---\ntitle: First card\nsummary: It began.\ndate: 1974\n---\n")
        .And("images/desk.png", File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Explainer.Tests/Fixture/images/stamp.png")))
        .And("data/loans.csv", "year,loans,loans_low,loans_high\n2015,10,9,11\n2016,20,18,22\n")
        .And("data/loans.yml", "title: Loans\nsource: [ifla2022]\n")
        .And("sources.yml", Works);

    private static string Page(string title, string text = "A text.\n") => $"---\ntitle: {title}\nsummary: What it is about.\n---\n\n{text}";
}
