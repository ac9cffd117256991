namespace StemCellSite.SiteTests;

/// <summary>A page as the published <c>governance.json</c> accounts for it.</summary>
/// <param name="Url">Root-relative.</param>
/// <param name="File">Below the input folder.</param>
/// <param name="Kind">As its front matter has it.</param>
/// <param name="Disclaimers">Those it shows, by name.</param>
public sealed record GovernedPage(string Url, string File, string Kind, string[] Disclaimers)
{
    /// <summary>The disclaimer that its kind asks for; null where none is.</summary>
    public string? RequiredDisclaimer => Kind switch
    {
        "risk" => "risk",
        "procedure" => "procedure",
        "claim" or "decision" or "faq" => "general",
        _ => null,
    };
}
