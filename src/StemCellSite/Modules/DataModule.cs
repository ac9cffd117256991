using StemCellSite.Engine;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>A step that reads one data file and passes every other on.</summary>
/// <param name="source">The file, relative to the input folder.</param>
public abstract class DataModule(string source) : DocumentModule
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Document> Execute(Document input, IExecutionContext context) =>
        input.Source == source ? [Read(input, new YamlFile(source, linesBefore: 0, context.Report), context)] : [input];

    /// <summary>Reads the file.</summary>
    /// <param name="input">The file's document.</param>
    /// <param name="file">Its reader, which reports faults in it.</param>
    /// <param name="context">What the step may know besides.</param>
    protected abstract Document Read(Document input, YamlFile file, IExecutionContext context);
}
