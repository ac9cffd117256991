namespace StemCellSite.Benchmarks.Measuring;

/// <summary>A run with what it wrote.</summary>
/// <param name="Figures">What it needed.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record MeasuredRun(Figures Figures, string Output, string Error);
