namespace StemCellSite.Engine;

/// <summary>How long a step took.</summary>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Module">The module's name.</param>
/// <param name="Elapsed">Wall time, other pipelines' work on the same cores included.</param>
/// <param name="Documents">How many documents it gave.</param>
public sealed record Timing(string Pipeline, string Module, TimeSpan Elapsed, int Documents);
