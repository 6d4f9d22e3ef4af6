namespace Explainer.Render;

/// <summary>The error correction of QR codes: Reed–Solomon codes over the field of 256 elements that ISO/IEC 18004 names.</summary>
internal static class ReedSolomon
{
    private const int Polynomial = 0x11D;
    private const int Order = 255;

    // Powers of the element 2, twice over, so that a sum of two exponents needs no remainder; and the exponent of each element.
    private static readonly byte[] Powers = CreatePowers();
    private static readonly byte[] Exponents = CreateExponents();

    /// <summary>The codewords of error correction of a block: what is left of it, divided by the generator polynomial.</summary>
    /// <param name="block">The codewords of data.</param>
    /// <param name="count">How many codewords of error correction.</param>
    public static byte[] Remainder(ReadOnlySpan<byte> block, int count)
    {
        var generator = CreateGenerator(count);
        var remainder = new byte[count];
        foreach (var codeword in block)
        {
            var factor = (byte)(codeword ^ remainder[0]);
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (var i = 0; i < count; i++)
            {
                remainder[i] ^= Multiply(generator[i], factor);
            }
        }

        return remainder;
    }

    // (x - 1)(x - 2)(x - 4) … without the leading coefficient, which is 1.
    private static byte[] CreateGenerator(int degree)
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

    private static byte Multiply(byte a, byte b) => a == 0 || b == 0 ? (byte)0 : Powers[Exponents[a] + Exponents[b]];

    private static byte[] CreatePowers()
    {
        var powers = new byte[2 * Order];
        for (var (i, power) = (0, 1); i < Order; i++)
        {
            (powers[i], powers[i + Order]) = ((byte)power, (byte)power);
            power = (power << 1) ^ (power > 127 ? Polynomial : 0);
        }

        return powers;
    }

    private static byte[] CreateExponents()
    {
        var exponents = new byte[Order + 1];
        for (var i = 0; i < Order; i++)
        {
            exponents[Powers[i]] = (byte)i;
        }

        return exponents;
    }
}
