namespace StemCellSite.Theme.Models;

/// <summary>A group of a trial, drawn as a hundred people.</summary>
/// <param name="Name">What was done to it: "After cells".</param>
/// <param name="People">How many were in it.</param>
/// <param name="Of100">How many of each hundred are filled, 0 to 100.</param>
/// <param name="Low">The lower end of the likely range, 0 to <paramref name="Of100"/>; null where we have none.</param>
/// <param name="High">Its upper end, to 100; null where we have none.</param>
public sealed record IconGroup(string Name, int People, int Of100, int? Low, int? High);
