using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads what citations cannot say about the site's claims: rulings, and what speaks for and against each topic.</summary>
public sealed class ParseClaims() : DataModule(ClaimRegistry.Source)
{
    private static readonly ImmutableArray<string> Certainties = ["high", "moderate", "low", "very-low"];

    /// <summary>The registry. Set here, gathered by GatherData.</summary>
    public static readonly Key<ClaimRegistry> Registry = new("ClaimRegistry");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        if (file.ReadMapping(input.Content.Text) is not { } fields) return input;
        var registry = new ClaimRegistry(
            [.. fields.Mappings("rulings").Select(ReadRuling).OfType<Ruling>()],
            [.. fields.Mappings("topics").Select(ReadTopic).OfType<WeighedTopic>()]);
        fields.RefuseOthers();
        return input.With(Registry, registry);
    }

    private static Ruling? ReadRuling(YamlFields fields)
    {
        var (text, reason, by, date) = (fields.RequiredText("text"), fields.RequiredText("reason"), fields.RequiredText("by"), fields.RequiredDate("date"));
        fields.RefuseOthers();
        return text is null || reason is null || by is null || date is null ? null : new Ruling(text, reason.Value, by.Value, date.Value);
    }

    private static WeighedTopic? ReadTopic(YamlFields fields)
    {
        var (name, certainty) = (fields.RequiredText("topic"), fields.RequiredText("certainty"));
        var (supporting, contrary) = (fields.Texts("for"), fields.Texts("against"));
        fields.RefuseOthers();
        if (certainty is not null && !Certainties.Contains(certainty.Value))
            fields.Refuse(certainty.Position, $"The certainty is one of: {string.Join(", ", Certainties)}.");
        return name is null || certainty is null ? null : new WeighedTopic(name.Value, supporting, contrary, certainty.Value);
    }
}
