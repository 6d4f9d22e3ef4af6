using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainer.Markdown.Code;

/// <summary>The languages that are coloured.</summary>
internal static class CodeLanguages
{
    private const string Slashes = "//";
    private const string Hash = "#";

    private static readonly ImmutableArray<(string, string)> Stars = [("/*", "*/")];
    private static readonly CodeQuote Double = new("\"", "\"");
    private static readonly CodeQuote Single = new("'", "'");
    private static readonly CodeQuote Character = new("'", "'") { IsCharacter = true };
    private static readonly CodeQuote Template = new("`", "`") { IsLong = true };
    private static readonly CodeQuote LongDouble = new("\"", "\"") { IsLong = true };
    private static readonly CodeQuote RawSingle = new("'", "'") { Escape = null, IsLong = true };
    private static readonly CodeQuote Triple = new("\"\"\"", "\"\"\"") { IsLong = true };

    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<CodeLanguage> All { get; } =
    [
        new("text", CodeForm.Plain) { Also = ["txt", "plain", "plaintext", "none", "console", "output", "markdown", "md", "ascii", "log"] },
        C("c", "auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while bool true false NULL", ["h"]) with { NameSigns = Hash },
        C("cpp", "alignas alignof auto bool break case catch char class const constexpr continue decltype default delete do double else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept nullptr operator override private protected public return short signed sizeof static struct switch template this throw true try typedef typename union unsigned using virtual void volatile while", ["c++", "cxx", "cc", "hpp", "arduino"]) with { NameSigns = Hash },
        C("csharp", "abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach from get if implicit in init int interface internal is join let lock long namespace new null object operator orderby out override params private protected public readonly record ref required return sbyte sealed select set short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using var virtual void volatile when where while with yield", ["cs", "c#"]) with { HasTypes = true, NameSigns = Hash, Quotes = [Triple, new("@\"", "\"") { Escape = null, IsLong = true }, Double, Character] },
        C("java", "abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for if implements import instanceof int interface long native new null package permits private protected public record return sealed short static super switch synchronized this throw throws transient true try var void volatile while yield", []) with { HasTypes = true, NameSigns = "@", Quotes = [Triple, Double, Character] },
        C("kotlin", "abstract as break by catch class companion const continue data do else enum false final finally for fun get if import in init inline interface internal is lateinit null object open operator override package private protected public return sealed set super suspend this throw true try typealias val var vararg when where while", ["kt"]) with { HasTypes = true, NameSigns = "@", Quotes = [Triple, Double, Character] },
        C("swift", "as associatedtype async await break case catch class continue default defer deinit do else enum extension false fileprivate final for func get guard if import in init inout internal is lazy let mutating nil open operator override private protocol public repeat rethrows return self set static struct subscript super switch throw throws true try typealias var weak where while", []) with { HasTypes = true, NameSigns = "@#", Quotes = [Triple, Double] },
        C("javascript", "async await break case catch class const continue debugger default delete do else export extends false finally for from function get if import in instanceof let new null of return set static super switch this throw true try typeof undefined var void while yield", ["js", "jsx", "mjs", "cjs", "node"]) with { HasTypes = true, WordSigns = "$", Quotes = [Template, Double, Single] },
        C("typescript", "abstract any as asserts async await boolean break case catch class const constructor continue declare default delete do else enum export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of private protected public readonly return set static string super switch symbol this throw true try type typeof undefined unknown var void while yield", ["ts", "tsx"]) with { HasTypes = true, WordSigns = "$", NameSigns = "@", Quotes = [Template, Double, Single] },
        C("go", "any bool break byte case chan const continue default defer else error fallthrough false float32 float64 for func go goto if import int int32 int64 interface iota map nil package range return rune select string struct switch true type uint var", ["golang"]) with { Quotes = [new("`", "`") { Escape = null, IsLong = true }, Double, Character] },
        C("rust", "as async await bool break char const continue crate dyn else enum extern f32 f64 false fn for i32 i64 if impl in let loop match mod move mut pub ref return self Self static str struct super trait true type u8 u32 u64 unsafe use usize where while", ["rs"]) with { HasTypes = true, Quotes = [LongDouble, Character] },
        C("scala", "abstract case catch class def do else enum extends false final finally for given if implicit import lazy match new null object override package private protected return sealed super then this throw trait true try type using val var while with yield", []) with { HasTypes = true, NameSigns = "@", Quotes = [Triple, Double, Character] },
        C("dart", "abstract as async await bool break case catch class const continue default do double else enum extends false final finally for if implements import in int is late new null required return static String super switch this throw true try var void while with yield", []) with { HasTypes = true, NameSigns = "@", Quotes = [Triple, Double, Single] },
        C("php", "abstract and array as break case catch class clone const continue declare default do echo else elseif empty enum extends false final finally fn for foreach function global if implements include instanceof interface isset match namespace new null or print private protected public readonly require return static switch this throw trait true try unset use var while yield", []) with { HasTypes = true, NameSigns = "$", LineComments = [Slashes, Hash], Quotes = [LongDouble, Single] },
        Script("python", "and as assert async await break case class continue def del elif else except False finally for from global if import in is lambda match None nonlocal not or pass raise return self True try while with yield", ["py", "python3", "pycon"]) with { HasTypes = true, NameSigns = "@", Quotes = [Triple, new("'''", "'''") { IsLong = true }, Double, Single] },
        Script("ruby", "alias and attr_accessor attr_reader begin break case class def defined do else elsif end ensure extend false for if in include module next nil not or private puts raise redo require rescue retry return self super then true undef unless until when while yield", ["rb"]) with { HasTypes = true, WordSigns = "?!", NameSigns = "@:$", Quotes = [LongDouble, Single] },
        Script("bash", "alias case cd declare do done echo elif else esac eval exec exit export fi for function if in local read readonly return select set shift source then trap unset until while", ["sh", "shell", "zsh", "shellscript"]) with { WordSigns = "-", NameSigns = "$", Quotes = [LongDouble, RawSingle] },
        Script("powershell", "begin break catch class continue data do dynamicparam else elseif end exit filter finally for foreach from function if in param process return switch throw trap try until using while", ["ps1", "pwsh", "ps"]) with { Comments = [("<#", "#>")], WordSigns = "-", NameSigns = "$", Quotes = [new("\"", "\"") { Escape = '`', IsLong = true }, RawSingle] },
        Script("r", "break else FALSE for function if in Inf library NA NaN next NULL repeat return TRUE while", ["rlang"]) with { WordSigns = ".", Quotes = [LongDouble, Single] },
        Script("perl", "and cmp die do else elsif eq for foreach if last local lt gt my ne next no not or our package print return sub unless until use warn while", ["pl"]) with { NameSigns = "$@%", Quotes = [LongDouble, RawSingle] },
        Script("julia", "abstract baremodule begin break catch const continue do else elseif end export false finally for function global if import in let local macro module mutable nothing primitive quote return struct true try type using where while", ["jl"]) with { HasTypes = true, NameSigns = "@", Comments = [("#=", "=#")], Quotes = [Triple, Double, Character] },
        Script("elixir", "after alias and case catch cond def defmodule defp do else end false fn for if import in nil not or quote raise receive require rescue true try unless use when with", ["ex", "exs"]) with { HasTypes = true, NameSigns = "@:", Quotes = [Triple, LongDouble] },
        new("lua", CodeForm.Program) { LineComments = ["--"], Comments = [("--[[", "]]")], Quotes = [new("[[", "]]") { Escape = null, IsLong = true }, Double, Single], Keywords = Words("and break do else elseif end false for function goto if in local nil not or repeat return then true until while") },
        new("haskell", CodeForm.Program) { Also = ["hs"], LineComments = ["--"], Comments = [("{-", "-}")], HasTypes = true, WordSigns = "'", Quotes = [Double, Character], Keywords = Words("case class data deriving do else family if import in infix infixl infixr instance let module newtype of then type where") },
        new("fsharp", CodeForm.Program) { Also = ["f#", "fs"], LineComments = [Slashes], Comments = [("(*", "*)")], HasTypes = true, WordSigns = "'", Quotes = [Triple, Double, Character], Keywords = Words("abstract and as async base begin class default do done downcast downto elif else end exception extern false finally for fun function if in inherit inline interface internal lazy let match member module mutable namespace new null of open or override private public rec return static struct then to true try type upcast use val when while with yield") },
        new("matlab", CodeForm.Program) { Also = ["octave"], LineComments = ["%"], Comments = [("%{", "%}")], Quotes = [new("\"", "\""), new("'", "'") { Escape = null }], Keywords = Words("break case catch classdef continue else elseif end false for function global if methods otherwise parfor persistent properties return switch true try while") },
        new("vb", CodeForm.Program) { Also = ["vbnet", "visualbasic", "vba"], LineComments = ["'"], HasTypes = true, Quotes = [new("\"", "\"") { Escape = null }], Keywords = Words("And As Boolean ByRef ByVal Call Case Class Const Date Dim Do Double Each Else ElseIf End Enum Exit False For Function Get GoTo If Imports In Integer Is Long Loop Me Module MyBase Namespace New Next Not Nothing Object Of On Option Optional Or Private Property Public Return Select Set Shared Single Static String Sub Then Throw To True Try Until Using When While With") },
        new("sql", CodeForm.Program) { Also = ["mysql", "postgresql", "postgres", "sqlite", "tsql", "plsql"], LineComments = ["--"], Comments = Stars, Quotes = [new("'", "'") { Escape = null, IsLong = true }, new("\"", "\"") { Escape = null }], Keywords = Words("ADD ALL ALTER AND AS ASC BEGIN BETWEEN BY CASE CHECK COLUMN COMMIT CONSTRAINT CREATE CROSS DATABASE DEFAULT DELETE DESC DISTINCT DROP ELSE END EXISTS FALSE FOREIGN FROM FULL GROUP HAVING IF IN INDEX INNER INSERT INTEGER INTO IS JOIN KEY LEFT LIKE LIMIT NOT NULL OFFSET ON OR ORDER OUTER PRIMARY REFERENCES RETURNING RIGHT ROLLBACK SELECT SET TABLE TEXT THEN TRUE UNION UNIQUE UPDATE USING VALUES VARCHAR VIEW WHEN WHERE WITH", isAnyCase: true) },
        new("css", CodeForm.Program) { Also = ["scss", "less"], LineComments = [], Comments = Stars, WordSigns = "-", NameSigns = "@$", AfterKey = ':', Quotes = [Double, Single], Keywords = Words("important") },
        new("json", CodeForm.Program) { Also = ["json5", "jsonc", "jsonl"], LineComments = [Slashes], Comments = Stars, AfterKey = ':', Quotes = [Double], Keywords = Words("true false null") },
        new("yaml", CodeForm.Program) { Also = ["yml"], LineComments = [Hash], AfterKey = ':', WordSigns = "-", Quotes = [LongDouble, new("'", "'") { Escape = null, IsLong = true }], Keywords = Words("true false null yes no on off") },
        new("toml", CodeForm.Program) { LineComments = [Hash], AfterKey = '=', WordSigns = "-", Quotes = [Triple, Double, new("'", "'") { Escape = null }], Keywords = Words("true false") },
        new("ini", CodeForm.Program) { Also = ["cfg", "conf", "properties", "env", "dotenv", "editorconfig"], LineComments = [Hash, ";"], AfterKey = '=', WordSigns = "-.", Quotes = [Double] },
        new("dockerfile", CodeForm.Program) { Also = ["docker"], LineComments = [Hash], WordSigns = "-", NameSigns = "$", Quotes = [Double, Single], Keywords = Words("ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN SHELL STOPSIGNAL USER VOLUME WORKDIR") },
        new("makefile", CodeForm.Program) { Also = ["make"], LineComments = [Hash], AfterKey = ':', WordSigns = "-.", NameSigns = "$", Keywords = Words("define else endef endif export ifdef ifeq ifndef ifneq include override") },
        new("latex", CodeForm.Program) { Also = ["tex"], LineComments = ["%"], NameSigns = "\\" },
        new("html", CodeForm.Markup) { Also = ["htm", "xhtml", "vue", "svelte", "razor", "cshtml", "handlebars", "jinja"] },
        new("xml", CodeForm.Markup) { Also = ["svg", "xaml", "xsl", "xslt", "rss", "mathml", "csproj"] },
        new("diff", CodeForm.Changes) { Also = ["patch"] },
    ];

    private static readonly FrozenDictionary<string, CodeLanguage> ByName =
        All.SelectMany(l => l.Also.Prepend(l.Name), (l, name) => (name, l)).ToFrozenDictionary(x => x.name, x => x.l, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names under which one is found.</summary>
    public static IEnumerable<string> Names => All.SelectMany(l => l.Also.Prepend(l.Name));

    /// <summary>The language with a name; null for none.</summary>
    public static CodeLanguage? Find(string name) => ByName.GetValueOrDefault(name);

    // Comments as in C.
    private static CodeLanguage C(string name, string keywords, ImmutableArray<string> also) =>
        new(name, CodeForm.Program) { Also = also, LineComments = [Slashes], Comments = Stars, Quotes = [Double, Character], Keywords = Words(keywords) };

    // Comments that begin with #.
    private static CodeLanguage Script(string name, string keywords, ImmutableArray<string> also) =>
        new(name, CodeForm.Program) { Also = also, LineComments = [Hash], Keywords = Words(keywords) };

    private static FrozenSet<string> Words(string words, bool isAnyCase = false) =>
        words.Split(' ').ToFrozenSet(isAnyCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
}
