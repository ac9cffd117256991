using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Makes sure that a reader meets the urgent signs, or the way to them, above the first section.</summary>
/// <param name="map">The pipeline of the site's layout.</param>
public sealed class CheckUrgentSigns(Pipeline map) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var help = context.OutputsOf(map)[0].Get(Keys.SiteMap).UrgentHelp;
        foreach (var page in inputs.Where(page => page.Get(Keys.FrontMatter).IsWhole))
        {
            var kind = page.Get(Keys.FrontMatter).Kind.Value;
            if (kind is PageKind.Urgent && !page.Get(Keys.ShownDisclaimers).Contains(DisclaimerNames.Urgent))
                Report(page, "This is the page of the urgent signs and does not show them: write '::: urgent' and ':::' on its first two lines.", context);

            if (!MissingUrgentSigns.IsAskedOf(kind) || page.Get(Keys.OpensWithUrgentSigns)) continue;
            if (help is not null)
            {
                if (!page.Get(Keys.OpeningAddresses).Contains(help.Address))
                    Report(page, $"Neither the urgent signs nor a link to {help.Source} stand above the first section. Write '::: urgent', or link to that page.", context);
            }
            // A site that neither weighs claims nor tells a procedure may be about anything, and have no signs.
            else if (kind is PageKind.Claim or PageKind.Procedure)
            {
                Report(page, "The urgent signs do not stand above the first section, and the site has no page of the kind urgent to link to. Write one, and '::: urgent' on it.", context);
            }
        }

        return Task.FromResult(inputs);
    }

    private static void Report(Document page, string message, IExecutionContext context) =>
        context.Report(MissingUrgentSigns.Info.At(page.Source!, page.Get(Keys.FrontMatter).Kind.Position, message));
}
