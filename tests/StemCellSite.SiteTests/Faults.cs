namespace StemCellSite.SiteTests;

/// <summary>What was found wrong on many pages, so that one run shows all of it.</summary>
internal sealed class Faults
{
    private readonly List<string> found = [];

    /// <summary>Notes a fault.</summary>
    public void Add(string fault) => found.Add(fault);

    /// <summary>Notes a fault, if it is one.</summary>
    public void AddIf(bool isFault, string fault)
    {
        if (isFault) found.Add(fault);
    }

    /// <summary>Notes all that was found in one place.</summary>
    public void AddRange(string place, IEnumerable<string> faults) => found.AddRange(faults.Select(fault => $"{place}: {fault}"));

    /// <summary>Fails the test with the whole list, if there is one.</summary>
    public void AssertNone() => Assert.True(found is [], string.Join(Environment.NewLine, found));
}
