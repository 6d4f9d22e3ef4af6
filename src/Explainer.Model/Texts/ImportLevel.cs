namespace Explainer.Model.Texts;

/// <summary>What a person does about a place that the report of an import names.</summary>
public enum ImportLevel
{
    /// <summary>Readers miss something there, or see what is wrong.</summary>
    Must,

    /// <summary>The page is whole without it.</summary>
    May,

    /// <summary>Nothing is to be done.</summary>
    Information,
}

/// <summary>How many places a report names, by what is to be done there.</summary>
public readonly record struct ImportCounts(int Must, int May, int Information);

/// <summary>How much of a folder was printed or drawn by its code, and is not in it.</summary>
/// <param name="Places">How many pieces of code.</param>
/// <param name="Pages">On how many pages.</param>
/// <param name="Program">What ran it.</param>
public sealed record LostOutputs(int Places, int Pages, RunningProgram Program);

/// <summary>What runs the code of pages, and prints what it shows.</summary>
public enum RunningProgram
{
    Jupyter,
    Quarto,

    /// <summary>That of The Carpentries.</summary>
    Sandpaper,
}
