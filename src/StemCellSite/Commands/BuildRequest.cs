using StemCellSite.Modules;

namespace StemCellSite.Commands;

/// <summary>What a build was asked for.</summary>
/// <param name="Input">The input folder, as given.</param>
/// <param name="Date">The day that counts as today.</param>
/// <param name="BaseUrl">The site's own address, without a slash at the end; null for that of <c>site.yml</c>.</param>
/// <param name="Format">The form of the diagnostics: text, github, sarif or json.</param>
/// <param name="Report">A file for that form; null for standard output.</param>
/// <param name="ShowsTimings">Whether to say how long each step took.</param>
/// <param name="IsQuiet">Whether to leave out the summary and the progress.</param>
/// <param name="WarningsAreErrors">Whether a warning keeps the site from being published.</param>
public sealed record BuildRequest(
    string Input,
    DateOnly Date,
    string? BaseUrl,
    string Format,
    string? Report,
    bool ShowsTimings,
    bool IsQuiet,
    bool WarningsAreErrors)
{
    /// <summary>The input folder.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    public string ExistingInput => Directory.Exists(Input) ? Input : throw new UsageException($"There is no folder '{Input}'. Start in the project's folder, or name the input with --input DIR.");

    /// <summary>A file's path as the input folder was given, so that a click in a terminal finds it.</summary>
    /// <param name="file">Relative to the input folder, or one of the theme's.</param>
    public string Shown(string file)
    {
        if (file.StartsWith(ReadTheme.Prefix, StringComparison.Ordinal)) return file;
        var folder = Input.Replace('\\', '/').TrimEnd('/');
        return folder is "." ? file : $"{folder}/{file}";
    }
}
