using System.Globalization;
using System.Text;

namespace Explainer.Read.Works;

/// <summary>What was found at the address of a work.</summary>
internal enum SourceState
{
    /// <summary>It answers.</summary>
    Ok,

    /// <summary>It answers, and says that it has another address for good (301, 308).</summary>
    Moved,

    /// <summary>Not found (404), or no such host, for the first time: the server may be down for a day.</summary>
    Missing,

    /// <summary>Gone (410), or not found on two days.</summary>
    Gone,

    /// <summary>It answers with what looks like a page that says "not found" (a "soft 404").</summary>
    Doubtful,

    /// <summary>Its certificate is not valid.</summary>
    Certificate,

    /// <summary>It answers that this program may not have it: 401, 403, 429, 5xx.</summary>
    Refused,

    /// <summary>It gave no answer in time, broke off, or led round in a circle.</summary>
    Unreachable,

    /// <summary>Its <c>robots.txt</c> does not want to be asked.</summary>
    Robots,
}

/// <summary>A line of <c>sources.lock</c>: <c>ADDRESS DATE STATE ANSWER [since DATE] [to ADDRESS] [archived ADDRESS]</c>.</summary>
/// <param name="Address">The absolute address without its fragment, which is never sent.</param>
/// <param name="Checked">The day on which it was asked.</param>
/// <param name="State">What was found.</param>
/// <param name="Answer">The HTTP status, or one word for why there was none.</param>
internal sealed record SourceCheck(string Address, DateOnly Checked, SourceState State, string Answer)
{
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] States = ["ok", "moved", "missing", "gone", "doubtful", "certificate", "refused", "unreachable", "robots"];

    /// <summary>The first day on which it was not found; null when it was found since.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Where it has moved for good; null when it has not.</summary>
    public string? MovedTo { get; init; }

    /// <summary>A copy that an archive has of it; null when none is known.</summary>
    public string? Archived { get; init; }

    public string StateWord => States[(int)State];

    /// <summary>What was found, for people: "404 since 2026-11-20".</summary>
    public string Words => Since is { } since ? string.Create(CultureInfo.InvariantCulture, $"{Answer} since {since:yyyy-MM-dd}") : Answer;

    /// <summary>The key of an address: the same for all its fragments.</summary>
    public static string KeyOf(string address) => address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? address[..at] : address;

    /// <summary>
    /// The same with what the last check knew. What is not found on two days is gone; a server that gives no answer contradicts
    /// nothing, so what was gone stays gone.
    /// </summary>
    /// <param name="before">What was found the last time; null for nothing.</param>
    public SourceCheck After(SourceCheck? before)
    {
        var since = before?.Since ?? Checked;
        var wasGone = before?.State == SourceState.Gone;
        var now = State switch
        {
            SourceState.Missing => this with { State = wasGone || since < Checked ? SourceState.Gone : State, Since = since },
            SourceState.Gone => this with { Since = since },
            SourceState.Unreachable when wasGone => this with { State = SourceState.Gone, Answer = before!.Answer, Since = since },
            SourceState.Unreachable => this with { Since = before?.Since },
            _ => this,
        };
        return now with { Archived = Archived ?? before?.Archived };
    }

    /// <summary>Reads a line; null when it is none.</summary>
    public static SourceCheck? Parse(string line)
    {
        var words = line.TrimEnd().Split(' ');
        if (words.Length < 4 || words.Length % 2 != 0 || !IsAddress(words[0]) || ParseDay(words[1]) is not { } day || !States.Contains(words[2]))
        {
            return null;
        }

        var check = new SourceCheck(words[0], day, (SourceState)Array.IndexOf(States, words[2]), words[3]);
        for (var i = 4; i < words.Length && check is not null; i += 2)
        {
            check = (words[i], words[i + 1]) switch
            {
                ("since", var since) when ParseDay(since) is { } first => check with { Since = first },
                ("to", var to) when IsAddress(to) => check with { MovedTo = to },
                ("archived", var copy) when IsAddress(copy) => check with { Archived = copy },
                _ => null,
            };
        }

        return check;
    }

    /// <summary>The line, without its end.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(Address).Append(' ').Append(Checked.ToString(Day, CultureInfo.InvariantCulture)).Append(' ').Append(StateWord).Append(' ').Append(Answer);
        Append(line, "since", Since?.ToString(Day, CultureInfo.InvariantCulture));
        Append(line, "to", MovedTo);
        Append(line, "archived", Archived);
        return line.ToString();
    }

    private static void Append(StringBuilder line, string name, string? value)
    {
        if (value is not null)
        {
            line.Append(' ').Append(name).Append(' ').Append(value);
        }
    }

    private static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;
}
