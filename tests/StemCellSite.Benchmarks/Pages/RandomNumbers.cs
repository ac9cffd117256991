namespace StemCellSite.Benchmarks.Pages;

/// <summary>Numbers that look random and are the same on every machine and in every run.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). <see cref="Random"/> promises no sequence across versions of the platform.
/// </remarks>
/// <param name="stream">Each stream is a sequence of its own, so that one page's text does not depend on another's length.</param>
internal sealed class RandomNumbers(ulong stream)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = Mix((stream + 1) * Step);

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(Fraction() * limit);

    /// <summary>A whole number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => Below(times) is 0;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => (Mix(state += Step) >> 11) * (1.0 / (1UL << 53));

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
