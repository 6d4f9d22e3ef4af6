namespace Explainer.Model.Dates;

/// <summary>Finds out which date is meant by one that is written another way.</summary>
internal static class DateGuess
{
    /// <summary>What to say of the text; null when nothing in it looks like a date.</summary>
    public static Misreading? Find(string text)
    {
        var forms = FormsOf(PlainText.Of(text));
        var readings = forms.Select(EdtfDate.Read).ToList();
        return readings.Exists(reading => reading is { Value: not null })
            ? Misreading.OtherForm(forms)
            : readings.Find(reading => reading is not null)?.Misreading;
    }

    private static IReadOnlyList<string> FormsOf(string plain) =>
        First(plain, PointGuess.FormsOf, IntervalGuess.FormsOf, OpenGuess.FormsOf, Interval);

    /// <summary>What the first that knows the text makes of it.</summary>
    public static IReadOnlyList<string> First(
        string plain, params ReadOnlySpan<Func<string, IReadOnlyList<string>>> guesses)
    {
        foreach (var guess in guesses)
        {
            if (guess(plain) is { Count: > 0 } forms)
            {
                return forms;
            }
        }

        return [];
    }

    private static IReadOnlyList<string> Interval(string plain)
    {
        var form = plain.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return form.Contains('/', StringComparison.Ordinal) && EdtfDate.Read(form) is not null ? [form] : [];
    }
}
