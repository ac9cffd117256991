namespace StemCellSite.Tests.Medical.Wording;

/// <summary>What the rules of wording report, and what honest text they leave alone.</summary>
public sealed class WordingRulesTests
{
    [Theory]
    [InlineData("Results are guaranteed.", "MED204")]
    [InlineData("It is clinically proven.", "MED204")]
    [InlineData("There are no side effects.", "MED204")]
    [InlineData("It is 100 % safe.", "MED204")]
    [InlineData("It is 100% safe.", "MED204")]
    [InlineData("It cures back pain.", "MED204")]
    [InlineData("The injection cures back pain [@trial].", "MED204")]
    [InlineData("It gives permanent relief [@trial].", "MED204")]
    [InlineData("Permanent relief is within reach.", "MED204")]
    [InlineData("The cells are a risk-free way to relieve pain [@trial].", "MED204")]
    [InlineData("It is a miracle.", "MED204")]
    [InlineData("The cells always relieve pain [@trial].", "MED204")]
    [InlineData("It ensures the best result.", "MED204")]
    [InlineData("The plan brings maximum relief.", "MED204")]
    [InlineData("The treatment cannot fail.", "MED204")]
    [InlineData("Studies show that people feel better [@trial].", "MED207")]
    [InlineData("Studies show it.", "MED207")]
    [InlineData("Research suggests that the cells help [@trial].", "MED207")]
    [InlineData("Numerous studies back this up [@trial].", "MED207")]
    [InlineData("Experts say that it is worth a try.", "MED207")]
    [InlineData("Science has shown that cells help [@trial].", "MED207")]
    [InlineData("Evidence shows that it works [@trial].", "MED207")]
    [InlineData("Three trials show less pain.", "MED207")]
    [InlineData("It is FDA approved.", "MED212")]
    [InlineData("The product is approved [@agency].", "MED212")]
    [InlineData("The clinic is registered and licensed.", "MED212")]
    [InlineData("In 2024 the FDA cleared the device [@trial].", "MED212")]
    [InlineData("The trial is registered with the US government, so the treatment is safe [@agency].", "MED212")]
    [InlineData("The product is not approved.", "MED212")]
    [InlineData("The risk is minimal.", "MED304")]
    [InlineData("There is minimal risk.", "MED304")]
    [InlineData("It carries only minimal risk [@trial].", "MED304")]
    [InlineData("The injections were well tolerated.", "MED304")]
    [InlineData("The injections were well tolerated in a trial [@trial].", "MED304")]
    [InlineData("It is generally considered safe [@trial].", "MED304")]
    [InlineData("Serious complications are rare [@trial].", "MED304")]
    [InlineData("It has some risks [@trial].", "MED304")]
    [InlineData("The injections reduce back pain [@case].", "MED202")]
    [InlineData("The cells calm inflammation and so relieve pain [@opinion].", "MED202")]
    [InlineData("The injections reduce back pain [@pooled].", "MED203")]
    public async Task What_praises_promises_or_leans_on_nobody_is_reported(string body, string id) =>
        Assert.Contains(id, await Written.IdsOfAsync(body));

    [Theory]
    [InlineData("No result is guaranteed [@trial].")]
    [InlineData("Nobody can guarantee a result [@trial].")]
    [InlineData("Permanent relief has not been shown [@trial].")]
    [InlineData("A cure for back pain has not been found [@trial].")]
    [InlineData("It has not been shown to give permanent relief [@trial].")]
    [InlineData("Be wary of guaranteed results.")]
    [InlineData("Do not trust a clinic that promises a cure or says that there are no side effects.")]
    [InlineData("Guaranteed results are a warning sign.")]
    [InlineData("Some clinics sell the injections as a cure for back pain [@trial].")]
    [InlineData("Is it guaranteed?")]
    [InlineData("A clinic wrote \"guaranteed relief\" in its advert [@trial].")]
    [InlineData("The harm was permanent [@case].")]
    [InlineData("In one trial of 114 people, 74 of 100 got better after cells and 69 of 100 after a sham [@trial].")]
    [InlineData("We found no trial that shows this [@trial].")]
    [InlineData("A review of trials found no evidence to support use [@pooled; @trial].")]
    [InlineData("Two trials showed no benefit over a sham [@trial].")]
    [InlineData("Clinics often claim that studies show a benefit [@trial].")]
    [InlineData("The studies do not show that it works [@trial].")]
    [InlineData("Later trials may show more [@trial].")]
    [InlineData("What do studies show?")]
    [InlineData("In the United States in 2018, the only stem cell products approved came from cord blood [@agency].")]
    [InlineData("In November 2026 we found no product approved in the United States for back pain [@agency].")]
    [InlineData("We searched in November 2026. We found no product approved in Canada [@trial].")]
    [InlineData("The product is not approved; see the [agency's notice](https://www.fda.gov/notice).")]
    [InlineData("Only an approved text may stand here.")]
    [InlineData("The texts are licensed under the terms of their journals.")]
    [InlineData("An entry in a trial registry does not mean that a regulator backs it [@agency].")]
    [InlineData("A registered dietitian can tell you more.")]
    [InlineData("The plan was approved by an ethics committee.")]
    [InlineData("The trials were too small to rule out rare harm [@trial].")]
    [InlineData("Such studies cannot rule out rare harm [@trial].")]
    [InlineData("How rare that is, is not known [@trial].")]
    [InlineData("In one trial of 58 people given cells, the injections were well tolerated [@trial].")]
    [InlineData("Clinics say that the risk is minimal [@trial].")]
    [InlineData("In the laboratory the cells calm inflammation [@opinion].")]
    [InlineData("In rats the cells reduced pain [@opinion].")]
    [InlineData("In a series of 26 people the injections reduced pain [@case].")]
    [InlineData("The injections reduce back pain a little, pooled trials found; a later trial did not [@pooled; @trial].")]
    public async Task Honest_text_is_left_alone(string body) =>
        Assert.Empty(await Written.IdsOfAsync(body));

