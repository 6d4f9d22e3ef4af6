using System.Text;
using Explainer.Model;

namespace Explainer.Tests.Modelling;

public sealed class Utf8StoreTests
{
    [Fact]
    public void Texts_of_any_length_stay_as_they_were_when_several_threads_keep_some()
    {
        var store = new Utf8Store();
        var kept = new ReadOnlyMemory<byte>[2000];
        Parallel.For(0, kept.Length, i => kept[i] = store.Keep(Text(i)));
        Assert.All(kept.Index(), k => Assert.Equal(Text(k.Index), Encoding.UTF8.GetString(k.Item.Span)));
    }

    [Fact]
    public void A_text_that_is_longer_than_an_array_of_several_is_kept_whole()
    {
        var (store, text) = (new Utf8Store(), new string('ä', 5_000_000));
        var before = store.Keep("before");
        Assert.Equal(text, Encoding.UTF8.GetString(store.Keep(text).Span));
        Assert.Equal("before, after", Encoding.UTF8.GetString(before.Span) + ", " + Encoding.UTF8.GetString(store.Keep("after").Span));
        Assert.True(store.Keep("").IsEmpty);
    }

    // Of one, two and three bytes each, up to 6,000 characters.
    private static string Text(int i) => new("aä語"[i % 3], i * 3);
}
