namespace StemCellSite.Medical.Claims;

/// <summary>One thing in a sentence that spoke for its class.</summary>
/// <param name="What">What it is, and in which state it stands: "efficacy: a verb of lessening and what is lessened (hedged)".</param>
/// <param name="Start">Where it begins in the sentence, from 0, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public sealed record Reason(string What, int Start, int Length);
