using System.Collections.Immutable;
using System.Text;

namespace StemCellSite.Tests.Incremental;

/// <summary>An input folder that is edited as people edit, with every step taken back again some time. The same seed edits the same.</summary>
internal sealed class EditedSite
{
    private const int ExtraPages = 22;

    // Several faults at once are tried, and often there is none.
    private const int MostOpenEdits = 3;

    private static readonly (string Name, Func<EditedSite, ImmutableSortedDictionary<string, byte[]>> Apply)[] Edits =
    [
        ("add words", site => site.EditPage(text => $"{text}\nSome warm words more, number {site.Next()}.\n")),
        ("add a line above all others", site => site.EditBody(body => $"\nA line above, number {site.Next()}.\n{body}")),
        ("shift the disclaimer", site => site.EditBody(body => $"\n\n{body}")),
        ("add a heading", site => site.EditPage(text => $"{text}\n## Heading {site.Next()}\n\nText below it.\n")),
        ("change a heading", site => site.EditPage(text => text.Replace("\n## ", $"\n## Now {site.Next()} ", StringComparison.Ordinal))),
        ("use an anchor of the layout", site => site.EditPage(text => $"{text}\n## Main {{#main}}\n\nText.\n")),
        ("change the title", site => site.EditPage(text => Field(text, "title", $"Title {site.Next()}"))),
        ("change the description", site => site.EditPage(text => Field(text, "description", $"Description {site.Next()}."))),
        ("change the order", site => site.EditPage(text => Field(text, "order", site.Next().ToString(null, null)))),
        ("make it a draft", site => site.EditPage(text => Field(text, "order", "5\ndraft: true"))),
        ("add a note to the front matter", site => site.EditPage(text => Field(text, "order", "7\n# a note"))),
        ("claim another's address", site => site.EditPage(text => Field(text, "order", "8\naddress: /risks/\nredirects: [/old/]"))),
        ("claim a review", site => site.EditPage(text => Field(text, "order", "8\nreviewed: 2026-01-01\nnextReview: 2026-02-01\nreviewers: [somebody]"))),
        ("misspell the kind", site => site.EditPage(text => Field(text, "kind", "gude"))),
        ("never close the front matter", site => site.EditPage(text => text[..^(text.Length - text.LastIndexOf("---", StringComparison.Ordinal))])),
        ("break the YAML", site => site.EditPage(text => Field(text, "title", "\"Half"))),
        ("leave nothing", site => site.EditPage(_ => "")),
        ("save what is no text", site => site.EditPageBytes(bytes => [.. bytes, 0xC3, 0x28])),
        ("save as it is", site => site.files),
        ("link to a page", site => site.EditPage(text => $"{text}\nSee [another](/{site.AnyPage()}).\n".Replace("(/", $"({Up(site.lastEdited)}", StringComparison.Ordinal))),
        ("link to nothing", site => site.EditPage(text => $"{text}\nSee [nothing](nothing-{site.Next()}.md#there).\n")),
        ("cite", site => site.EditPage(text => $"{text}\nSomething was found [@river2020].\n")),
        ("cite nothing", site => site.EditPage(text => $"{text}\nSomething was found [@nobody{site.Next()}].\n")),
        ("write HTML", site => site.EditPage(text => $"{text}\n<b>bold</b>\n")),
        ("rename", site => { var from = site.AnyPage(); return site.files.Remove(from).SetItem(from.Replace(".md", $"-{site.Next()}.md", StringComparison.Ordinal), site.files[from]); }),
        ("move", site => { var from = site.AnyPage(); return site.files.Remove(from).SetItem($"moved-{site.Next()}/{Path.GetFileName(from)}", site.files[from]); }),
        ("delete", site => site.files.Remove(site.AnyPage())),
        ("copy", site => site.files.SetItem($"faq/copy-{site.Next()}.md", site.files[site.AnyPage()])),
        ("add a page", site => site.files.SetItem($"section-{site.Next() % 4}/new.md", Encoding.UTF8.GetBytes(PageText(site.Next(), [])))),
        ("change the references", site => site.EditData("data/references.json", text => text.Replace("40 people", $"{site.Next()} people", StringComparison.Ordinal))),
        ("break the references", site => site.EditData("data/references.json", text => text[..(text.Length / 2)])),
        ("change an approval", site => site.EditData("data/disclaimers/approved.yml", text => text.Replace("2026-11-22", "2026-11-21", StringComparison.Ordinal))),
        ("change a disclaimer", site => site.EditData("data/disclaimers/general.md", text => $"{text}\nMore, number {site.Next()}.\n")),
        ("delete a disclaimer", site => site.files.Remove("data/disclaimers/risk.md")),
        ("change the settings", site => site.EditData("site.yml", text => Field(text, "title", $"Site {site.Next()}"))),
        ("lead the navigation nowhere", site => site.EditData("site.yml", text => text.Replace("page: risks.md", "page: riks.md", StringComparison.Ordinal))),
        ("change the synonyms", site => site.EditData("data/synonyms.txt", text => $"{text}warm = hot, number{site.Next()}\n")),
        ("change the glossary", site => site.EditData("data/glossary.yml", text => $"{text}- {{ term: term{site.Next()}, meaning: A word. }}\n")),
        ("use a term of the glossary", site => site.EditPage(text => $"{text}\nAn infusion, and one more infusion, number {site.Next()}.\n")),
        ("give a term another form", site => site.EditData("data/glossary.yml", text => text.Replace("plain: tea", "forms: [warm words, \"words of page\"], plain: tea", StringComparison.Ordinal))),
        ("list the glossary on another page", site => site.EditPage(text => $"{text}\n::: list glossary\n:::\n")),
        ("change the article", site => site.EditData("data/article.yml", text => text.Replace("longer sleep", $"longer sleep {site.Next()}", StringComparison.Ordinal))),
        ("count the article", site => site.EditData("data/article.yml", text => $"counts: {{ headings: 2, sentences: {site.Next()} }}\n{text}")),
        ("change a picture", site => site.EditData("data/figures.yml", text => text.Replace("of100: 45", $"of100: {30 + (site.Next() % 30)}", StringComparison.Ordinal))),
        ("break a picture", site => site.EditData("data/figures.yml", text => text.Replace("river2020", $"river{site.Next()}", StringComparison.Ordinal))),
        ("delete the pictures", site => site.files.Remove("data/figures.yml")),
        ("show a picture", site => site.EditPage(text => $"{text}\n::: figure path\nThe path, number {site.Next()}.\n:::\n")),
        ("add an image", site => site.files.SetItem($"assets/cup-{site.Next()}.png", [1, 2, 3])),
        ("change an image", site => site.files.SetItem("assets/leaf.png", [.. site.files["assets/leaf.png"], 4])),
        ("delete an image", site => site.files.Remove("assets/leaf.png")),
        ("add a file that nothing reads", site => site.files.SetItem("data/other.txt", [1])),
    ];

