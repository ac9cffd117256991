using StemCellSite.Claims;
using StemCellSite.Engine;

namespace StemCellSite.Commands;

/// <summary>Lists what a site claims, one claim a line.</summary>
/// <param name="input">The input folder, as given.</param>
/// <param name="date">The day that counts as today.</param>
/// <param name="terminal">Where to.</param>
public sealed class ClaimListing(string input, DateOnly date, Terminal terminal)
{
    /// <summary>Lists the claims.</summary>
    /// <param name="isWanted">Which.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="UsageException">There is no input folder.</exception>
    public async Task<int> RunAsync(Func<SiteClaim, bool> isWanted, CancellationToken cancellation)
    {
        var request = new BuildRequest(input, date, BaseUrl: null, "text", Report: null, ShowsTimings: false, IsQuiet: true, WarningsAreErrors: false);
        var site = new Site(SiteOptions.For(request.ExistingInput));
        var result = await new Build(site.Pipelines, date).RunAsync(cancellation);
        var claims = result.Outputs[site.Pages].SelectMany(page => SiteClaims.Of(page, result.Outputs[site.Data][0].Get(Keys.SiteData))).Where(isWanted).ToList();
        foreach (var claim in claims)
            await terminal.Output.WriteLineAsync(string.Create(null, $"{request.Shown(claim.File)}({claim.Position.Line},{claim.Position.Column}): {claim.Class} {Settled(claim)}: {claim.Text}"));
        await terminal.Error.WriteLineAsync($"{ReportedBuild.Count(claims.Count, "claim")}.");
        return ExitCode.Success;
    }

    private static string Settled(SiteClaim claim) =>
        claim.Citations.IsEmpty ? claim.IsRuled ? "[ruled]" : claim.IsSettled ? "[settled by its context]" : "[unsettled]" : $"[{string.Join("; ", claim.Citations.Select(key => $"@{key}"))}]";
}
