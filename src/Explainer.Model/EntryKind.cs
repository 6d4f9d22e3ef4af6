namespace Explainer.Model;

/// <summary>What a file is about. The folder it lies in decides.</summary>
public enum EntryKind
{
    Summary,
    Chapter,
    Profile,
    Term,
    Event,
    Lesson,
    Page,
}
