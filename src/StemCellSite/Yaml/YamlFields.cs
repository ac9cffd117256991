using System.Collections.Immutable;
using System.Globalization;
using StemCellSite.Engine;
using StemCellSite.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StemCellSite.Yaml;

/// <summary>A mapping whose fields are asked for by name. What is wrong with one is reported where it stands.</summary>
public sealed class YamlFields
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> fields = new(StringComparer.Ordinal);
    private readonly List<string> known = [];
    private readonly YamlFile file;

    internal YamlFields(YamlMappingNode mapping, YamlFile file)
        : this(mapping.Children, file.At(mapping.Start), file)
    {
    }

    internal YamlFields(IEnumerable<KeyValuePair<YamlNode, YamlNode>> pairs, Position position, YamlFile file)
    {
        this.file = file;
        Position = position;
        foreach (var (key, value) in pairs)
        {
            if (key is YamlScalarNode { Value: { } name }) fields[name] = (key, value);
            else file.Report(SiteRules.InvalidValue, file.At(key.Start), "A field's name is a word.");
        }
    }

    /// <summary>Where the mapping begins.</summary>
    public Position Position { get; }

    /// <summary>The names of the fields, as written.</summary>
    public IEnumerable<string> Names => fields.Keys;

    /// <summary>Where the value of each field is written.</summary>
    public ImmutableDictionary<string, Position> Places => fields.ToImmutableDictionary(entry => entry.Key, entry => At(entry.Value.Value));

    /// <summary>A text, or null where it is absent.</summary>
    public Located<string>? Text(string name)
    {
        if (Find(name) is not { } value) return null;
        if (IsInCurlyQuotes(value))
            Complain(value, $"The curly quotation marks around '{name}' would be shown to readers. Put straight ones, \", in their place; if readers should see them, put straight ones around them.");
        if (value is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed) return new(trimmed, At(value));
        Complain(value, $"'{name}' should be a text, and there is none.");
        return null;
    }

    /// <summary>A text that must be there.</summary>
    public Located<string>? RequiredText(string name) => Text(name) ?? Missing<string>(name);

    /// <summary>A whole number, or null where it is absent.</summary>
    public Located<int>? Number(string name)
    {
        if (Find(name) is not { } value) return null;
        if (PlainText(value) is { } text && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return new(number, At(value));
        Complain(value, $"'{name}' should be a whole number, such as 20.");
        return null;
    }

    /// <summary>A whole number that must be there.</summary>
    public Located<int>? RequiredNumber(string name) => Number(name) ?? Missing<int>(name);

    /// <summary>A date, or null where it is absent.</summary>
    public Located<DateOnly>? Date(string name)
    {
        if (Find(name) is not { } value) return null;
        if (value is YamlScalarNode { Value: { } text } && IsoDate.TryParse(text, out var date)) return new(date, At(value));
        Complain(value, value is YamlScalarNode { Value.Length: > 0 } written
            ? $"'{name}' says '{written.Value}', which is no date here: write year, month and day of the calendar, such as 2026-11-22."
            : $"'{name}' should be a date, such as 2026-11-22.");
        return null;
    }

    /// <summary>A date that must be there.</summary>
    public Located<DateOnly>? RequiredDate(string name) => Date(name) ?? Missing<DateOnly>(name);

    /// <summary>Yes or no; no where it is absent.</summary>
    public bool Flag(string name)
    {
        if (Find(name) is not { } value) return false;
        if (PlainText(value) is "true") return true;
        if (PlainText(value) is not "false") Complain(value, $"'{name}' should be true or false.");
        return false;
    }

    /// <summary>A list of texts; empty where it is absent.</summary>
    public ImmutableArray<Located<string>> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var item in Items(name, "a list, such as [one, two]"))
        {
            if (item is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed) texts.Add(new(trimmed, At(item)));
            else Complain(item, $"Each entry of '{name}' should be a text.");
        }

        return texts.ToImmutable();
    }

    /// <summary>A list of mappings; empty where it is absent.</summary>
    public ImmutableArray<YamlFields> Mappings(string name)
    {
        var mappings = ImmutableArray.CreateBuilder<YamlFields>();
        foreach (var item in Items(name, "a list, each entry on a line of its own after '- '"))
        {
            if (item is YamlMappingNode mapping) mappings.Add(new YamlFields(mapping, file));
            else Complain(item, $"Each entry of '{name}' should have fields, such as {{ date: 2026-11-22, what: First version }}.");
        }

        return mappings.ToImmutable();
    }

    /// <summary>A list of mappings that must be there and have an entry.</summary>
    public ImmutableArray<YamlFields> RequiredMappings(string name)
    {
        if (Find(name) is YamlSequenceNode { Children: [] } empty) Complain(empty, $"'{name}' is empty: the list wants at least one entry.");
        Missing<string>(name);
        return Mappings(name);
    }

    /// <summary>A mapping, or null where it is absent.</summary>
    public YamlFields? Mapping(string name)
    {
        if (Find(name) is not { } value) return null;
        if (value is YamlMappingNode mapping) return new YamlFields(mapping, file);
        Complain(value, $"'{name}' should have fields of its own.");
        return null;
    }

    /// <summary>A text or a number as text, or null where it is absent: some lists write volumes as numbers.</summary>
    public string? Scalar(string name) => Find(name) is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;

    /// <summary>The first entry of the first list in a list of lists, as CSL writes dates; null where it is absent.</summary>
    public string? FirstOfFirst(string name) =>
        Find(name) is YamlSequenceNode { Children: [YamlSequenceNode { Children: [YamlScalarNode first, ..] }, ..] } ? first.Value : null;

    /// <summary>Reports every field that nothing has asked for. Called when all fields were read.</summary>
    public void RefuseOthers()
    {
        foreach (var (name, (key, value)) in fields.Where(field => !known.Contains(field.Key)))
        {
            // "{ what: First version, with sleep }" is a field 'with sleep' without a value.
            if (name.Contains(' ', StringComparison.Ordinal) && value is YamlScalarNode { Value: null or "" })
            {
                file.Report(SiteRules.UnknownField, file.At(key.Start), $"'{name}' is no field. If it belongs to the value before it, put quotation marks around the whole value: between brackets a comma ends it.");
                continue;
            }

            var suggestion = Suggestion.For(name, known) is { Length: > 0 } near ? near : $" Known are: {string.Join(", ", known)}.";
            file.Report(SiteRules.UnknownField, file.At(key.Start), $"There is no field '{name}'.{suggestion}");
        }
    }

    /// <summary>Reports a value that has the right type and is still wrong.</summary>
    public void Refuse(Position position, string message) => file.Report(SiteRules.InvalidValue, position, message);

    private IEnumerable<YamlNode> Items(string name, string wanted)
    {
        if (Find(name) is not { } value) return [];
        if (value is YamlSequenceNode sequence) return sequence.Children;
        Complain(value, $"'{name}' should be {wanted}.");
        return [];
    }

    private YamlNode? Find(string name)
    {
        if (!known.Contains(name)) known.Add(name);
        return fields.TryGetValue(name, out var field) ? field.Value : null;
    }

    private Located<T>? Missing<T>(string name)
    {
        // A field that is there and wrong has been reported where it stands.
        if (!fields.ContainsKey(name)) file.Report(SiteRules.MissingField, Position, $"The field '{name}' is missing.");
        return null;
    }

    // A word processor writes them by itself, and to YAML they are letters like others.
    private static bool IsInCurlyQuotes(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: ['“' or '”' or '„' or '‘', .. var between, '“' or '”' or '’'] } && between.AsSpan().IndexOfAny("“”„") < 0;

    private static string? PlainText(YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } ? text : null;

    private Position At(YamlNode node) => file.At(node.Start);

    private void Complain(YamlNode node, string message) => file.Report(SiteRules.InvalidValue, At(node), message);
}
