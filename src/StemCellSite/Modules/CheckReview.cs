using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Makes sure that a page names no reviewer who is not known, and has one where the settings ask for it.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckReview(Pipeline data) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var page = input.Get(Keys.FrontMatter);
        if (page.Review is { } review) CheckReviewers(input, review, site, context);
        else if (page.IsWhole && site.Settings.RequireClinicalReview.Contains(page.Kind.Value))
            context.Report(UnaccountableReviewer.Info.At(input.Source!, page.Kind.Position, $"site.yml asks for a clinician's review of every {PageKinds.Name(page.Kind.Value)} page, and this one has none."));
        return [input];
    }

    private static void CheckReviewers(Document input, ClinicalReview review, SiteData site, IExecutionContext context)
    {
        if (review.Reviewed.Value > context.Date)
            context.Report(OverdueReview.Info.At(input.Source!, review.Reviewed.Position, $"{IsoDate.Write(review.Reviewed.Value)} is yet to come, so nobody can have reviewed the page then."));
        if (review.NextReview < context.Date)
            context.Report(OverdueReview.Overdue.At(input.Source!, review.Reviewed.Position, $"The next review was due on {IsoDate.Write(review.NextReview)}. The page says so until it is reviewed again."));
        foreach (var reviewer in review.Reviewers)
        {
            if (!site.People.TryGetValue(reviewer.Value, out var person))
                context.Report(UnaccountableReviewer.Info.At(input.Source!, reviewer.Position, $"There is no '{reviewer.Value}' in data/people.yml. Only real people who have agreed to be named review a page.{Suggestion.For(reviewer.Value, site.People.Keys)}"));
            else if (!person.IsClinician && site.Settings.RequireClinicalReview.Contains(input.Get(Keys.FrontMatter).Kind.Value))
                context.Report(UnaccountableReviewer.Info.At(input.Source!, reviewer.Position, $"{person.Name} is no clinician, and site.yml asks for one on a page of this kind."));
        }
    }
}
