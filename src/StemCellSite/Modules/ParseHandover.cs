using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads what the editors ask a clinician to look at.</summary>
public sealed class ParseHandover() : DataModule(EditorsNote.Source)
{
    /// <summary>The notes. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<EditorsNote>> Notes = new("EditorsNotes");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context) =>
        input.With(Notes, [.. file.ReadList(input.Content.Text).Select(ReadNote).OfType<EditorsNote>()]);

    private static EditorsNote? ReadNote(YamlFields fields)
    {
        var (page, about, check) = (fields.RequiredText("page"), fields.RequiredText("about"), fields.RequiredText("check"));
        var references = fields.Texts("references");
        fields.RefuseOthers();
        return page is null || about is null || check is null ? null : new EditorsNote(page, about.Value, check.Value, references);
    }
}
