namespace StemCellSite.Engine;

/// <summary>How long a step took.</summary>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Module">The module's name.</param>
/// <param name="Elapsed">Wall time, other pipelines' work on the same cores included.</param>
/// <param name="Documents">How many documents it gave.</param>
/// <param name="Remembered">How many of them were remembered from the build before, so that nothing was done for them.</param>
public sealed record Timing(string Pipeline, string Module, TimeSpan Elapsed, int Documents, int Remembered);
