namespace StemCellSite.Medical.Claims;

/// <summary>A wording of a list, found in a sentence.</summary>
/// <param name="Start">Its first character in the sentence.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Why">Why the list has it.</param>
/// <param name="State">How the sentence holds it.</param>
public sealed record FoundWording(int Start, int Length, string Why, SignalState State);
