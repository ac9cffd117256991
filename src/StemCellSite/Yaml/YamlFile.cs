using StemCellSite.Engine;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace StemCellSite.Yaml;

/// <summary>A YAML text that reports its faults with file, line and column.</summary>
/// <param name="source">The file it stands in.</param>
/// <param name="linesBefore">How many lines of the file stand above the text: 1 for front matter.</param>
/// <param name="report">Where complaints go.</param>
public sealed class YamlFile(string source, int linesBefore, Action<Diagnostic> report)
{
    // What people write is two or three levels deep and has no aliases. The limits keep a page from being a bomb.
    private const int DeepestLevel = 16;
    private const int MostAliases = 8;

    /// <summary>Reads a text whose outermost form is a mapping.</summary>
    /// <param name="text">The YAML.</param>
    /// <returns>Its fields, or null after a fault was reported.</returns>
    public YamlFields? ReadMapping(string text) => Read(text) switch
    {
        (true, null) => new YamlFields([], new Position(linesBefore + 1, 1), this),
        (_, YamlMappingNode mapping) => new YamlFields(mapping, this),
        (_, { } other) => Refuse(other, "This should be a list of fields, one 'name: value' a line."),
        _ => null,
    };

    /// <summary>Reads a text whose outermost form is a list of mappings.</summary>
    /// <param name="text">The YAML, or JSON, which is YAML too.</param>
    /// <returns>The fields of each entry; those of a wrong form are reported and left out.</returns>
    public IEnumerable<YamlFields> ReadList(string text) => Read(text) switch
    {
        (_, YamlSequenceNode list) => list.Children
            .Select(node => node is YamlMappingNode mapping ? new YamlFields(mapping, this) : Refuse(node, "Each entry has fields, such as - { term: discitis }."))
            .OfType<YamlFields>(),
        (_, { } other) when Refuse(other, "This should be a list, each entry on a line after '- '.") is null => [],
        _ => [],
    };

    // The root, null for an empty text; false after a fault was reported.
    private (bool IsRead, YamlNode? Root) Read(string text)
    {
        try
        {
            var events = new YamlEvents();
            if (!IsWithinLimits(text, events)) return (false, null);
            var stream = new YamlStream();
            stream.Load(events);
            return (true, stream.Documents is [var document, ..] ? document.RootNode : null);
        }
        catch (YamlException exception)
        {
            var fault = Explain(text, exception);
            ReportYaml(fault.Position with { Line = fault.Position.Line + linesBefore }, fault.Message);
            return (false, null);
        }
    }

    private YamlFields? Refuse(YamlNode node, string message)
    {
        ReportYaml(At(node.Start), message);
        return null;
    }

    internal Position At(Mark mark) => new((int)mark.Line + linesBefore, Math.Max(1, (int)mark.Column));

    internal void Report(RuleInfo rule, Position position, string message) => report(rule.At(source, position, message));

    private bool IsWithinLimits(string text, YamlEvents events)
    {
        var tab = FindIndentingTab(text);
        if (tab is { } position)
        {
            ReportYaml(position, "This line starts with a tab, which looks like spaces and is none. Put spaces there instead.");
            return false;
        }

        var parser = new Parser(new StringReader(text));
        var last = Mark.Empty;
        var level = 0;
        var aliases = 0;
        while (MoveNext(parser, last))
        {
            last = parser.Current!.End;
            events.Add(parser.Current);
            level += parser.Current switch { MappingStart or SequenceStart => 1, MappingEnd or SequenceEnd => -1, _ => 0 };
            aliases += parser.Current is AnchorAlias ? 1 : 0;
            if (level <= DeepestLevel && aliases <= MostAliases) continue;
            ReportYaml(At(parser.Current!.Start), level > DeepestLevel
                ? $"Fields are nested more than {DeepestLevel} deep; write them flat."
                : $"There are more than {MostAliases} aliases ('*name'); write the values out.");
            return false;
        }

        return true;
    }

    // The library fails over some brackets that are never closed without saying where.
    private static bool MoveNext(Parser parser, Mark last)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is not YamlException)
        {
            throw new YamlException(last, last, "A bracket or a quotation mark that opens here or above is never closed", exception);
        }
    }

    private Position? FindIndentingTab(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var column = content.IndexOfAnyExcept(' ');
            if (column >= 0 && content[column] is '\t') return new Position(line + linesBefore, column + 1);
        }

        return null;
    }

    private void ReportYaml(Position position, string message) => Report(SiteRules.InvalidYaml, position, message);

    // The library's texts are written for parsers ("while scanning a simple key"); only where it stopped is of use.
    private static YamlFault Explain(string text, YamlException exception)
    {
        var stopped = new Position((int)exception.Start.Line, Math.Max(1, (int)exception.Start.Column));
        const string twice = "Duplicate key ";
        return (exception.InnerException as YamlException ?? exception).Message is var reason && reason.StartsWith(twice, StringComparison.Ordinal)
            ? new YamlFault(stopped, $"The field '{reason[twice.Length..].TrimEnd('.')}' stands here a second time; keep one.")
            : YamlFault.Find(text, stopped);
    }
}
