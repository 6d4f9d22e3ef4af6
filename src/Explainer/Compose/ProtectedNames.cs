using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Reports links that would publish another name of a protected person than the title of the page to which they lead.</summary>
internal static partial class ProtectedNames
{
    // How far back the beginning of a sentence is looked for.
    private const int LongestBefore = 80;

    public static void CheckLinks(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        if (!HasPeople(catalog))
        {
            return;
        }

        foreach (var link in prose.Nodes.Links.Where(l => !l.IsImage && MayLeadToProfile(l, prose)))
        {
            if (FindPerson(link, prose, catalog) is not { } person)
            {
                continue;
            }

            var span = prose.Span(link);
            var words = PlainText.From(link);
            if ((NameIn(words, BeginsSentence(span, words), person, catalog) ?? NameIn(link.Title ?? "", true, person, catalog)) is { } name)
            {
                problems.Add(Rules.OtherNameOfProtected(span, name, person.Title, $"[{person.Title}]({link.Url})"));
            }
        }
    }

    /// <param name="author">An author of a page.</param>
    /// <param name="page">The page to which the link of the author leads.</param>
    /// <param name="catalog">What there is.</param>
    /// <param name="problems">Where problems go.</param>
    public static void CheckAuthor(WrittenAuthor author, EntryId page, Catalog catalog, DiagnosticBag problems)
    {
        if (catalog.Find(page) is { } target && PersonOf(target, catalog) is { } person
            && IsAnother(author.Name, person))
        {
            problems.Add(Rules.OtherNameOfProtected(author.Span, author.Name, person.Title, $"name: {person.Title}"));
        }
    }

    // Here or in the main language, to which links may lead.
    private static bool HasPeople(Catalog catalog) => !catalog.Protected.IsEmpty || (catalog.Original is { } original && HasPeople(original));

    // Most links need not be resolved again: a path into the folder of profiles names it, or begins there.
    private static bool MayLeadToProfile(LinkInline link, Prose prose) =>
        link.Url is { } url && (url.Contains(Kind.Profile.Folder!, StringComparison.OrdinalIgnoreCase) || url.Contains('%', StringComparison.Ordinal)
            || prose.FileOf(link).Contains(Kind.Profile.Folder!, StringComparison.OrdinalIgnoreCase));

    /// <summary>The protected person to whose page a link leads: in this language, or in the main one where the page is not translated; null for none.</summary>
    public static EntryHeader? FindPerson(LinkInline link, Prose prose, Catalog catalog) =>
        link.Url is { } url && FilePath.Join(prose.FileOf(link), LinkResolver.Unescape(url.Split('#')[0])) is { } file
            ? FindPerson(file, catalog) ?? (catalog.Original is { } original ? FindPerson(file, original) : null) : null;

    private static EntryHeader? FindPerson(string file, Catalog catalog) => catalog.FindFile(file) is { } target ? PersonOf(target, catalog) : null;

    // The title that counts is that of the person's page, not of its easier version.
    private static EntryHeader? PersonOf(EntryHeader target, Catalog catalog) =>
        !catalog.IsProtected(target) ? null : target.EasierOf is { } whole ? catalog.Find(whole) : target;

    // One capital letter alone is no name: it may be "I". German writes every noun with one, so there a name has two words.
    private static string? NameIn(string words, bool beginsSentence, EntryHeader person, Catalog catalog)
    {
        var takesTwo = catalog.Config.Language.StartsWith("de", StringComparison.OrdinalIgnoreCase);
        foreach (Match name in Name().Matches(words))
        {
            var isPair = name.Groups["next"].Success;
            if ((isPair || !(takesTwo || (beginsSentence && BeginsWords(words, name.Index))))
                && IsAnother(name.Value, person))
            {
                return name.Value;
            }
        }

        return null;
    }

    private static bool BeginsWords(string words, int at) => words.AsSpan(0, at).Trim(" \"“„«‘'(¿¡").IsEmpty;

    // Behind the dash of a speaker "Her daughter" begins like a sentence; "Mary" is a name.
    private static bool BeginsSentence(SourceSpan link, string words)
    {
        var text = link.Source.Text[Math.Max(0, link.Start - LongestBefore)..link.Start];
        return Beginning().IsMatch(text) || (Dash().IsMatch(text) && words.Contains(' ', StringComparison.Ordinal));
    }

    private static bool IsAnother(string name, EntryHeader person) => Word().Matches(name).Any(w => !IsOfTitle(w.Value, person.Title) && !NoName().IsMatch(w.Value));

    // Also with another ending: "Olena" is "Oleny" in a Ukrainian sentence.
    private static bool IsOfTitle(string word, string title) =>
        word.Length < 2 || Word().Matches(title).Any(t => word.Equals(t.Value, StringComparison.OrdinalIgnoreCase)
            || (t.Length > 3 && word.AsSpan().StartsWith(t.ValueSpan[..^1], StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*")]
    private static partial Regex Word();

    // Words with a capital letter; Arabic and other scripts have none.
    [GeneratedRegex(@"(?<![\p{L}\p{M}’'])[\p{Lu}\p{Lt}][\p{L}\p{M}]*(?<next>\.?[ ][\p{Lu}\p{Lt}][\p{L}\p{M}]*)*")]
    private static partial Regex Name();

    // What may have a capital letter before a name, or in its place.
    [GeneratedRegex("^(?:Mrs?|Ms|Miss|Dr|Frau|Herr|Mme|Madame|Monsieur|Sra?|The|An?|This|That|Her|His|Their|My|Our|One|She|He|They|It)$")]
    private static partial Regex NoName();

    [GeneratedRegex(@"(?:^|(?<!\b(?:Mrs?|Ms|Dr|Sra?))[.!?…]|\n[ \t>]*(?:(?=\n)|[-*+|#]+|\d+[.)]))[\s*_“„«‘'""(¿¡]*$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"[—―–][\s*_]*$")]
    private static partial Regex Dash();
}
