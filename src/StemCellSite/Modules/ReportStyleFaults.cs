using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Reports each style declaration that hides disclaimers once, with the number of pages.</summary>
public sealed class ReportStyleFaults : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var faults = inputs.SelectMany(page => page.Get(Keys.StyleFaults).Select(fault => (fault.Style, Address: page.Get(Keys.Address)))).ToLookup(fault => fault.Style, fault => fault.Address);
        foreach (var fault in faults)
        {
            var style = fault.Key;
            var pages = fault.Distinct().Order(StringComparer.Ordinal).ToList();
            var medium = style.Medium is null ? "" : $" for '{style.Medium}'";
            var where = pages.Count is 1 ? $"on {pages[0]}" : $"on {pages.Count} pages, {pages[0]} for one";
            context.Report(HiddenDisclaimer.Info.At(style.File, style.Position,
                $"'{style.Property}: {style.Value}' of '{style.Selector}'{medium} hides, shrinks or moves away the disclaimer {where}."));
        }

        return Task.FromResult(inputs);
    }
}
