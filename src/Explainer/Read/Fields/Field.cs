namespace Explainer.Read.Fields;

/// <summary>A key of front matter or of <c>site.yml</c>: its name and what it is for.</summary>
/// <param name="Name">As writers write it.</param>
/// <param name="Description">What it is for, in a writer's words: one or two sentences.</param>
/// <param name="Example">A value that can stand there, as YAML; of several lines when it begins with a line end.</param>
/// <param name="IsRequired">True when a file without it is not complete.</param>
internal abstract record Field(string Name, string Description, string Example, bool IsRequired)
{
    /// <summary>What to write as its value: <c>a list such as [a, b]</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>What its value looks like, as data.</summary>
    public abstract ValueForm Form { get; }
}
