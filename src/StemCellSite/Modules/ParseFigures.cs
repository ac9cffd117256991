using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;
using StemCellSite.Theme.Models;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads what pictures are drawn from.</summary>
/// <remarks>A trial stands with all its groups in an array of its own, so that none is shown without what it was compared with, and none are merged.</remarks>
public sealed class ParseFigures() : DataModule(Figure.Source)
{
    private const int FewestGroups = 2;

    /// <summary>The pictures. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<Figure>> Figures = new("Figures");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        var figures = file.ReadList(input.Content.Text).Select(fields => ReadFigure(fields, context)).OfType<Figure>().ToImmutableArray();
        foreach (var twice in figures.GroupBy(figure => figure.Name.Value).SelectMany(same => same.Skip(1)))
            context.Report(SiteRules.InvalidValue.At(Figure.Source, twice.Name.Position, $"The picture '{twice.Name.Value}' stands here a second time."));
        return input.With(Figures, figures);
    }

    private static Figure? ReadFigure(YamlFields fields, IExecutionContext context)
    {
        var (name, title) = (fields.RequiredText("name"), Words(fields, "title", context));
        var (trials, steps) = (fields.Mappings("trials"), fields.Mappings("steps"));
        fields.RefuseOthers();
        if (trials.IsEmpty == steps.IsEmpty)
            fields.Refuse(fields.Position, "A picture is drawn from 'trials', each with its groups, or from 'steps': it has the one or the other.");
        var read = trials.Select(trial => ReadTrial(trial, context)).OfType<(Located<string> Reference, IconArray Array)>().ToImmutableArray();
        var drawn = steps.Select(step => ReadStep(step, context)).OfType<PictureStep>().ToImmutableArray();
        if (name is null || title is null || trials.IsEmpty == steps.IsEmpty || read.Length != trials.Length || drawn.Length != steps.Length) return null;
        return trials.IsEmpty
            ? new Figure(name, title, [], new PictureSteps(drawn))
            : new Figure(name, title, [.. read.Select(trial => trial.Reference)], new IconArrays([.. read.Select(trial => trial.Array)]));
    }

    private static (Located<string> Reference, IconArray Array)? ReadTrial(YamlFields fields, IExecutionContext context)
    {
        var (trial, reference, measure) = (Words(fields, "trial", context), fields.RequiredText("reference"), Words(fields, "measure", context));
        var written = fields.Mappings("groups");
        var groups = written.Select(group => ReadGroup(group, context)).OfType<IconGroup>().ToImmutableArray();
        fields.RefuseOthers();
        if (written.Length < FewestGroups)
            fields.Refuse(fields.Position, "A trial is drawn with all its groups side by side: name at least two under 'groups', the one that was compared with among them.");
        return trial is null || reference is null || measure is null || groups.Length != written.Length || groups.Length < FewestGroups
            ? null
            : (reference, new IconArray(trial, measure, groups));
    }

    private static IconGroup? ReadGroup(YamlFields fields, IExecutionContext context)
    {
        var name = Words(fields, "name", context);
        var (people, of100, low, high) = (fields.RequiredNumber("people"), fields.RequiredNumber("of100"), fields.Number("low"), fields.Number("high"));
        fields.RefuseOthers();
        if (people is { Value: < 1 }) fields.Refuse(people.Position, "A group has at least one person.");
        if (of100 is { Value: < 0 or > 100 }) fields.Refuse(of100.Position, "'of100' says how many of each hundred people: 0 to 100.");
        if (low is null != high is null) fields.Refuse(fields.Position, "A likely range has two ends: write 'low' and 'high', or neither.");
        if (low?.Value > of100?.Value || high?.Value < of100?.Value || low is { Value: < 0 } || high is { Value: > 100 })
            fields.Refuse(fields.Position, "The likely range, 'low' to 'high', has 'of100' within it and ends at 0 and 100.");
        return name is null || people is not { Value: > 0 } || of100 is not { Value: >= 0 and <= 100 } ? null : new IconGroup(name, people.Value, of100.Value, low?.Value, high?.Value);
    }

    private static PictureStep? ReadStep(YamlFields fields, IExecutionContext context)
    {
        var (drawing, shows, name, text) = (fields.RequiredText("drawing"), Words(fields, "shows", context), Words(fields, "name", context), Words(fields, "text", context));
        fields.RefuseOthers();
        if (drawing is null || shows is null || name is null || text is null) return null;
        if (PictureStep.Drawings.Contains(drawing.Value)) return new PictureStep(drawing.Value, shows, name, text);
        fields.Refuse(drawing.Position, $"There is no drawing '{drawing.Value}'.{Suggestion.For(drawing.Value, PictureStep.Drawings)} Known are: {string.Join(", ", PictureStep.Drawings)}.");
        return null;
    }

    // What stands in a picture is cited by its caption alone, so the picture itself claims nothing.
    private static string? Words(YamlFields fields, string name, IExecutionContext context)
    {
        if (fields.RequiredText(name) is not { } words) return null;
        if (ClaimOnUncheckedSurface.Describe(new SentenceReading(words.Value)) is { } fault)
            context.Report(ClaimOnUncheckedSurface.Info.At(Figure.Source, words.Position, $"'{UncitedClaim.Excerpt(words.Value)}', in a picture, {fault}. No citation can stand here: name what is shown, and say the rest in the caption."));
        return words.Value;
    }
}
