namespace Explainer.Read.Fields;

/// <summary>The form of an EDTF date, for tools that know patterns only. Whether the day exists, <c>FuzzyDate</c> says.</summary>
internal static class DateForm
{
    private const string Month = "(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]|XX))?";
    private const string Point = $"(-?[0-9]{{4}}(-({Month}|2[1-4]|XX(-XX)?))?|-?[0-9]{{2}}([0-9]X|XX)|Y-?[0-9]{{5,9}})[?~%]?";

    /// <summary>As ECMA-262 writes it, so that it means the same in editors.</summary>
    public const string Pattern = $@"^\s*({Point}(/(\.\.|{Point})?)?|(\.\.)?/{Point})\s*$";
}
