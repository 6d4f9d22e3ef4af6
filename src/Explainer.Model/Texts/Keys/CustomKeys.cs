namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of <c>custom</c> are for.</summary>
public static class CustomKeys
{
    public static KeyText Archived { get; } = new("Address of an archived copy.", "\"https://archive.example.org/manifesto\"");

    public static KeyText ReadStored { get; } = new("live (when nothing is said), or stored: only a stored copy was read, and a mark says so.", "stored");

    public static KeyText Link { get; } = new("For whom it is linked: everyone (when nothing is said), teachers, or none for graphic content.", "everyone");

    public static KeyText Standing { get; } = new("Who speaks in it and what of it was read, for readers to weigh; on the page of the work.", "\"By one side of the war. Only its summary was read.\"");
}
