namespace StemCellSite.SiteTests;

/// <summary>A browser's window.</summary>
/// <param name="Name">As tests and pictures call it.</param>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
/// <param name="IsPhone">Whether it obeys the viewport's meta element and is touched.</param>
public sealed record Window(string Name, int Width, int Height, bool IsPhone)
{
    /// <summary>A phone as most have it.</summary>
    public static readonly Window Phone = new("phone", 390, 844, IsPhone: true);

    /// <summary>The narrowest that WCAG asks for (1.4.10); also 1280 pixels at 400 % zoom.</summary>
    public static readonly Window Narrow = new("narrow", 320, 640, IsPhone: true);

    /// <summary>A small desktop.</summary>
    public static readonly Window Desktop = new("desktop", 1280, 900, IsPhone: false);

    /// <summary>Whether the site's security policy holds. It forbids the styles that some tests put into a page.</summary>
    public bool ObeysPolicy { get; init; } = true;

    /// <summary>Whether scripts run.</summary>
    public bool HasJavaScript { get; init; } = true;

    /// <summary>The window of that name, for rows of a theory.</summary>
    public static Window Named(string name) => name switch
    {
        "phone" => Phone,
        "narrow" => Narrow,
        "desktop" => Desktop,
        _ => throw new ArgumentException($"There is no window '{name}'.", nameof(name)),
    };
}
