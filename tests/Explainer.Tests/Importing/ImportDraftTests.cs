namespace Explainer.Tests.Importing;

/// <summary>Pages that the import makes drafts although readers saw them, and what the guess at their kind must not do.</summary>
public sealed class ImportDraftTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("publishDate: 2019-05-01", "See one<!-- import: a link to a page that is a draft now: one.md -->.", 2)]
    [InlineData("build:\n  list: never", "See one<!-- import: a link to a page that is a draft now: one.md -->.", 2)]
    [InlineData("draft: true", "See one<!-- import: a link that led to nothing before: one.md -->.", 0)]
    [InlineData("date: 2019-05-01", "See [one](one.md).", 0)]
    public async Task A_link_to_a_page_that_is_a_draft_now_must_be_looked_at(string facts, string made, int places)
    {
        var all = await place.Import([.. ImportPlace.FilesOf("Hugo"), ("content/_index.md", "# Home\n\nText.\n"), ("content/one.md", $"---\ntitle: One\n{facts}\n---\n\nText.\n"), ("content/two.md", "---\ntitle: Two\n---\n\nSee [one](/one/).\n")]);
        Assert.Contains($"\n\n{made}\n", all, StringComparison.Ordinal);
        Assert.Contains($"{(places == 1 ? "1 place" : $"{places} places")} that you must look at", all, StringComparison.Ordinal);
        Assert.DoesNotContain("front matter that has no place here", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_its_author_calls_a_draft_was_linked_to() => Assert.Equal("See it<!-- import: a link to a page that is a draft now: one.md -->, the draft<!-- import: a link to a page that is a draft now: one.md#a -->.",
        await place.Body("two.md", ("index.md", "# Home\n\nText.\n"), ("one.md", "---\nstatus: draft\n---\n# One\n\n## A\n\nText.\n"), ("two.md", "# Two\n\nSee [it](one.md), [the draft][d].\n\n[d]: one.md#a\n")));

    [Fact]
    public async Task Terms_of_use_are_no_words_of_a_glossary()
    {
        var made = await place.Import(("index.md", "# Home\n\nText.\n"), ("terms/index.md", "# Terms of use\n\nText.\n"), ("terms/privacy.md", "# Privacy\n\nText.\n"), ("term.md", "# Terms\n\nService\n: What we give.\n\nUser\n: Who takes it.\n\n## Liability\n\nNone at all.\n"));
        Assert.Contains("=== input/terms/index.md\n---\ntitle: Terms of use\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/terms/privacy.md\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/term.md\n", made, StringComparison.Ordinal);
        Assert.DoesNotContain("glossary", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exercises_that_begin_alike_stay_exercises()
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Carpentries"), ("index.md", "# Home\n\nText.\n"), ("episodes/b.md", "---\ntitle: B\n---\n\n::: challenge\n## What does `a` match?\nOne.\n:::\n\nText.\n\n::: challenge\n## What does `a` match there?\nTwo.\n:::\n\n- Item\n\n  ::: challenge\n  ## What does `a` match now?\n  Three.\n  :::\n")]);

        Assert.Equal(3, made.Split(":::question").Length - 1);
        Assert.Contains(":::question {#q-what-does-a-match-3}\n**What does `a` match now?**", made.Replace("\n  **", "\n**", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("0 places that you must look at, 0 that you may look at", made, StringComparison.Ordinal);
    }
}
