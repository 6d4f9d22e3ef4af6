using Microsoft.Playwright;

namespace Explainer.BrowserTests.Browsing;

/// <summary>How a reader looks at a page.</summary>
public sealed record Look
{
    /// <summary>Width of the window, in CSS pixels.</summary>
    public int Width { get; init; } = 1440;

    public int Height { get; init; } = 900;

    public bool Dark { get; init; }

    public bool JavaScript { get; init; } = true;

    /// <summary>Whether fingers do what the mouse does elsewhere.</summary>
    public bool Touch { get; init; }

    /// <summary>Whether the network is gone. Pages on this machine's disk still open.</summary>
    public bool Offline { get; init; }

    /// <summary>The window that most are written for.</summary>
    public static Look Desk { get; } = new();

    /// <summary>The narrowest window that pages must fit, a quarter of a 1280 pixel window (WCAG 1.4.10).</summary>
    public static Look Phone { get; } = new() { Width = 320, Height = 640 };

    internal BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = JavaScript,
        HasTouch = Touch,
        Offline = Offline,
        Locale = "en-GB",
        TimezoneId = "UTC",
    };
}
