using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Text;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads what became of the source article, sentence by sentence.</summary>
public sealed class ParseSourceArticle() : DataModule(SourceArticle.Source)
{
    /// <summary>The article. Set here, gathered by GatherData.</summary>
    public static readonly Key<SourceArticle> Article = new("SourceArticle");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        if (file.ReadMapping(input.Content.Text) is not { } fields) return input;
        var headings = fields.Texts("headings");
        var sentences = fields.Mappings("sentences").Select(ReadSentence).OfType<SourceSentence>().ToImmutableArray();
        fields.RefuseOthers();
        foreach (var twice in sentences.GroupBy(sentence => sentence.Id.Value).SelectMany(same => same.Skip(1)))
            fields.Refuse(twice.Id.Position, $"The sentence '{twice.Id.Value}' stands here a second time.");
        return input.With(Article, new SourceArticle(headings, sentences));
    }

    private static SourceSentence? ReadSentence(YamlFields fields)
    {
        var id = fields.RequiredText("id");
        var heading = fields.RequiredText("heading");
        var type = Choose(fields, "class", SourceSentence.Classes);
        var overstates = Choose(fields, "overstates", SourceSentence.Degrees);
        var became = Choose(fields, "became", SourceSentence.Fates);
        var gist = fields.RequiredText("gist");
        var why = fields.RequiredText("why");
        fields.RefuseOthers();
        return id is null || heading is null || type is null || overstates is null || became is null || gist is null || why is null
            ? null
            : new SourceSentence(id, heading.Value, type, overstates, became, gist.Value, why.Value);
    }

    private static string? Choose(YamlFields fields, string name, string[] choices)
    {
        if (fields.RequiredText(name) is not { } written) return null;
        if (choices.Contains(written.Value)) return written.Value;
        fields.Refuse(written.Position, $"'{name}' is one of {string.Join(", ", choices)}; here stands '{written.Value}'.{Suggestion.For(written.Value, choices)}");
        return null;
    }
}
