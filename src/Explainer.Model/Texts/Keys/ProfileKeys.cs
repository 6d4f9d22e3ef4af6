namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a profile are for.</summary>
public static class ProfileKeys
{
    public static KeyText Type { get; } = new("person (when nothing is said), group, or protected-person for somebody who would be in danger if known: then only role may stand beside it.", "person");

    public static KeyText Also { get; } = new("Other names.", "[A. Lind]");

    public static KeyText Role { get; } = new("What they are in this account.", "Librarian");

    public static KeyText Origin { get; } = new("Where they come from.", "Uppsala");

    public static KeyText Born { get; } = new("When they were born; of a group, when it was founded.", "1951");

    public static KeyText Died { get; } = new("When they died; of a group, when it ended.", "2012-11-30");

    public static KeyText Dates { get; } = new("Other dates that matter here, each with its label.", "[{label: Joined, date: 2012-03}, {label: Left, date: 2014~}]");

    public static KeyText Picture { get; } = new("A picture of them, which also goes with links to the page.", "{file: ../images/ada-lind.jpg, alt: Ada Lind at the desk, credit: Jan Berg, licence: CC BY-SA 4.0}");

    public static KeyText Joined { get; } = new("When they joined: now one of dates.", "2012-03");

    public static KeyText Left { get; } = new("When they left: now one of dates.", "2014~");
}
