using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Rules;
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
        var known = headings.Select(heading => heading.Value).Append(SourceSentence.Lead).ToArray();
        var written = fields.Mappings("sentences");
        var sentences = written.Select(sentence => ReadSentence(sentence, known, context)).OfType<SourceSentence>().ToImmutableArray();
        CheckCounts(fields.Mapping("counts"), headings.Length, written.Length, context);
        fields.RefuseOthers();
        foreach (var twice in sentences.GroupBy(sentence => sentence.Id.Value).SelectMany(same => same.Skip(1)))
            fields.Refuse(twice.Id.Position, $"The sentence '{twice.Id.Value}' stands here a second time.");
        return input.With(Article, new SourceArticle(headings, sentences));
    }

    // What is lost here is lost everywhere: no page would be asked for it. So the file says how much there was.
    private static void CheckCounts(YamlFields? counts, int headings, int sentences, IExecutionContext context)
    {
        if (counts is null) return;
        Check("headings", headings);
        Check("sentences", sentences);
        counts.RefuseOthers();

        void Check(string what, int listed)
        {
            if (counts.RequiredNumber(what) is { } declared && declared.Value != listed)
                context.Report(UntracedSentence.Info.At(SourceArticle.Source, declared.Position, $"The article has {declared.Value} {what}, as this says, and {listed} are listed. Put back what is missing, or count again."));
        }
    }

    private static SourceSentence? ReadSentence(YamlFields fields, string[] headings, IExecutionContext context)
    {
        var id = fields.RequiredText("id");
        var heading = Choose(fields, "heading", headings);
        var type = Choose(fields, "class", SourceSentence.Classes);
        var overstates = Choose(fields, "overstates", SourceSentence.Degrees);
        var became = Choose(fields, "became", SourceSentence.Fates);
        var gist = fields.RequiredText("gist");
        var why = fields.RequiredText("why");
        var place = fields.Text("place");
        fields.RefuseOthers();

        // The gist is the article's and shown as such; the reason is ours.
        if (why is not null && ClaimOnUncheckedSurface.Describe(new SentenceReading(why.Value)) is { } fault)
            context.Report(ClaimOnUncheckedSurface.Info.At(SourceArticle.Source, why.Position, $"'{UncitedClaim.Excerpt(why.Value)}', as the reason, {fault}. No citation can stand here: say what was done to the sentence."));
        return id is null || heading is null || type is null || overstates is null || became is null || gist is null || why is null
            ? null
            : new SourceSentence(id, heading, type, overstates, became, gist.Value, why.Value, place);
    }

    private static string? Choose(YamlFields fields, string name, string[] choices)
    {
        if (fields.RequiredText(name) is not { } written) return null;
        if (choices.Contains(written.Value)) return written.Value;
        fields.Refuse(written.Position, $"'{name}' is one of {string.Join(", ", choices)}; here stands '{written.Value}'.{Suggestion.For(written.Value, choices)}");
        return null;
    }
}
