using System.Text.Json;

namespace StemCellSite.SiteTests.Search;

public sealed class RelevanceTests(BrowserFixture browser)
{
    // What is reached on the questions that weights were chosen on, less a little; a change of words or pages may not fall below.
    private static readonly (string Kind, double Ndcg, double Success)[] Floors =
    [
        ("exact", .95, 1), ("question", .85, .88), ("synonym", .91, .91), ("typo", .82, .83), ("medical", .86, .82), ("prefix", .86, .88), ("phrase", .93, 1),
        ("redflag", .97, 1), ("offtopic", .87, .87),
    ];

    [Fact]
    public async Task Readers_questions_are_answered_as_well_as_they_were()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        var questions = JsonSerializer.Deserialize<Question[]>(Repository.Read("tests/StemCellSite.Tests/Search/questions-tuning.json"), JsonSerializerOptions.Web)!;

        var judged = await JudgedSearch.OfAsync(visit, questions);

        Assert.True(questions.Length >= 80);
        Assert.Equal(Floors.Select(floor => floor.Kind).Order(), questions.Select(question => question.Kind).Distinct().Order());
        Assert.All(Floors, floor =>
        {
            var line = judged.Lines.Single(line => line.Kind == floor.Kind);
            var worst = string.Join(Environment.NewLine, judged.Judged.Where(answer => answer.Kind == floor.Kind).OrderBy(answer => answer.Ndcg).Take(5).Select(answer => $"  {answer.Ndcg:0.00} {answer.Q}: {string.Join(' ', answer.Pages)}"));
            Assert.True(line.Ndcg >= floor.Ndcg && line.Success >= floor.Success, $"{floor.Kind}: nDCG@5 {line.Ndcg:0.000} of {floor.Ndcg}, success@1 {line.Success:0.000} of {floor.Success}{Environment.NewLine}{worst}");
        });
    }

    [Fact]
    public async Task Signs_that_need_urgent_help_always_lead_to_it()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        string[] signs =
        [
            "numb between my legs", "numbness in saddle area", "saddle anaesthesia", "no feeling down below", "cant feel when i wipe", "groin numb", "nubm groin",
            "can't pee", "cannot pee", "cant wee", "can not urinate", "trouble passing urine", "lost control of my bladder", "bladder control gone", "blader problems",
            "bowel control", "incontinance", "incontinence after injection", "wet myself", "peeing myself", "soiled myself", "pooing myself", "leaking pee", "trouble peeing aeroplane",
            "leg weakness", "weak legs", "my leg keeps giving way", "foot drop", "cant move my leg", "cannot walk", "legs gone numb", "weekness in leg",
            "fever after injection", "fevr after injection", "high temperature after stem cells", "shivering since the jab", "feeling very unwell after treatment", "chills after procedure", "hot and shivery after stem cells", "hot and shaky after back jab", "lost control of my bowl", "my leg is limp", "numb grain", "legs feel week",
            "leg feels funny", "been sick after the injection", "im ill after injection", "bad back and dropping weight fast", "high temp after back injection", "legs wont work properly", "cauda",
            "cauda equina", "cauda equna", "trouble breathing", "face swelling after injection", "throat closing up", "sexual numbness no feeling during sex", "erection problems",
            "when should I call 999", "should i go to A&E", "emergency", "red flags back pain", "ambulance", "back pain worse after injection",
        ];

        var judged = await JudgedSearch.OfAsync(visit, signs.Select(sign => new Question(sign, "redflag", new Dictionary<string, int> { ["/urgent-signs/"] = 3 })));

        Assert.Empty(judged.Judged.Where(answer => answer.Pages.FirstOrDefault() is not "/urgent-signs/").Select(answer => $"{answer.Q}: {string.Join(' ', answer.Pages)}"));
    }

    [Fact]
    public async Task Every_word_of_the_list_of_synonyms_leads_somewhere_and_those_of_other_things_nowhere()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        var lines = Repository.Read("input/data/synonyms.txt").Split('\n').Select(line => line.Split('#')[0].Split('>', '=')).Where(sides => sides.Length is 2);
        var questions = lines.SelectMany(sides => sides[0].Split(',').Select(word => new Question(word.Trim(), sides[1].Trim(), new Dictionary<string, int>()))).ToList();

        var judged = await JudgedSearch.OfAsync(visit, questions);

        Assert.True(questions.Count > 400);
        Assert.Empty(judged.Judged.Where(answer => answer.Pages.IsEmpty != answer.Kind is "-").Select(answer => $"{answer.Q}: {string.Join(' ', answer.Pages)}"));
    }

    [Fact]
    public async Task What_patients_say_of_themselves_is_never_taken_for_words_of_other_things()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        string[] questions =
        [
            "headache after injection", "feeling cold after injection", "rash after injection", "heart problems and the injection", "vaccine before injection",
            "i have asthma can i have the injection", "migraine tablets and the injection", "dental work after injection", "can i drink wine after injection",
            "can i do gardening after the injection", "can i have a bath after my injection", "washing my hair after the injection", "lifting a kettle after the injection", "nerve root pain", "training after the injection", "holiday after injection", "flight after injection", "phone the clinic",
            "picking up my kids after the injection", "school run after treatment", "can i go back to my job", "from a baby", "free seminar at a hotel",
        ];

        var judged = await JudgedSearch.OfAsync(visit, questions.Select(question => new Question(question, "patient", new Dictionary<string, int> { ["/"] = 1 })));

        Assert.Empty(judged.Judged.Where(answer => answer.Pages.IsEmpty).Select(answer => answer.Q));
    }

    [Fact]
    public async Task Ordinary_questions_are_not_taken_for_urgent_ones()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        string[] questions = ["lose weight fast", "sick leave after injection", "how painful is the injection", "back pain", "weight and back pain", "infection risk", "cost of treatment", "exercise after injection", "recovery after injection", "who is it for", "temporary relief"];

        var judged = await JudgedSearch.OfAsync(visit, questions.Select(question => new Question(question, "ordinary", new Dictionary<string, int> { ["/"] = 1 })));

        Assert.Empty(judged.Judged.Where(answer => answer.Pages.FirstOrDefault() is "/urgent-signs/").Select(answer => answer.Q));
    }

    [Fact]
    public async Task What_nothing_on_the_site_speaks_of_gives_no_link_at_all()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        string[] questions =
        [
            "pizza delivery", "weather tomorrow", "football results", "how to bake bread", "bitcoin exchange rate", "python list comprehension",
            "washing machine repair", "hotel booking paris", "laptop battery replacement", "divorce lawyer", "eyelash extensions", "garden shed", "asdfgh",
            "train timetable", "learn spanish", "what time does tesco open", "best laptop deals", "paint colours for kitchen", "how do i reset my router",
            // Among its words may be one of ours, or one that looks like ours misspelt.
            "car insurance quote", "house prices in leeds", "dog grooming near me", "cat food", "flu jab", "hair dye",
            "how to fix a leaking tap", "who won the election", "second hand cars", "best running shoes", "gold price today", "speeding fine",
        ];

        var judged = await JudgedSearch.OfAsync(visit, questions.Select(question => new Question(question, "offtopic", new Dictionary<string, int>())));

        Assert.Empty(judged.Judged.Where(answer => !answer.Pages.IsEmpty).Select(answer => $"{answer.Q}: {string.Join(' ', answer.Pages)}"));
    }
}
