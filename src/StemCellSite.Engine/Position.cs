namespace StemCellSite.Engine;

/// <summary>A place in a text file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    /// <summary>The first character of a file: where a finding stands that concerns the file as a whole.</summary>
    public static Position Start { get; } = new(1, 1);

    /// <inheritdoc />
    public int CompareTo(Position other) => (Line, Column).CompareTo((other.Line, other.Column));
}
