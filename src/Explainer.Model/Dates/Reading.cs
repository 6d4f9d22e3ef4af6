namespace Explainer.Model.Dates;

/// <summary>
/// What became of a text: a value, or why it is none. (No reading at all: it looks like something else.)
/// </summary>
internal sealed record Reading<T>(T? Value, Misreading? Misreading)
    where T : class
{
    public static implicit operator Reading<T>(T value) => new(value, null);

    public static implicit operator Reading<T>(Misreading misreading) => new(null, misreading);
}
