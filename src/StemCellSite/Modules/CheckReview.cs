using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical;
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
        var kind = input.Get(Keys.FrontMatter).Kind.Value;
        foreach (var finding in OverdueReview.Check(new ReviewDates(kind, review.Reviewed.Value, review.NextReview.Value), context.Date))
            context.Report(finding.Rule.At(input.Source!, finding.Field is "nextReview" ? review.NextReview.Position : review.Reviewed.Position, finding.Message));

        var known = new List<Person>();
        foreach (var reviewer in review.Reviewers)
        {
            if (!site.People.TryGetValue(reviewer.Value, out var person))
            {
                context.Report(UnaccountableReviewer.Info.At(input.Source!, reviewer.Position, $"There is no '{reviewer.Value}' in data/people.yml. Only real people who have agreed to be named review a page.{Suggestion.For(reviewer.Value, site.People.Keys)}"));
                continue;
            }

            known.Add(person);
            if (person.Wrote.Contains(input.Source!))
                context.Report(UnaccountableReviewer.Info.At(input.Source!, reviewer.Position, $"{person.Name} has written this page, as data/people.yml says, and nobody reviews what they wrote themselves. Name another reviewer."));
        }

        // Who is not known is reported already.
        if (known.Count == review.Reviewers.Length && !known.Any(person => person.IsClinician) && NeedsClinician(kind, site))
            context.Report(UnaccountableReviewer.Info.At(input.Source!, review.Reviewers[0].Position, $"None of the reviewers is a clinician, and a page of the kind '{PageKinds.Name(kind)}' needs one. Name one, or leave the review out: then the page says that no clinician has reviewed it."));
    }

    private static bool NeedsClinician(PageKind kind, SiteData site) =>
        kind is PageKind.Risk or PageKind.Procedure || site.Settings.RequireClinicalReview.Contains(kind);
}
