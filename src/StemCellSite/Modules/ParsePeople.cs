using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads the people who review pages.</summary>
public sealed class ParsePeople() : DataModule(Person.Source)
{
    /// <summary>The people. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<Person>> People = new("People");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        if (file.ReadMapping(input.Content.Text) is not { } fields) return input;
        var people = fields.Mappings("people").Select(ReadPerson).OfType<Person>().ToImmutableArray();
        fields.RefuseOthers();
        return input.With(People, people);
    }

    private static Person? ReadPerson(YamlFields fields)
    {
        var (key, name, role) = (fields.RequiredText("key"), fields.RequiredText("name"), fields.RequiredText("role"));
        var (credential, independence, clinical) = (fields.RequiredText("credential"), fields.RequiredText("independence"), fields.Flag("clinical"));
        var wrote = fields.Texts("wrote");
        fields.RefuseOthers();
        return key is null || name is null || role is null || credential is null || independence is null
            ? null
            : new Person(key.Value, name.Value, role.Value, credential.Value, independence.Value, clinical, [.. wrote.Select(file => file.Value)]);
    }
}
