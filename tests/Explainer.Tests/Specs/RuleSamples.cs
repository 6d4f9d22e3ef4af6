using System.Reflection;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Specs;

/// <summary>What every rule says, filled with signs that stand for a file's own words.</summary>
internal static class RuleSamples
{
    // Stands for what a message is filled with. Nothing that a message says by itself looks like it.
    private const string Filling = "\uE000";
    private const int Number = 777;
    private const byte Byte = 0xEE;

    /// <summary>Every problem that can be reported is a method.</summary>
    public static IReadOnlyList<MethodInfo> Methods { get; } =
        typeof(Rules).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

    /// <summary>A rule may say one thing or another, so it is called with and without what it may do without.</summary>
    public static IEnumerable<Diagnostic> Create(MethodInfo rule) => [Message(rule, full: true), Message(rule, full: false)];

    private static Diagnostic Message(MethodInfo rule, bool full) =>
        (Diagnostic)rule.Invoke(null, [.. rule.GetParameters().Select(p => Fill(p, full))])!;

    private static object? Fill(ParameterInfo parameter, bool full) => parameter.ParameterType switch
    {
        var t when t == typeof(SourceSpan) => new SourceText("a.md", "text").Start,
        var t when t == typeof(SourcePlace) => new SourcePlace(Filling, Number, Number),
        var t when t == typeof(DateProblem) => new DateProblem(Filling, Filling, Filling),
        var t when t == typeof(Fix) => null,
        var t when t == typeof(ContrastFinding) => new ContrastFinding(Filling, Filling, Filling, Filling, Filling, Number, Number, Number, full),
        var t when t == typeof(string) => full || parameter.Name is not ("nearest" or "advice" or "includedBy") ? Filling : null,
        var t when t == typeof(bool) => full,
        var t when t == typeof(int) => Number,
        var t when t == typeof(double) => (double)Number,
        var t when t == typeof(byte) => Byte,
        var t when t == typeof(long) => (long)Number,
        var t when t == typeof(Severity) => Severity.Error,
        var t when t == typeof(ShownOfProtected) => ShownOfProtected.Map,
        var t when t.IsAssignableFrom(typeof(string[])) => new[] { Filling },
        var t => throw new NotSupportedException($"Fill a {t} here too."),
    };
}
