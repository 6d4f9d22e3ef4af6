using System.Globalization;
using System.Text;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Serve;

namespace Explainer.Tests.Serving;

/// <summary>What is kept of a site while it changes never shows: it is always the site that its folder makes.</summary>
public sealed class DevSiteTests : IDisposable
{
    private static readonly Uri Address = new("http://127.0.0.1:5080/");

    private const int MostOther = 3;

    private const int Edits = 40;

    private const int EditsBetweenFirstForms = 4;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Depth.Choose(2, 6))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_edits_it_is_what_a_build_of_the_same_folder_is(int seed)
    {
        var random = new Random(seed);
        var forms = ChangingFiles.All.ToDictionary(f => f.Path, _ => 0);
        foreach (var path in forms.Keys)
        {
            Put(path, forms[path]);
        }

        DevReport? last = null;
        var site = new DevSite(folder.Path, Address, report => last = report);
        var history = new StringBuilder();
        var whole = 0;
        for (var edit = 1; edit <= Edits; edit++)
        {
            var changed = new List<string>();
            foreach (var (path, form) in edit % EditsBetweenFirstForms == 0 ? FirstForms(forms) : SomeForms(forms, random))
            {
                forms[path] = form;
                Put(path, form);
                changed.Add(Path.Combine(folder.Path, path));
                history.Append(CultureInfo.InvariantCulture, $"{path} is form {form}, ");
            }

            // Now and then nobody says what has changed.
            site.Update(edit % 5 == 0 ? null : changed);
            history.Append("and it is read.\n");
            AssertIsFresh(site, last!, history);
            whole += site.Now.Errors.IsEmpty ? 1 : 0;
        }

        // A law that only ever saw sites without errors, or with them, would not be tried.
        Assert.InRange(whole, Edits / EditsBetweenFirstForms, Edits - 1);
    }

    // Now and then all files are as they were at first, which is a site without errors: other states may be one or not.
    private static List<(string Path, int Form)> FirstForms(Dictionary<string, int> forms) => [.. OtherThanFirst(forms).Select(path => (path, 0))];

    // Most files are as they were at first, or hardly any state would be a site without errors. Whoever asks changes one before asking for the next.
    private static IEnumerable<(string Path, int Form)> SomeForms(Dictionary<string, int> forms, Random random)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var other = OtherThanFirst(forms);
            if (other.Count < MostOther)
            {
                var path = ChangingFiles.All[random.Next(ChangingFiles.All.Length)].Path;
                yield return (path, random.Next(ChangingFiles.FormsOf(path).Length));
            }
            else
            {
                yield return (other[random.Next(other.Count)], 0);
            }
        }
    }

    private static List<string> OtherThanFirst(Dictionary<string, int> forms) => [.. forms.Where(f => f.Value > 0).Select(f => f.Key).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_form_of_every_file_is_seen_from_every_other()
    {
        var first = ChangingFiles.All.Select(f => f.Path);
        foreach (var path in first)
        {
            Put(path, 0);
        }

        DevReport? last = null;
        var site = new DevSite(folder.Path, Address, report => last = report);
        var history = new StringBuilder();
        var whole = 0;
        foreach (var (path, forms) in ChangingFiles.All)
        {
            for (var form = 1; form <= forms.Length; form++)
            {
                Put(path, form % forms.Length);
                history.Append(CultureInfo.InvariantCulture, $"{path} is form {form % forms.Length}.\n");
                site.Update([Path.Combine(folder.Path, path)]);
                AssertIsFresh(site, last!, history);
                whole += site.Now.Errors.IsEmpty ? 1 : 0;
            }
        }

        Assert.InRange(whole, 65, 105);
    }

    [Fact]
    public void A_file_that_is_saved_as_it_was_changes_nothing()
    {
        SiteTest.With("about.md", "---\ntitle: About\n---\n").WriteTo(folder.Path);
        var reports = 0;
        var site = new DevSite(folder.Path, Address, _ => reports++);
        var version = site.Now.Version;
        var path = Path.Combine(folder.Path, "about.md");
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddSeconds(5));
        site.Update([path]);
        Assert.Equal((1, version), (reports, site.Now.Version));
    }

    [Fact]
    public void What_changes_while_the_folder_is_read_is_shown_with_what_is_read()
    {
        var site = SiteTest.With("about.md", "---\ntitle: About\n---\nOne.\n").And("other.md", "---\ntitle: Other\n---\n");
        site.WriteTo(folder.Path);
        var reports = new List<string>();
        var preview = new DevSite(folder.Path, Address, report => reports.Add(string.Join(", ", report.Changed)));
        var version = preview.Now.Version;

        string Save(string path, string text)
        {
            File.WriteAllText(Path.Combine(folder.Path, path), text);
            return Path.Combine(folder.Path, path);
        }

        preview.Update([Save("about.md", "no front matter yet\n")], hasMore: () => true);
        Assert.Equal((1, version), (reports.Count, preview.Now.Version));
        Assert.Contains("One.", Encoding.UTF8.GetString(preview.Now.Files["about/index.html"].Make().Bytes.Span), StringComparison.Ordinal);

        preview.Update([Save("other.md", "---\ntitle: Third\n---\n")], hasMore: () => true);
        preview.Update([Save("about.md", "---\ntitle: About\n---\nTwo.\n")], hasMore: () => false);
        Assert.Equal(["", "about.md, other.md"], reports);
        Assert.Empty(preview.Now.Errors);
        Assert.Contains("Two.", Encoding.UTF8.GetString(preview.Now.Files["about/index.html"].Make().Bytes.Span), StringComparison.Ordinal);

        // What came was of no concern: what waited is shown all the same.
        preview.Update([Save("about.md", "---\ntitle: About\n---\nThree.\n")], hasMore: () => true);
        preview.Update([Path.Combine(folder.Path, "gone.tmp")], hasMore: () => false);
        Assert.Equal(["", "about.md, other.md", "about.md"], reports);
    }

    [Fact]
    public void A_change_within_one_tick_of_the_clock_and_of_one_length_is_seen()
    {
        SiteTest.With("about.md", "---\ntitle: About\n---\nOne.\n").WriteTo(folder.Path);
        var site = new DevSite(folder.Path, Address, _ => { });
        var path = Path.Combine(folder.Path, "about.md");
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "---\ntitle: About\n---\nTwo.\n");
        File.SetLastWriteTimeUtc(path, time);
        site.Update([path]);
        Assert.Contains("Two.", Encoding.UTF8.GetString(site.Now.Files["about/index.html"].Make().Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_whose_text_changes_is_the_only_one_that_is_composed_again()
    {
        var path = Path.Combine(folder.Path, "about.md");
        SiteTest.With("about.md", "---\ntitle: About\n---\nOne.\n").And("other.md", "---\ntitle: Other\n---\n[About](about.md)\n").WriteTo(folder.Path);
        var problems = new Model.Diagnostics.DiagnosticBag();
        var cache = new BuildCache();
        var before = Read.InputFolder.Open(folder.Path, problems)!;
        var first = SiteBuilder.Build(before, new BuildOptions(), problems, cache).Site!;
        File.WriteAllText(path, "---\ntitle: About us\n---\nTwo.\n");
        cache.StartGeneration();
        var second = SiteBuilder.Build(before.Refresh([path], problems)!, new BuildOptions(), problems, cache).Site!;
        Assert.Equal(
            ["/ True", "/about/ False", "/other/ True"],
            second.Entries.OrderBy(e => e.Url.Path).Select(e => $"{e.Url} {ReferenceEquals(e.Body, first.Get(e.Id).Body)}"));
    }

    [Fact]
    public void A_page_in_another_language_follows_what_is_translated_and_what_the_main_language_has()
    {
        SiteTest.With("about.md", "---\ntitle: About\n---\n")
            .And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n[À propos](about.md)\n").WriteTo(folder.Path);
        var site = new DevSite(folder.Path, new Uri("http://127.0.0.1:5080/"), _ => { });
        string Page(string path) => Encoding.UTF8.GetString(site.Now.Files[path].Make().Bytes.Span);
        Assert.Contains("<a href=\"../about/\" hreflang=\"en\">À propos", Page("fr/index.html"), StringComparison.Ordinal);
        Assert.Equal("fr/404.html", site.Now.Find("fr/nothing/index.html").File.Path);

        var path = Path.Combine(folder.Path, "_languages", "fr", "about.md");
        File.WriteAllText(path, "---\ntitle: À propos\ndraft: true\n---\n");
        site.Update([path]);
        Assert.Contains("<a href=\"about/\">À propos", Page("fr/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../fr/about/\" hreflang=\"fr\">Français</a>", Page("about/index.html"), StringComparison.Ordinal);

        File.Delete(path);
        site.Update([path]);
        Assert.Contains("<a href=\"../about/\" hreflang=\"en\">À propos", Page("fr/index.html"), StringComparison.Ordinal);
    }

    private void Put(string path, int form)
    {
        var target = Path.Combine(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (ChangingFiles.FormsOf(path)[form] is not { } text)
        {
            File.Delete(target);
            return;
        }

        File.WriteAllText(target, text);
        // One length within one tick of the clock would look like no change to one who is not told of it.
        File.SetLastWriteTimeUtc(target, DateTime.UnixEpoch.AddDays(form + 1));
    }

    private void AssertIsFresh(DevSite site, DevReport last, StringBuilder history)
    {
        var fresh = SiteTest.BuildFolder(folder.Path, new BuildOptions(Address, WithDrafts: true) { Edition = new PreviewEdition() });
        Assert.True(fresh.Report == string.Join('\n', last.Problems), $"{history}\n{fresh.Report}\n---\n{string.Join('\n', last.Problems)}");
        Assert.Equal(fresh.Site is null, !site.Now.Errors.IsEmpty);
        if (fresh.Site is null)
        {
            return;
        }

        var served = site.Now.Files.Values.ToDictionary(f => f.Path, f => f.Make().Bytes.ToArray());
        Assert.Equal(fresh.Files.Keys.Order(StringComparer.Ordinal), served.Keys.Order(StringComparer.Ordinal));
        var different = served.Keys.Where(path => !served[path].AsSpan().SequenceEqual(fresh.Files[path])).Order(StringComparer.Ordinal);
        Assert.True(!different.Any(), $"{history}\n{string.Join('\n', different)}");
    }
}
