using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Explainer.Tests.Layering;

/// <summary>
/// Counts the ways through methods (cyclomatic complexity), as the analyser CA1502 does it. That one also measures all that is generated
/// from expressions (Regex), for which it needs half of the time of all analysers.
/// </summary>
internal static class Branches
{
    private const int Most = 12;

    /// <summary>The methods of a file with too many, each after the number of its line.</summary>
    public static IEnumerable<string> Find(SourceFile source) =>
        from member in CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantNodes()
        where member is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
        let ways = 1 + member.DescendantNodes().Sum(WaysOf)
        where ways > Most
        select $"{source.Path}:{member.GetLocation().GetLineSpan().StartLinePosition.Line + 1} has {ways} ways through it";

    private static int WaysOf(SyntaxNode node) => node.Kind() is
        SyntaxKind.IfStatement or SyntaxKind.ConditionalExpression or SyntaxKind.ConditionalAccessExpression
        or SyntaxKind.ForStatement or SyntaxKind.ForEachStatement or SyntaxKind.ForEachVariableStatement or SyntaxKind.WhileStatement or SyntaxKind.DoStatement
        or SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel or SyntaxKind.DefaultSwitchLabel
        or SyntaxKind.CoalesceExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression ? 1 : 0;
}
