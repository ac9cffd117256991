using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads the list of sources. The file is CSL-JSON; being YAML too, its entries have positions.</summary>
public sealed class ParseReferences() : DataModule(BibliographicReference.Source)
{
    /// <summary>The sources. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<BibliographicReference>> References = new("References");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        if (FindSyntaxFault(input.Content.Text) is { } fault)
        {
            context.Report(SiteRules.InvalidYaml.At(input.Source!, fault, "This is not JSON from here on. A comma may be missing or one too many."));
            return input;
        }

        return input.With(References, [.. file.ReadList(input.Content.Text).Select(ReadReference).OfType<BibliographicReference>()]);
    }

    private static Position? FindSyntaxFault(string text)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text);
            return null;
        }
        catch (JsonException exception)
        {
            return new Position((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
        }
    }

    private static BibliographicReference? ReadReference(YamlFields fields)
    {
        var key = fields.RequiredText("id");
        var title = fields.RequiredText("title");
        var checks = fields.Mapping("custom");
        var finding = checks?.RequiredText("finding");
        if (key is null || title is null || checks is null || finding is null) return null;
        return new BibliographicReference(
            key,
            title.Value,
            [.. fields.Mappings("author").Select(Name).OfType<string>()],
            Year(fields),
            fields.Text("container-title")?.Value,
            Volume(fields.Scalar("volume"), fields.Scalar("issue")),
            fields.Scalar("page")?.Replace('-', '–'),
            fields.Text("publisher")?.Value,
            fields.Text("DOI")?.Value,
            fields.Scalar("PMID"),
            fields.Text("URL")?.Value,
            checks.RequiredText("verification")?.Value ?? "partial",
            checks.RequiredText("design")?.Value ?? "",
            checks.RequiredText("interest")?.Value ?? "",
            finding.Value,
            fields.Scalar("ISBN"),
            checks.Text("checkedBy")?.Value,
            checks.Date("checkedOn")?.Value,
            checks.Text("basis")?.Value,
            checks.Text("uncited")?.Value,
            checks.Places.SetItems(fields.Places));
    }

    private static string? Name(YamlFields author)
    {
        var (family, given) = (author.Text("family")?.Value, author.Text("given")?.Value);
        if (family is null) return author.Text("literal")?.Value;
        var initials = string.Concat((given ?? "").Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]));
        return $"{family} {initials}".TrimEnd();
    }

    private static int? Year(YamlFields fields) =>
        fields.Mapping("issued")?.FirstOfFirst("date-parts") is { } year
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Volume(string? volume, string? issue) => (volume, issue) switch
    {
        (null, null) => null,
        (null, _) => $"({issue})",
        (_, null) => volume,
        _ => $"{volume}({issue})",
    };
}
