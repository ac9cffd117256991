using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Makes sure that a finished page says of its review what its front matter says, to readers and to machines.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckReviewMarkup(Pipeline data) : IHtmlStep
{
    /// <inheritdoc />
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        var frontMatter = page.Get(Keys.FrontMatter);
        if (!frontMatter.IsWhole) return page;
        var main = html.Main ?? html.Document.Body;
        var shown = main is null ? "" : DisclaimerText.Collapse(HtmlText.Of(main, element => element.HasAttribute("hidden")));
        var marked = StructuredData.Of(html).ToList();
        var dates = marked.SelectMany(node => StructuredData.Find(node, "lastReviewed")).Select(Text).ToList();
        var reviewers = marked.SelectMany(node => StructuredData.Find(node, "reviewedBy")).Select(Text).ToList();
        var place = frontMatter.Review?.Reviewed.Position ?? frontMatter.Kind.Position;

        if (frontMatter.Review is not { } review)
        {
            if (!shown.Contains(ReviewMarkupMismatch.NotReviewed, StringComparison.OrdinalIgnoreCase)) Report($"Nobody has reviewed this page, and the finished page does not say '{ReviewMarkupMismatch.NotReviewed}'.");
            if (dates.Count + reviewers.Count > 0) Report("Nobody has reviewed this page, and the finished page tells machines of a review (lastReviewed, reviewedBy).");
            foreach (var finding in Editorial.Has(page.Source!) ? [] : ReviewMarkupMismatch.CheckText(page.Get(Keys.Article)))
                context.Report(finding.Rule.At(page.Source!, page.Get(Keys.Text).Lines.At(finding.Offset), finding.Message));
            return page;
        }

        foreach (var date in new[] { review.Reviewed.Value, review.NextReview.Value }.Where(date => !shown.Contains(date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)))
            Report($"The finished page does not show {IsoDate.Write(date)}, a date of its review.");
        var people = context.OutputsOf(data)[0].Get(Keys.SiteData).People;
        foreach (var person in review.Reviewers.Select(key => people.GetValueOrDefault(key.Value)).OfType<Person>())
        {
            if (!shown.Contains(person.Name, StringComparison.Ordinal)) Report($"The finished page does not say that {person.Name} has reviewed it.");
            if (dates.Count > 0 && !reviewers.Any(text => text.Contains(person.Name, StringComparison.Ordinal))) Report($"The finished page does not tell machines that {person.Name} has reviewed it (reviewedBy).");
        }

        if (dates.Any(date => date != IsoDate.Write(review.Reviewed.Value))) Report("The finished page tells machines another date of review (lastReviewed) than its readers.");
        return page;

        void Report(string message) => context.Report(ReviewMarkupMismatch.Info.At(page.Source!, place, message));
    }

    private static string Text(JsonNode node) => node.GetValueKind() is JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString(Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
