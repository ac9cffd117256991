namespace StemCellSite.Medical.Evidence;

/// <summary>A source as the rules see it.</summary>
/// <param name="Key">What citations call it.</param>
/// <param name="Design">What kind of source it is.</param>
/// <param name="Interest">Whose interest it serves: <c>none-known</c>, <c>industry</c>, <c>seller</c>.</param>
/// <param name="Verification">How much of its record was seen: <c>full</c> or <c>partial</c>.</param>
public sealed record CitedWork(string Key, string Design, string Interest, string Verification);
