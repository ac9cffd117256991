using System.Runtime.CompilerServices;
using Xunit.v3;

namespace StemCellSite.SiteTests.Pictures;

/// <summary>A test that is there only when pictures are asked for: it proves nothing, so it is not counted otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(PicturesFactDiscoverer))]
public sealed class PicturesFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line)
{
    /// <summary>The folder that they are asked for in; null when they are not.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("STEMCELLSITE_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;
}
