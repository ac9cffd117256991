using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Text;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads <c>site.yml</c>.</summary>
public sealed class ParseSettings() : DataModule(SiteSettings.Source)
{
    /// <summary>The settings. Set here, gathered by GatherData.</summary>
    public static readonly Key<SiteSettings> Settings = new("Settings");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        if (file.ReadMapping(input.Content.Text) is not { } fields) return input;
        var settings = new SiteSettings(
            fields.RequiredText("title")?.Value ?? "",
            fields.RequiredText("description")?.Value ?? "",
            ReadAddress(fields),
            fields.RequiredText("language")?.Value ?? "en",
            fields.Text("publisher")?.Value,
            ReadLinks(fields, "navigation"),
            ReadLinks(fields, "footer"),
            ReadContact(fields),
            fields.Text("corrections"),
            fields.Date("securityExpires"),
            fields.Text("therapy")?.Value,
            fields.Text("condition")?.Value,
            ReadKinds(fields));
        fields.RefuseOthers();
        return input.With(Settings, settings);
    }

    private static string ReadAddress(YamlFields fields)
    {
        if (fields.RequiredText("address") is not { } written) return "";
        if (SiteAddress.IsValid(written.Value)) return written.Value.TrimEnd('/');
        fields.Refuse(written.Position, $"'{written.Value}' is no site's address: write it as https://www.name.example, without a path.");
        return "";
    }

    private static string? ReadContact(YamlFields fields)
    {
        if (fields.Text("contact") is not { } written) return null;
        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "mailto") return written.Value;
        fields.Refuse(written.Position, $"'{written.Value}' cannot be followed: write it as https://… or mailto:name@host.");
        return null;
    }

    private static ImmutableArray<PageLink> ReadLinks(YamlFields fields, string name)
    {
        var links = ImmutableArray.CreateBuilder<PageLink>();
        foreach (var entry in fields.Mappings(name))
        {
            var (page, label) = (entry.RequiredText("page"), entry.RequiredText("label"));
            entry.RefuseOthers();
            if (page is not null && label is not null) links.Add(new PageLink(page, label.Value));
        }

        return links.ToImmutable();
    }

    private static ImmutableArray<PageKind> ReadKinds(YamlFields fields)
    {
        var kinds = ImmutableArray.CreateBuilder<PageKind>();
        foreach (var written in fields.Texts("requireClinicalReview"))
        {
            if (PageKinds.TryParse(written.Value, out var kind)) kinds.Add(kind);
            else fields.Refuse(written.Position, $"There is no kind '{written.Value}'.{Suggestion.For(written.Value, PageKinds.Names)}");
        }

        return kinds.ToImmutable();
    }
}
