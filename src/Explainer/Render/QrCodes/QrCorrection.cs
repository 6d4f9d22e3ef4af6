namespace Explainer.Render.QrCodes;

/// <summary>Adds the error correction of QR codes: a Reed–Solomon code over GF(256) with the polynomial 0x11D.</summary>
internal static class QrCorrection
{
    private const int Polynomial = 0x11D;

    private static readonly byte[] Powers = ListPowers();
    private static readonly byte[] Logarithms = ListLogarithms();

    /// <summary>The codewords of all blocks, one of each in turn, and behind them those of error correction.</summary>
    public static byte[] Add(byte[] data, QrVersion version)
    {
        var all = new byte[version.Codewords];
        var generator = GeneratorOf(version.CorrectionsPerBlock);
        // The last blocks have one codeword more where the data does not divide evenly.
        var shorter = version.Blocks - (data.Length % version.Blocks);
        var least = data.Length / version.Blocks;
        for (var (block, start) = (0, 0); block < version.Blocks; block++)
        {
            var part = data.AsSpan(start, least + (block < shorter ? 0 : 1));
            for (var i = 0; i < part.Length; i++)
            {
                all[(i * version.Blocks) + block - (i < least ? 0 : shorter)] = part[i];
            }

            var rest = RemainderOf(part, generator);
            for (var i = 0; i < rest.Length; i++)
            {
                all[data.Length + (i * version.Blocks) + block] = rest[i];
            }

            start += part.Length;
        }

        return all;
    }

    // The product of (x - 2^i), without its first coefficient, which is 1.
    private static byte[] GeneratorOf(int degree)
    {
        var generator = new byte[degree];
        generator[^1] = 1;
        for (var root = 0; root < degree; root++)
        {
            for (var i = 0; i < degree; i++)
            {
                generator[i] = (byte)(Multiply(generator[i], Powers[root]) ^ (i + 1 < degree ? generator[i + 1] : 0));
            }
        }

        return generator;
    }

    private static byte[] RemainderOf(ReadOnlySpan<byte> data, byte[] generator)
    {
        var rest = new byte[generator.Length];
        foreach (var codeword in data)
        {
            var factor = (byte)(codeword ^ rest[0]);
            rest.AsSpan(1).CopyTo(rest);
            rest[^1] = 0;
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] ^= Multiply(generator[i], factor);
            }
        }

        return rest;
    }

    private static byte Multiply(byte a, byte b) => a == 0 || b == 0 ? (byte)0 : Powers[(Logarithms[a] + Logarithms[b]) % 255];

    private static byte[] ListPowers()
    {
        var powers = new byte[255];
        for (var (i, power) = (0, 1); i < powers.Length; i++)
        {
            powers[i] = (byte)power;
            power <<= 1;
            power ^= power < 256 ? 0 : Polynomial;
        }

        return powers;
    }

    private static byte[] ListLogarithms()
    {
        var logarithms = new byte[256];
        for (var i = 0; i < Powers.Length; i++)
        {
            logarithms[Powers[i]] = (byte)i;
        }

        return logarithms;
    }
}
