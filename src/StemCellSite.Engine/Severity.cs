namespace StemCellSite.Engine;

/// <summary>How certain a diagnostic is. It is a promise about false alarms, not a measure of harm.</summary>
public enum Severity
{
    /// <summary>A person must judge. It does not stop publishing.</summary>
    Warning,

    /// <summary>Certainly wrong. Nothing is published.</summary>
    Error,
}