    [Theory]
    [InlineData("## Guaranteed relief\n\nWe do not know [@trial].")]
    [InlineData("## Clinically proven\n\nWe do not know [@trial].")]
    [InlineData("## No side effects\n\nWe do not know [@trial].")]
    [InlineData("## 100 % safe\n\nWe do not know [@trial].")]
    [InlineData("## Cures back pain\n\nWe do not know [@trial].")]
    [InlineData("## Permanent relief\n\nWe do not know [@trial].")]
    [InlineData("## Studies show a benefit\n\nWe do not know [@trial].")]
    [InlineData("## FDA approved\n\nWe do not know [@trial].")]
    [InlineData("## Minimal risk\n\nWe do not know [@trial].")]
    [InlineData("## Well tolerated\n\nWe do not know [@trial].")]
    [InlineData("## Stem cells relieve pain\n\nWe do not know [@trial].")]
    [InlineData("![Stem cells cure back pain](../assets/spine.svg)")]
    [InlineData("![A needle, clinically proven](../assets/spine.svg)")]
    public async Task No_heading_and_no_image_claims(string body) =>
        Assert.Equal(["MED211"], await Written.IdsOfAsync(body));

    [Theory]
    [InlineData("## Is it guaranteed?\n\nWe do not know [@trial].")]
    [InlineData("## What is claimed about safety\n\nWe do not know [@trial].")]
    [InlineData("## Product with germs in it\n\nWe do not know [@trial].")]
    [InlineData("## Not approved for back pain\n\nWe do not know [@trial].")]
    [InlineData("![A needle beside a spine](../assets/spine.svg)")]
    public async Task A_heading_or_an_image_may_ask_or_name(string body) =>
        Assert.Empty(await Written.IdsOfAsync(body));

    [Theory]
    [InlineData("label: Permanent relief")]
    [InlineData("search: [does it work, minimal risk treatment]")]
    public async Task No_label_and_no_search_word_claims(string field) =>
        Assert.Equal(["MED211"], await Written.IdsOfAsync("We do not know [@trial].", fields: field));

    [Theory]
    [InlineData("search: [does it work, is it safe, is it approved, side effects, what can go wrong]")]
    [InlineData("label: Is it safe?")]
    public async Task Readers_questions_are_no_claims(string field) =>
        Assert.Empty(await Written.IdsOfAsync("We do not know [@trial].", fields: field));

    [Fact]
    public async Task A_title_that_claims_stands_before_the_disclaimer() =>
        Assert.Equal(["MED104"], await Written.IdsOfAsync("We do not know [@trial].", title: "Stem cells relieve back pain"));

    [Theory]
    [InlineData("Table: What was found\n\n| Trial | Result |\n|---|---|\n| One [@trial] | It cures back pain |", "MED204")]
    [InlineData("Table: The risk is minimal [@trial]\n\n| Trial | Result |\n|---|---|\n| One [@trial] | 2 of 58 |", "MED304")]
    [InlineData("See [the guaranteed cure](../risks.md).", "MED204")]
    public async Task Tables_captions_and_links_are_running_text(string body, string id) =>
        Assert.Equal([id], await Written.IdsOfAsync(body));

    [Theory]
    [InlineData("It takes about ten minutes.")]
    [InlineData("It takes about ten minutes [@trial].")]
    [InlineData("We do not know.\n\n## More\n\nOne trial looked at it [@trial].")]
    [InlineData("## More\n\nWe do not know [@trial].")]
    public async Task An_answer_without_a_source_or_without_a_limit_leans_on_its_page(string answer) =>
        Assert.Contains("MED601", await Written.IdsOfAsync(answer, kind: "faq", title: "How long does it take?", source: "faq/how-long.md"));

    [Theory]
    [InlineData("We do not know. One trial looked at it [@trial].")]
    [InlineData("Serious harm has happened: one person had an infection [@case].")]
    [InlineData("- It has not been shown [@trial].\n- One trial looked at it [@trial].")]
    public async Task An_answer_with_a_source_and_a_limit_stands_alone(string answer) =>
        Assert.Empty(await Written.IdsOfAsync(answer, kind: "faq", title: "How long does it take?", source: "faq/how-long.md"));

    [Fact]
    public async Task A_list_of_questions_answers_none() =>
        Assert.Empty(await Written.IdsOfAsync("See [the risks](../risks.md).", kind: "faq", title: "Questions", source: "faq/index.md"));

    [Fact]
    public async Task A_wording_is_reported_where_it_begins_even_in_bold_and_over_two_lines()
    {
        var findings = await Written.PlacedFindingsOfAsync("The plan is **clinically\nproven** to help [@trial].");

        var (finding, from) = Assert.Single(findings, found => found.Finding.Rule.Id is "MED204");
        Assert.StartsWith("clinically\nproven", from, StringComparison.Ordinal);
        Assert.Contains("'clinically proven'", finding.Message, StringComparison.Ordinal);
    }
}
