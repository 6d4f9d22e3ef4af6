using Explainer.Model;
using Explainer.Model.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Dates;

/// <summary>Dates, and texts that look like dates, for properties that hold for all of them.</summary>
internal static class DateArbitraries
{
    private static readonly string[] Tokens =
    [
        "0", "1", "2", "9", "12", "13", "28", "29", "30", "31", "44", "2013", "2014", "-0044", "XX", "X", "x", "Y", "E7", "S2",
        "-", "-", "/", "/", ".", "..", "?", "~", "%", " ", " ", ",", "–", "[", "]", "{", "T10:00", ":", "June", "march ", "sept.",
        "about ", "c. ", "maybe ", "before ", "since ", "to ", " and ", "summer ", "winter ", "s", "th", " century", " BC", "AD ",
        "some time ", "unknown", "now", "٢", "٠١٤", "\0", "\n", "İ", "ı", "\ud800", "🜨",
    ];

    /// <summary>Texts put together from what dates are made of: nearer to a date than any random string.</summary>
    public static Arbitrary<string> Texts { get; } = Gen.Elements(Tokens)
        .ListOf()
        .Select(tokens => string.Concat(tokens))
        .ToArbitrary();

    private static readonly Gen<string> Points =
        from year in Gen.OneOf(
            Gen.Choose(0, 9999).Select(number => $"{number:0000}"), Gen.Choose(1, 9999).Select(number => $"-{number:0000}"))
        from rest in Gen.OneOf(
            Gen.Constant(""),
            Gen.Choose(1, 12).Select(month => $"-{month:00}"),
            Gen.Choose(1, 12).SelectMany(month => Gen.Choose(1, 28).Select(day => $"-{month:00}-{day:00}")))
        from mark in Gen.Elements("", "", "", "?", "~", "%")
        select year + rest + mark;

    private static readonly Gen<string> Others =
        from year in Gen.Choose(1000, 2999)
        from form in Gen.Elements("-XX", "-06-XX", "-XX-XX", "-21", "-22", "-24", "X", "XX")
        from mark in Gen.Elements("", "~")
        select form[0] == 'X' ? $"{year}"[..^form.Length] + form + mark : year + form + mark;

    /// <summary>Dates of every form.</summary>
    public static Arbitrary<FuzzyDate> Dates { get; } = Gen.OneOf(
            Points,
            Others,
            Gen.Choose(10_000, 999_999_999).SelectMany(year => Gen.Elements($"Y{year}", $"Y-{year}")),
            Points.SelectMany(start => Points.Select(end => $"{start}/{end}")),
            Points.SelectMany(point => Gen.Elements($"{point}/", $"{point}/..", $"/{point}", $"../{point}")))
        .Where(text => FuzzyDate.TryParse(text, out _))
        .Select(FuzzyDate.Parse)
        .ToArbitrary();
}
