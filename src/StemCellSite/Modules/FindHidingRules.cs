using System.Collections.Immutable;
using System.Text;
using StemCellSite.Engine;
using StemCellSite.Html;

namespace StemCellSite.Modules;

/// <summary>Reads the theme's style sheets once for what in them could hide a disclaimer.</summary>
/// <param name="theme">The pipeline of the theme's files.</param>
public sealed class FindHidingRules(Pipeline theme) : IModule
{
    /// <summary>The rules; on the one document of the pipeline. Set here.</summary>
    public static readonly Key<ImmutableArray<HidingRule>> Rules = new("HidingRules");

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var sheets = context.OutputsOf(theme)
            .Where(file => file.Source!.EndsWith(".css", StringComparison.Ordinal))
            .Select(file => (file.Source!, Encoding.UTF8.GetString(file.Content.Bytes.Span)))
            .ToList();
        return Task.FromResult<ImmutableArray<Document>>([new Document(null, null, Content.Empty, Metadata.Empty).With(Rules, HidingRuleFinder.Find(sheets))]);
    }
}
