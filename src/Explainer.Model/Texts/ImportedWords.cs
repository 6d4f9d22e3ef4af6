namespace Explainer.Model.Texts;

/// <summary>Words that an import writes into pages, where the old program printed its own.</summary>
public static class ImportedWords
{
    public const string ForTeachers = "For teachers";
    public const string KeyPoints = "Key points";
    public const string SeeAlso = "See also";
    public const string Prerequisites = "Prerequisites";
    public const string More = "More";
    public const string WhatIsShown = "what is shown";
}
