using StemCellSite.Medical.Rules;

namespace StemCellSite.Tests.Medical;

/// <summary>A small site, right in all else, with one example of a rule's help in it.</summary>
internal static class ExampleSite
{
    // Made up, as everything on this site is.
    private const string Reviewer = """
        people:
          - { key: example-clinician, name: A. Example, role: reviewer, credential: general practitioner, independence: none, clinical: true }

        """;

    private const string Page = "claims/example.md";

    /// <summary>The file that an example is reported in.</summary>
    public static string FileOf(RuleExample example) => example.File ?? Page;

    /// <summary>Writes the site.</summary>
    public static void LayOut(TemporaryFolder folder, RuleExample example)
    {
        folder.Copy(Repository.PathOf("tests/StemCellSite.Tests/Sites/_base"), "input");
        folder.Write("input/data/references.json", File.ReadAllText(Repository.PathOf("tests/StemCellSite.Tests/Medical/example-references.json")));
        folder.Write("input/data/people.yml", Reviewer);
        folder.Write("input/data/claims.yml", File.ReadAllText(Repository.PathOf("tests/StemCellSite.Tests/Medical/example-claims.yml")));
        folder.Write($"input/{FileOf(example)}", example.File is null ? PageWith(example.Text) : example.Text);
    }

    private static string PageWith(string passage) =>
        $"""
        ---
        title: "An example: what is claimed and what is known"
        label: Example
        description: A page with an example on it.
        kind: claim
        order: 90
        changes:
          - {"{ date: 2026-11-22, what: First version }"}
        ---

        ::: disclaimer general
        :::

        See the [risks and side effects](../risks.md).

        ## What is known

        {passage}
        """;
}
