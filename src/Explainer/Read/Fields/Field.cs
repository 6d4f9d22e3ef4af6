using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Dates;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>A key of front matter, of <c>site.yml</c> or of <c>sources.yml</c>: its name and what it is for.</summary>
/// <param name="Name">As writers write it.</param>
/// <param name="Text">What it is for, with an example.</param>
/// <param name="IsRequired">True when a file without it is not complete.</param>
internal abstract record Field(string Name, KeyText Text, bool IsRequired)
{
    public string Description => Text.Description;

    /// <summary>A value that can stand there, as YAML; of several lines when it begins with a line end.</summary>
    public string Example => Text.Example;

    /// <summary>What to write as its value: <c>a list such as [a, b]</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>The example in one line.</summary>
    public string InlineExample => Example[0] == '\n' ? $"[{Example[1..].TrimStart('-', ' ')}]" : Example;

    /// <summary>What its value looks like, as data.</summary>
    public abstract ValueSchema Schema { get; }

    /// <summary>
    /// True when the text of a page can say it instead of its front matter: then no schema requires it, and a page without it
    /// is reported where the text is known.
    /// </summary>
    public bool IsInText { get; init; }

    /// <summary>True where the text was searched before front matter is read, so that a key that is missing then is missing.</summary>
    public bool IsLookedUp { get; init; }

    /// <summary>True for a key that another has replaced: it is still read, with a warning, and no longer proposed.</summary>
    public bool IsOld { get; init; }

    /// <summary>True for a key that a command writes and that nobody types: it is read, and not proposed.</summary>
    public bool IsWrittenByCommand { get; init; }
}

/// <summary>A key whose value is of one type.</summary>
internal sealed record Field<T>(string Name, FieldType<T> Type, KeyText Text, bool IsRequired = false)
    : Field(Name, Text, IsRequired)
{
    public override string Expected => Schema is ValueSchema.List ? ExpectedTexts.List(InlineExample) : Type.Expected;

    public override ValueSchema Schema => Type.Schema;
}

/// <summary>What a value may be, and how it is read.</summary>
/// <param name="Expected">What to write, ending "Write …": <c>a date such as 2016-05-03, 2016-05 or 2016</c>.</param>
/// <param name="Schema">The same as data. It lets through all that is read, and may let through more.</param>
/// <param name="Read">Gives the value; default when it is not of this type, and then it has reported why.</param>
internal sealed record FieldType<T>(string Expected, ValueSchema Schema, Func<YamlNode, ReadContext, T?> Read)
{
    /// <summary>What a comma is in a value that stands alone where a list of such values belongs.</summary>
    public Comma Comma { get; init; }
}

/// <summary>What a comma in a single value can mean.</summary>
internal enum Comma
{
    /// <summary>Part of the text, or meant to divide it. A writer is asked.</summary>
    Either,

    /// <summary>It divides two values: ids have none.</summary>
    Divides,

    /// <summary>It divides two values where each part is one word; else a place in a work stands behind it.</summary>
    DividesIds,

    /// <summary>It divides two values where each part looks like a path, and is part of the text elsewhere.</summary>
    DividesPaths,

    /// <summary>Part of the text; the reader of the value says what to write.</summary>
    IsText,
}

/// <summary>What the reading of one file collects besides its values.</summary>
/// <param name="Problems">Where problems go.</param>
/// <param name="References">The ids of other things that it names.</param>
internal sealed record ReadContext(DiagnosticBag Problems, List<EntryReference> References)
{
    /// <summary>Understands dates in words of the site's language; null for English alone.</summary>
    public DateTranslation? Dates { get; init; }

    /// <summary>
    /// What has a key that stands on a page of another kind, and where its files lie, by the key and those that may stand there; null
    /// where no pages are read.
    /// </summary>
    public Func<string, IReadOnlyCollection<string>, (string Shape, string Folder)?>? FindKind { get; init; }

    /// <summary>True for what another program wrote: nobody mends its file by hand.</summary>
    public bool IsExport { get; init; }
}
