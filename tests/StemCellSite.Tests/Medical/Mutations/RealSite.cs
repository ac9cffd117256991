using StemCellSite.Engine;
using StemCellSite.Waivers;

namespace StemCellSite.Tests.Medical.Mutations;

/// <summary>The real site with some of its pages changed.</summary>
internal static class RealSite
{
    /// <summary>An image for pages that show one.</summary>
    public const string Image = "assets/picture.svg";

    /// <summary>Builds it with an edit made on every page on which it can be made.</summary>
    /// <returns>The findings, and the pages that were changed.</returns>
    public static async Task<(ILookup<string, Diagnostic> Found, List<string> Changed)> CheckAsync(PageEdit edit)
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.PathOf("input"), "input");
        folder.Write($"input/{Image}", """<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>""");
        folder.Write("input/data/people.yml", "people:\n  - key: a-clinician\n    name: A Clinician\n    credential: a test and no person\n    clinical: true\n");
        var changed = new List<string>();
        foreach (var page in RealPage.All)
        {
            if (edit.Apply(page) is not { } text) continue;
            Assert.NotEqual(page.Text, text);
            folder.Write($"input/{page.Source}", text);
            changed.Add(page.Source);
        }

        // The search index and the other files that are made of finished pages find nothing more.
        var site = new Site(SiteOptions.For(folder["input"]));
        var result = WaiverCheck.Apply(await new Build(site.UpToPages, TestBuild.Date).RunAsync(TestContext.Current.CancellationToken), site, TestBuild.Date);
        return (result.Diagnostics.ToLookup(diagnostic => diagnostic.File), changed);
    }
}
