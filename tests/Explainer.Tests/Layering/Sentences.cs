using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Explainer.Tests.Layering;

/// <summary>Finds texts for people in source files: three words in a row, in a string that is no pattern and no fault of the program.</summary>
internal static partial class Sentences
{
    // Stands for what is filled in, which may be a word.
    private const char Filled = '□';

    /// <summary>The sentences of a file, each after the number of its line.</summary>
    public static IEnumerable<string> Find(SourceFile source) =>
        from text in CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
        let words = WordsOf(text)
        where words is not null && !IsForPrograms(text) && ThreeWords().Matches(words).Any(m => TwoWords().Count(m.Groups[1].Value) >= 2)
        select $"{source.Path}:{text.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {words}";

    private static string? WordsOf(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax filled =>
            string.Concat(filled.Contents.Select(c => c is InterpolatedStringTextSyntax part ? part.TextToken.ValueText : Filled.ToString())),
        _ => null,
    };

    // Patterns stand in attributes. An exception of another type than ours tells whoever mends the program.
    private static bool IsForPrograms(ExpressionSyntax text) => text.Ancestors().Any(a => a switch
    {
        AttributeSyntax => true,
        ObjectCreationExpressionSyntax made => IsFault(made.Type),
        PrimaryConstructorBaseTypeSyntax made => IsFault(made.Type),
        _ => false,
    });

    private static bool IsFault(TypeSyntax type) =>
        type.ToString() is var name && name.EndsWith("Exception", StringComparison.Ordinal) && name is not ("UsageException" or "ProblemException");

    // Looks ahead, so that the second word of three can be the first of the next.
    [GeneratedRegex(@"(?<![\w'<.#-])(?=((?:\p{L}[\p{L}'’]*|□),?;? (?:\p{L}[\p{L}'’]*|□),?;? (?:\p{L}[\p{L}'’]*|□))(?![\w=-]))")]
    private static partial Regex ThreeWords();

    [GeneratedRegex(@"\p{L}[\p{L}'’]+")]
    private static partial Regex TwoWords();
}
