using System.Runtime.InteropServices;

namespace StemCellSite.Publishing;

/// <summary>Exchanges two folders in one step, where the system can.</summary>
internal static partial class AtomicExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD, linux/fcntl.h
    private const uint Exchange = 2; // RENAME_EXCHANGE, linux/fs.h

    /// <summary>Gives each folder the other's name, at once and for everybody.</summary>
    /// <returns>False where this system or file system cannot; then nothing has changed.</returns>
    public static bool TryExchange(string left, string right)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return Rename(CurrentFolder, left, CurrentFolder, right, Exchange) is 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than 2018.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int leftFolder, string left, int rightFolder, string right, uint flags);
}
