using Explainer.Read.Site;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Kinds;
using Explainer.Render;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Modelling;

/// <summary>
/// The tables of kinds agree. A kind without a row does not compile; these find what a row may lack beside that, and
/// name the kind.
/// </summary>
public sealed class KindTests
{
    public static TheoryData<EntryKind> Kinds() => [.. Enum.GetValues<EntryKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_row_is_that_of_its_kind(EntryKind id) => Assert.Equal(id, Kind.Get(id).Id);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_that_has_a_list_has_a_folder_and_a_page_for_it(EntryKind id)
    {
        var kind = Kind.Get(id);
        Assert.Equal(kind.List is not null, kind.Folder is not null);
        Assert.Equal(kind.List is not null, KindPages.For(id).List is not null);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_list_has_words_of_its_own(EntryKind id)
    {
        var others = Kind.Listed.Where(k => k.Id != id).ToList();
        if (Kind.Get(id).List is { } list)
        {
            Assert.DoesNotContain(list.Title(ThemeWords.English), others.Select(k => k.List!.Title(ThemeWords.English)));
            Assert.DoesNotContain(list.Summary(ThemeWords.English), others.Select(k => k.List!.Summary(ThemeWords.English)));
            Assert.DoesNotContain(list.Position, others.Select(k => k.List!.Position));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_folders_and_keys_are_those_of_no_other_kind(EntryKind id)
    {
        var kind = Kind.Get(id);
        var others = Kind.All.Where(k => k.Id != id).ToList();
        Assert.DoesNotContain(kind.Name, others.Select(k => k.Name));
        Assert.True(kind.Folder is null || Kind.OfFolder(kind.Folder) == kind, $"{kind.Folder}/ belongs to another kind.");
        Assert.DoesNotContain(EntryFormat.For(id).Schema.Name, others.Select(k => EntryFormat.For(k.Id).Schema.Name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_small_site_has_an_entry_of_each_kind_and_its_list(EntryKind id)
    {
        var site = FinishedSite.Fixture.Build.Site!;
        Assert.True(site.EntriesOf(Kind.Get(id)).Length > 0, $"tests/Explainer.Tests/Fixture has no {Kind.Get(id).Name}.");
        Assert.True(Kind.Get(id).List is null || site.GeneratedPages.Contains(Kind.Get(id).ListUrl));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_new_writes_for_a_kind_is_an_entry_of_that_kind(EntryKind id)
    {
        var kind = Kind.Get(id);
        // An easier version begins with the headings of its page: NewCommandTests.
        if (kind.Starter is null || kind == Kind.Easy)
        {
            return;
        }

        var date = kind.Prefix == FilePrefix.Date ? FuzzyDate.Parse("2016-05") : null;
        var file = $"{(kind.Folder is null ? "" : kind.Folder + "/")}a{kind.Ending}";
        var site = SiteTest.With(file, EntryStarter.Create(kind, "A", date).Replace("draft: true", "draft: false", StringComparison.Ordinal)).Build();
        Assert.Contains(site.Site!.Entries, e => e.Id == new EntryId(id, "a"));
    }
}
