using System.ComponentModel;
using System.Diagnostics;

namespace StemCellSite.Commands;

/// <summary>The browser of whoever sits at this machine.</summary>
public static class Browser
{
    /// <summary>Opens an address.</summary>
    /// <returns>False where the system has nothing to open it with.</returns>
    public static bool TryOpen(Uri address)
    {
        var (program, arguments) = OperatingSystem.IsMacOS() ? ("open", address.ToString())
            : OperatingSystem.IsWindows() ? (address.ToString(), "")
            : ("xdg-open", address.ToString());
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = OperatingSystem.IsWindows(), RedirectStandardOutput = !OperatingSystem.IsWindows(), RedirectStandardError = !OperatingSystem.IsWindows() });
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
