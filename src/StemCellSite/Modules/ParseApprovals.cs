using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads which texts of the disclaimers were approved.</summary>
public sealed class ParseApprovals() : DataModule(File)
{
    /// <summary>The file they stand in, relative to the input folder.</summary>
    public const string File = "data/disclaimers/approved.yml";

    /// <summary>The version in force of each disclaimer. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<ApprovedDisclaimer>> Approvals = new("Approvals");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        if (file.ReadMapping(input.Content.Text) is not { } fields) return input;
        var inForce = fields.Names.Order(StringComparer.Ordinal).Select(name => ReadNewest(fields, name)).OfType<ApprovedDisclaimer>();
        return input.With(Approvals, [.. inForce]);
    }

    private static ApprovedDisclaimer? ReadNewest(YamlFields fields, string name)
    {
        var versions = fields.Mappings(name).Select(entry => ReadVersion(entry, name)).OfType<ApprovedDisclaimer>().ToList();
        for (var index = 0; index < versions.Count; index++)
        {
            if (versions[index].Version != index + 1)
                fields.Refuse(fields.Position, $"The versions of '{name}' are numbered 1, 2, 3 from the oldest; number {index + 1} says {versions[index].Version}.");
        }

        return versions.LastOrDefault();
    }

    private static ApprovedDisclaimer? ReadVersion(YamlFields fields, string name)
    {
        var (version, date, by, sha256) = (fields.RequiredNumber("version"), fields.RequiredDate("date"), fields.RequiredText("by"), fields.RequiredText("sha256"));
        var lines = fields.Texts("lines");
        var caveat = fields.RequiredText("caveat");
        fields.RefuseOthers();
        return version is null || date is null || by is null || sha256 is null || caveat is null
            ? null
            : new ApprovedDisclaimer(name, version.Value, date.Value, by.Value, sha256.Value, [.. lines.Select(line => line.Value)], caveat.Value);
    }
}
