using StemCellSite.Medical.Articles;
using StemCellSite.Text;

namespace StemCellSite.Articles;

/// <summary>Finds the values of front matter in the file, so that each of their characters has its place.</summary>
/// <param name="written">The whole file.</param>
/// <param name="lines">Its lines.</param>
public sealed class FrontMatterText(string written, LineMap lines)
{
    /// <summary>A value whose place is known.</summary>
    public MappedText Map(Located<string> value) => MapFrom(lines.OffsetOf(value.Position), value.Value);

    /// <summary>A value of a field, or one of its values.</summary>
    public MappedText Map(string field, string value) => MapFrom(Math.Max(0, written.IndexOf($"\n{field}:", StringComparison.Ordinal)) + 1, value);

    // What YAML writes in another way (escapes, folded lines) has the place of its first character.
    private MappedText MapFrom(int start, string value)
    {
        var at = written.IndexOf(value, start, StringComparison.Ordinal);
        var isThere = at >= 0 && at - start <= written.IndexOf('\n', start) - start;
        return new(value, [.. Enumerable.Range(0, value.Length).Select(index => isThere ? at + index : start)]);
    }
}
