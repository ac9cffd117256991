using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Makes <c>.well-known/security.txt</c> (RFC 9116) where the settings say how long it holds and whom it names.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
public sealed class GenerateSecurityText(Pipeline data, Pipeline map, string? address) : IModule
{
    private const int DaysOfWarning = 30;

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var settings = context.OutputsOf(data)[0].Get(Keys.SiteData).Settings;
        if (settings.SecurityExpires is not { } expires || Frames.ReportMistake(settings, context.OutputsOf(map)[0].Get(Keys.SiteMap)) is not { } contact)
            return Task.FromResult(inputs);

        if (context.Date.AddDays(DaysOfWarning) > expires.Value)
            context.Report(SiteRules.SecurityTextEnds.At(SiteSettings.Source, expires.Position, $"security.txt holds up to {IsoDate.Write(expires.Value)}. Put a later day here, a year ahead at most."));

        var site = address ?? settings.Address;
        var text = $"""
            {(settings.Contact is null ? "# A contact for this site is not yet named. The page below says so, and will name one.\n" : "")}Contact: {(contact is ['/', ..] ? site + contact : contact)}
            Expires: {IsoDate.Write(expires.Value)}T00:00:00Z
            Preferred-Languages: {settings.Language}
            Canonical: {site}/.well-known/security.txt

            """;
        return Task.FromResult(inputs.Add(Document.Made(".well-known/security.txt", Content.Of(text.ReplaceLineEndings("\n")))));
    }
}
