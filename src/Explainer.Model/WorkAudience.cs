namespace Explainer.Model;

/// <summary>For whom a work is linked. One with graphic content is named, not linked.</summary>
public enum WorkAudience
{
    Everyone,
    Teachers,
    None,
}
