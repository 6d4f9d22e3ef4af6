namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of an easier version are for.</summary>
public static class EasyKeys
{
    public static KeyText MustMatch { get; } = new("Headings that this version and its page must both have, however they are worded: their ids.", "[who-may-borrow, when-to-bring-it-back]");
}