    private readonly TemporaryFolder folder;
    private readonly Random random;
    private readonly Queue<int> coming;
    private readonly Stack<ImmutableSortedDictionary<string, byte[]>> earlier = [];
    private ImmutableSortedDictionary<string, byte[]> files = ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal);
    private string lastEdited = "";
    private int number;

    public EditedSite(TemporaryFolder folder, int seed)
    {
        this.folder = folder;
        random = new Random(seed);
        var kinds = Enumerable.Range(0, Edits.Length).ToArray();
        random.Shuffle(kinds);
        coming = new Queue<int>(kinds);
        folder.Copy(Repository.PathOf("tests/StemCellSite.Tests/Sites/_base"), "input");
        folder.Write("input/assets/leaf.png", "leaf");
        folder.Copy(Repository.PathOf("tests/StemCellSite.Tests/Sites/figure/input/data"), "input/data");
        for (var page = 0; page < ExtraPages; page++)
            folder.Write($"input/section-{page % 3}/{(page < 3 ? "index" : $"page-{page}")}.md", PageText(page, page switch { 3 => ["az"], 4 => ["references", "changes"], 5 => ["questions"], 6 => ["article"], 7 => ["glossary"], _ => [] }));
        File.AppendAllText(folder["input/index.md"], "\nThere is [more](section-0/index.md), [and more](section-1/index.md), [and still more](section-2/index.md).\n");
        foreach (var file in Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories))
            files = files.SetItem(Path.GetRelativePath(Input, file).Replace('\\', '/'), File.ReadAllBytes(file));
    }

    /// <summary>Whether every kind of edit has been made.</summary>
    public bool HasDoneAll => coming.Count is 0;

    public string Input => folder["input"];

    /// <summary>Edits in a way that has not come yet, or takes the newest edit back.</summary>
    /// <returns>What was done, for people.</returns>
    public string Step()
    {
        if (earlier.Count == MostOpenEdits || (earlier.Count > 0 && random.Next(2) is 0))
        {
            Become(earlier.Pop());
            return "take back";
        }

        var (name, apply) = Edits[coming.Dequeue()];
        var after = apply(this);
        earlier.Push(files);
        Become(after);
        return $"{name} ({lastEdited})";
    }

    public bool Chance(int oneIn) => random.Next(oneIn) is 0;

    public int Below(int limit) => random.Next(limit);

    private static string PageText(int number, string[] lists) =>
        $"""
        ---
        title: "Page {number} of tea"
        description: What page {number} holds.
        kind: guide
        order: {number}
        search: [cup {number}]
        changes:
          - {"{"} date: 2026-11-{1 + (number % 20):00}, what: First version {"}"}
        ---

        {(lists is ["article"] ? "::: disclaimer general\n:::\n\n::: figure sleepers\nOne trial [@river2020].\n:::\n" : "")}
        Words of page {number}, and [the risks](../risks.md#burns), and ![a leaf](../assets/leaf.png).

        ## Part of {number}

        Something else{(lists.Length is 0 ? " [@river2020]" : "")}.

        {string.Concat(lists.Select(list => $"::: list {list}\n:::\n\n"))}
        """;

    private static string Field(string text, string name, string value)
    {
        var start = text.IndexOf($"{name}: ", StringComparison.Ordinal);
        if (start < 0) return text;
        var end = text.IndexOf('\n', start);
        return $"{text[..start]}{name}: {value}{(end < 0 ? "" : text[end..])}";
    }

    private static string Up(string source) => string.Concat(Enumerable.Repeat("../", source.Count(character => character is '/')));

    private int Next() => ++number;

    private string AnyPage()
    {
        var pages = files.Keys.Where(file => file.EndsWith(".md", StringComparison.Ordinal) && !file.StartsWith("data/", StringComparison.Ordinal)).ToList();
        return pages[random.Next(pages.Count)];
    }

    private ImmutableSortedDictionary<string, byte[]> EditPage(Func<string, string> edit) => EditPageBytes(bytes => Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(bytes))));

    private ImmutableSortedDictionary<string, byte[]> EditPageBytes(Func<byte[], byte[]> edit)
    {
        lastEdited = AnyPage();
        return files.SetItem(lastEdited, edit(files[lastEdited]));
    }

    private ImmutableSortedDictionary<string, byte[]> EditBody(Func<string, string> edit) =>
        EditPage(text => text.IndexOf("\n---\n", StringComparison.Ordinal) is >= 0 and var end ? text[..(end + 5)] + edit(text[(end + 5)..]) : text);

    private ImmutableSortedDictionary<string, byte[]> EditData(string source, Func<string, string> edit)
    {
        lastEdited = source;
        return files.TryGetValue(source, out var bytes) ? files.SetItem(source, Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(bytes)))) : files;
    }

    private void Become(ImmutableSortedDictionary<string, byte[]> next)
    {
        foreach (var gone in files.Keys.Where(file => !next.ContainsKey(file))) File.Delete(folder[$"input/{gone}"]);
        foreach (var (file, bytes) in next)
        {
            if (files.TryGetValue(file, out var before) && before == bytes) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(folder[$"input/{file}"])!);
            File.WriteAllBytes(folder[$"input/{file}"], bytes);
        }

        files = next;
    }
}
