namespace Explainer.Model;

/// <content>The words of the feed of changes.</content>
public sealed partial record Words
{
    public string Feed { get; init; } = "Follow changes (feed)";
    public string FeedTitle { get; init; } = "{0}: what changed";
    public string FeedNotes { get; init; } = "Content notes: {0}.";
}
