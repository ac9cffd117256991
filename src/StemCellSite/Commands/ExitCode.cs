namespace StemCellSite.Commands;

/// <summary>How a command ended.</summary>
public static class ExitCode
{
    /// <summary>Published, or nothing wrong.</summary>
    public const int Success = 0;

    /// <summary>Errors in the content; nothing was published.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was not used right.</summary>
    public const int Usage = 2;

    /// <summary>The program failed.</summary>
    public const int Failure = 3;

    /// <summary>Somebody stopped it. 128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
