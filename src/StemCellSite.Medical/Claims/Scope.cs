namespace StemCellSite.Medical.Claims;

/// <summary>The words over which a denial, a hedge or a condition reaches.</summary>
/// <param name="State">What it makes of them.</param>
/// <param name="Trigger">The token that opens it, from 0; -1 when it reaches over the whole sentence.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
public readonly record struct Scope(SignalState State, int Trigger, int Start, int End);
