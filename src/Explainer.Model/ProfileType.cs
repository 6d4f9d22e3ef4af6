namespace Explainer.Model;

/// <summary>Whom a profile is about, and so how much may be said of them.</summary>
public enum ProfileType
{
    Person,
    Group,

    /// <summary>A person who would be in danger if known: the page carries prose only.</summary>
    ProtectedPerson,
}
