namespace Explainer.Model;

/// <summary>How standings are called, by readers and by style sheets.</summary>
public static class Standings
{
    public static string Label(this Words words, Standing standing) => standing switch
    {
        Standing.OneVoice => words.OneVoice,
        Standing.OthersSaySimilar => words.OthersSaySimilar,
        _ => words.Contested,
    };

    /// <summary>The class of an element that shows it.</summary>
    public static string ClassOf(Standing standing) => standing switch
    {
        Standing.OneVoice => "one-voice",
        Standing.OthersSaySimilar => "similar",
        _ => "contested",
    };
}
