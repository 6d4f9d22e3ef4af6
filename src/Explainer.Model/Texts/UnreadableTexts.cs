namespace Explainer.Model.Texts;

/// <summary>Why a file or folder cannot be read.</summary>
public static class UnreadableTexts
{
    public const string NotAllowed = "it is not allowed";
    public const string Gone = "it is gone";
    public const string MayBeWritten = "another program may be writing it";
}
