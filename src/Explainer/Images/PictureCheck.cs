using Explainer.Model.Diagnostics;

namespace Explainer.Images;

/// <summary>Says what is wrong with a picture that readers could not see.</summary>
internal static class PictureCheck
{
    /// <param name="picture">What its file says.</param>
    /// <param name="promised">What its name says.</param>
    /// <param name="file">Its path.</param>
    /// <param name="span">Where it is shown.</param>
    /// <returns>Null when nothing is wrong.</returns>
    // Errors, as an image that is missing: nobody would learn of an empty frame but readers.
    public static Diagnostic? ProblemOf(Picture picture, PictureFormat promised, string file, SourceSpan span) =>
        picture.Unread ?? picture.Format switch
        {
            null => Rules.NotWholeImage(span, file, PictureFormats.NameOf(promised)),
            PictureFormat.Heic => Rules.FormatOfTelephones(span, file),
            { } found when found != promised => Rules.OtherFormat(span, file, PictureFormats.NameOf(found), PictureFormats.EndingOf(found)),
            _ => null,
        };
}
