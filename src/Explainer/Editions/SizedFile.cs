namespace Explainer.Editions;

/// <summary>
/// A file whose size pages name. It is made once, whichever is asked for first, and let go when it has been taken: a large site has too
/// many to keep. Whoever writes these files before the pages keeps one at a time.
/// </summary>
/// <param name="make">Makes it. It is never called by two threads at once.</param>
/// <param name="uses">How often it is taken; whoever comes later makes it again, as a preview does.</param>
internal sealed class SizedFile(Func<byte[]> make, int uses = 1)
{
    private readonly Lock gate = new();
    private byte[]? kept;
    private int? size;
    private int left = uses;

    /// <summary>How large it is, in bytes.</summary>
    public int Size
    {
        get
        {
            lock (gate)
            {
                return size ?? Make().Length;
            }
        }
    }

    public byte[] Take()
    {
        lock (gate)
        {
            var bytes = kept ?? Make();
            left--;
            kept = left > 0 ? bytes : null;
            return bytes;
        }
    }

    private byte[] Make()
    {
        kept = make();
        size = kept.Length;
        return kept;
    }
}
