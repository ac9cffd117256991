using StemCellSite.Commands;
using StemCellSite.Modules;

namespace StemCellSite.Publishing;

/// <summary>A site on its way into the output folder: all of it, or nothing.</summary>
/// <remarks>
/// <para>Files are staged in a folder beside the output and put in its place by renaming. Killed at any moment, the output is
/// the old site or the new one, whole. What a killed build leaves behind, the next one clears away.</para>
/// </remarks>
public sealed class Publication : IDisposable
{
    private readonly string output;
    private readonly string previous;
    private readonly FileStream ownership;

    private Publication(string output, FileStream ownership)
    {
        this.output = output;
        this.ownership = ownership;
        StagingFolder = Beside(output, "staging");
        previous = Beside(output, "previous");
    }

    /// <summary>Where files are written until they are published.</summary>
    public string StagingFolder { get; }

    /// <summary>Begins to publish.</summary>
    /// <param name="output">The output folder; it need not exist.</param>
    /// <param name="input">The input folder, which may not lie in the output or around it.</param>
    /// <exception cref="UsageException">The folders overlap, or the output holds something that is not a site of ours.</exception>
    /// <exception cref="IOException">Another build is publishing there, or the disk refuses.</exception>
    public static Publication Begin(string output, string input)
    {
        var folder = Resolve(output);
        RefuseOverlap(folder, Resolve(input), output, input);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        var publication = new Publication(folder, Own(folder));
        try
        {
            publication.Recover();
            RefuseForeign(folder, output);
            Directory.CreateDirectory(publication.StagingFolder);
            return publication;
        }
        catch
        {
            publication.Dispose();
            throw;
        }
    }

    /// <summary>Puts the staged files in the place of the output folder.</summary>
    public void Commit()
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(StagingFolder, output);
        }
        else if (!AtomicExchange.TryExchange(StagingFolder, output))
        {
            // Between the two moves there is no output; Recover puts it back if the program dies there.
            Directory.Move(output, previous);
            Directory.Move(StagingFolder, output);
        }
    }

    /// <summary>Clears away what is left: the staged files that were not published, or the site that was.</summary>
    public void Dispose()
    {
        Delete(StagingFolder);
        Delete(previous);
        ownership.Dispose();
    }

    private void Recover()
    {
        if (Directory.Exists(previous) && !Directory.Exists(output)) Directory.Move(previous, output);
        Delete(previous);
        Delete(StagingFolder);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    // The system gives the file up when the program ends, however it ends.
    private static FileStream Own(string folder)
    {
        try
        {
            return new FileStream(Beside(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (File.Exists(Beside(folder, "lock")))
        {
            throw new IOException($"Another build is writing to '{folder}'; wait until it is done.", exception);
        }
    }

    private static void RefuseOverlap(string output, string input, string givenOutput, string givenInput)
    {
        if (IsWithin(output, input) || IsWithin(input, output))
            throw new UsageException($"The output '{givenOutput}' and the input '{givenInput}' may not lie in each other; choose another --output.");
    }

    private static void RefuseForeign(string output, string given)
    {
        if (File.Exists(output)) throw new UsageException($"'{given}' is a file; --output names a folder.");
        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() && !File.Exists(Path.Combine(output, GenerateGovernance.Destination)))
            throw new UsageException($"The folder '{given}' holds files that no build has put there, and publishing would remove them. Empty it, or choose another --output.");
    }

    private static bool IsWithin(string path, string folder) => $"{path}/".StartsWith($"{folder}/", StringComparison.Ordinal);

    private static string Resolve(string path)
    {
        // A folder above may be a link, too.
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var here = Path.Combine(Resolve(parent), Path.GetFileName(full));
        var target = Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true) : null;
        return target is null ? here : Resolve(target.FullName);
    }

    private static string Beside(string folder, string what) =>
        Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.{what}");
}
