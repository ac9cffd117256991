namespace StemCellSite.Scripts;

/// <summary>The names that a part of a script declares. Each has a slot that no name of the scopes around it has.</summary>
internal sealed class NameScope(NameScope? outer, IReadOnlyList<string> names)
{
    private readonly int _first = outer?.End ?? 0;
    private readonly HashSet<string> _kept = [];

    private int End => _first + names.Count;

    /// <summary>Makes a name stay as it is.</summary>
    public void Keep(string name) => _kept.Add(name);

    /// <summary>The slot of what a name stands for here; null when it is kept or comes from outside the script.</summary>
    public int? SlotOf(string name)
    {
        for (var at = 0; at < names.Count; at++)
            if (names[at] == name) return _kept.Contains(name) ? null : _first + at;
        return outer?.SlotOf(name);
    }
}
