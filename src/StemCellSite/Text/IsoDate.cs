using System.Globalization;

namespace StemCellSite.Text;

/// <summary>Dates as the site reads and writes them: <c>2026-11-22</c>, exactly.</summary>
public static class IsoDate
{
    /// <summary>Reads a date in exactly this form; a day that the calendar does not have is none.</summary>
    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Writes a date in this form.</summary>
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
