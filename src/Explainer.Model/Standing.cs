namespace Explainer.Model;

/// <summary>How a testimony stands beside what others found.</summary>
public enum Standing
{
    /// <summary>Nobody else that the site cites says it.</summary>
    OneVoice,

    /// <summary>At least one further work says something like it.</summary>
    OthersSaySimilar,

    /// <summary>At least one work says otherwise.</summary>
    Contested,
}
