using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Text;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads a page's first lines, between <c>---</c> on line 1 and the next <c>---</c>.</summary>
/// <remarks>A page with faults goes on with what could be read, so that links to it are not reported too.</remarks>
public sealed class ParseFrontMatter : DocumentModule
{
    private const int LongestTitle = 70;
    private const int LongestLabel = 40;
    private const string Fence = "---";

    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var faults = 0;
        var reader = new YamlFile(input.Source!, linesBefore: 1, diagnostic =>
        {
            faults++;
            context.Report(diagnostic);
        });
        var (yaml, bodyStart) = Split(input.Content.Text);
        if (yaml is null)
        {
            context.Report(SiteRules.MissingFrontMatter.At(input.Source!, Position.Start,
                bodyStart is 0
                    ? "A page starts with front matter: '---' on line 1, then title, description, kind and the rest, then '---'."
                    : BeginsLate(input.Content.Text)
                        ? "Nothing may stand above the front matter, not even an empty line: put its '---' on line 1."
                        : "The front matter is never closed: write '---' on a line of its own below its last field."));
        }

        var fields = yaml is null ? null : reader.ReadMapping(yaml);
        var frontMatter = fields is null ? Unread(input.Source!) : Read(fields, input.Source!);
        return [input.With(Keys.FrontMatter, frontMatter with { IsWhole = fields is not null && faults is 0 }).With(Keys.BodyStart, bodyStart ?? input.Content.Text.Length)];
    }

    /// <summary>The YAML, or null; and where the body begins, or null when the front matter never ends.</summary>
    private static (string? Yaml, int? BodyStart) Split(string text)
    {
        var firstEnd = EndOfLine(text, 0);
        if (text[..firstEnd].TrimEnd() is not Fence) return (null, BeginsLate(text) ? null : 0);
        for (var start = firstEnd; start < text.Length; start = EndOfLine(text, start))
        {
            var end = EndOfLine(text, start);
            if (text[start..end].TrimEnd() is Fence) return (text[firstEnd..start], end);
        }

        return (null, null);
    }

    // Below empty lines. Its fields are not the body then: read as Markdown, each would be a fault of its own.
    private static bool BeginsLate(string text) =>
        text.TrimStart() is var begun && begun.StartsWith(Fence, StringComparison.Ordinal) && text[..^begun.Length].Contains('\n', StringComparison.Ordinal);

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;

    private static FrontMatter Read(YamlFields fields, string source)
    {
        var unread = Unread(source);
        var title = fields.RequiredText("title");
        if (title?.Value.Length > LongestTitle) fields.Refuse(title.Position, $"The title has {title.Value.Length} characters; {LongestTitle} fit into a browser's tab and a search result.");
        var label = fields.Text("label");
        if (label?.Value.Length > LongestLabel) fields.Refuse(label.Position, $"The label has {label.Value.Length} characters; {LongestLabel} fit into the navigation.");
        var frontMatter = new FrontMatter(
            title ?? unread.Title,
            (label ?? title ?? unread.Title).Value,
            fields.RequiredText("description") ?? unread.Description,
            ReadKind(fields) ?? unread.Kind,
            fields.RequiredNumber("order")?.Value ?? 0,
            fields.Texts("source"),
            fields.Texts("sourceHeadings"),
            ReadChanges(fields),
            ReadAddress(fields, fields.Text("address")),
            [.. fields.Texts("redirects").Select(redirect => ReadAddress(fields, redirect)).OfType<Located<string>>()],
            [.. fields.Texts("search").Select(alias => alias.Value)],
            fields.Flag("draft"),
            ReadReview(fields),
            ReadWaivers(fields),
            IsWhole: false);
        fields.RefuseOthers();
        return frontMatter;
    }

    private static FrontMatter Unread(string source) => new(
        new(source, Position.Start), source, new("", Position.Start), new(PageKind.Guide, Position.Start), 0,
        [], [], [], null, [], [], false, null, [], IsWhole: false);

    private static Located<PageKind>? ReadKind(YamlFields fields)
    {
        if (fields.RequiredText("kind") is not { } written) return null;
        if (PageKinds.TryParse(written.Value, out var kind)) return new(kind, written.Position);
        fields.Refuse(written.Position, $"There is no kind '{written.Value}'.{Suggestion.For(written.Value, PageKinds.Names)} Known are: {string.Join(", ", PageKinds.Names)}.");
        return null;
    }

    private static ImmutableArray<PageChange> ReadChanges(YamlFields fields)
    {
        var changes = ImmutableArray.CreateBuilder<PageChange>();
        foreach (var entry in fields.RequiredMappings("changes"))
        {
            var date = entry.RequiredDate("date");
            var what = entry.RequiredText("what");
            entry.RefuseOthers();
            if (date is not null && what is not null) changes.Add(new PageChange(date.Value, what));
        }

        return [.. changes.OrderByDescending(change => change.Date)];
    }

    private static Located<string>? ReadAddress(YamlFields fields, Located<string>? written)
    {
        if (written is null || PageAddress.IsValid(written.Value)) return written;
        fields.Refuse(written.Position, $"'{written.Value}' is no address: write it as /risks/, in small letters, digits and hyphens between slashes.");
        return null;
    }

    private static ClinicalReview? ReadReview(YamlFields fields)
    {
        var reviewed = fields.Date("reviewed");
        var next = fields.Date("nextReview");
        var reviewers = fields.Texts("reviewers");
        fields.Text("reviewedHash");
        if (reviewed is null && next is null && reviewers.IsEmpty) return null;
        if (reviewed is not null && next is not null && !reviewers.IsEmpty)
            return new ClinicalReview(reviewed, next, reviewers);

        fields.Refuse((reviewed ?? next)?.Position ?? fields.Position, "A review needs all three: 'reviewed', 'nextReview' and 'reviewers'. Without a review, leave all out.");
        return null;
    }

    private static ImmutableArray<Waiver> ReadWaivers(YamlFields fields)
    {
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        foreach (var entry in fields.Mappings("waivers"))
        {
            var (rule, reason, by, until) = (entry.RequiredText("rule"), entry.RequiredText("reason"), entry.RequiredText("by"), entry.RequiredDate("until"));
            entry.RefuseOthers();
            if (rule is not null && reason is not null && by is not null && until is not null)
                waivers.Add(new Waiver(rule, reason.Value, by.Value, until.Value));
        }

        return waivers.ToImmutable();
    }
}
