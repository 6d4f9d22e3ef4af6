using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Views;
using Explainer.Read.Site;
using Explainer.Render;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Explainer.Tests.Apa;

public sealed class ApaPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(100, 500));

    private static readonly string[] Wrong = ["..", "?.", " .", " ,", ",,", ", .", "()", "[]", "( ", "  ", "{0}"];

    [Fact]
    public void No_mark_stands_by_itself_whatever_is_missing() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => TextOf(work).Replace("...", "…", StringComparison.Ordinal) is var text
            && !Array.Exists(Wrong, wrong => text.Contains(wrong, StringComparison.Ordinal))
                ? true : throw new InvalidOperationException(text)));

    [Fact]
    public void No_space_stands_around_a_reference() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => TextOf(work) is var text && text == text.Trim()));

    [Fact]
    public void The_title_always_stands_in_it() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => TextOf(work).Contains(TitleOf(work), StringComparison.Ordinal)));

    [Fact]
    public void It_ends_in_a_mark_or_in_an_address() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => AddressOf(work) is { } address
            ? TextOf(work).EndsWith(address, StringComparison.Ordinal)
            : TextOf(work).TrimEnd('\'', '"', '»', ' ')[^1] is '.' or '?' or '!' or '…'));

    [Fact]
    public void Only_a_work_that_is_linked_for_everyone_has_a_link() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => ApaStyle.Format(work, ThemeWords.English).Count(run => run.Href is not null)
            == (AddressOf(work) is not null && work.Link == WorkAudience.Everyone ? 1 : 0)));

    [Fact]
    public void The_address_of_a_work_that_is_linked_for_nobody_is_not_printed() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => work.Link != WorkAudience.None
            || !TextOf(work).Contains("https:", StringComparison.Ordinal)));

    [Fact]
    public void No_piece_is_empty_and_neighbours_differ() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => ApaStyle.Format(work, ThemeWords.English) is var runs
            && runs.All(run => run.Text.Length > 0)
            && runs.Zip(runs.Skip(1)).All(pair => Look(pair.First) != Look(pair.Second))));

    [Fact]
    public void The_order_of_references_has_a_key_for_every_work() => Check.One(Config, Prop.ForAll(
        WorkArbitraries.Works, work => ApaStyle.SortKey(work).EndsWith("\u0001a", StringComparison.Ordinal)));

    private static TextRun Look(TextRun run) => run with { Text = "" };

    private static string TitleOf(Work work) =>
        string.Join(' ', work.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    private static string TextOf(Work work) =>
        string.Concat(ApaStyle.Format(work, ThemeWords.English).Select(run => run.Text));

    private static string? AddressOf(Work work) => work switch
    {
        { Link: WorkAudience.None } => null,
        { Doi: { } doi } => "https://doi.org/" + doi[doi.IndexOf("10.", StringComparison.Ordinal)..],
        _ => work.Url,
    };
}
