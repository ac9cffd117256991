using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StemCellSite.Yaml;

/// <summary>What a YAML text was parsed into, to be gone through a second time without parsing.</summary>
internal sealed class YamlEvents : IParser
{
    private readonly List<ParsingEvent> events = [];
    private int at = -1;

    /// <inheritdoc />
    public ParsingEvent? Current => at >= 0 && at < events.Count ? events[at] : null;

    /// <summary>Takes the next one down.</summary>
    public void Add(ParsingEvent parsed) => events.Add(parsed);

    /// <inheritdoc />
    public bool MoveNext() => ++at < events.Count;
}
