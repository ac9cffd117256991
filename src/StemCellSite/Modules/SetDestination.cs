using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Gives a page its address: from its file's place, or the one its front matter names.</summary>
public sealed class SetDestination : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var address = input.Get(Keys.FrontMatter).Address?.Value ?? PageAddress.Of(input.Source!);
        if (!PageAddress.IsValid(address))
        {
            context.Report(SiteRules.InvalidValue.At(input.Source!, Position.Start,
                "A page's file and folders are named in small letters, digits and hyphens, for the name becomes its address. Rename it."));
        }

        return [input.With(Keys.Address, address) with { Destination = PageAddress.ToDestination(address) }];
    }
}
