namespace StemCellSite.Benchmarks.Pages;

/// <summary>A site of so many pages in our own form, the same bytes on every machine.</summary>
/// <param name="plan">Which pages it has.</param>
internal sealed class GeneratedSite(SitePlan plan)
{
    /// <summary>How many pages it has.</summary>
    public int Count => plan.Pages.Count;

    /// <summary>The page that is edited: one in the middle of a section in the middle.</summary>
    public PageOutline Edited => plan.Pages.Where(page => page.Kind is "claim").ElementAt(plan.Pages.Count(page => page.Kind is "claim") / 2);

    /// <summary>The first page of each section.</summary>
    public IEnumerable<PageOutline> Sections => plan.Sections;

    /// <summary>Its pages as other generators take them.</summary>
    public IEnumerable<PlainPage> PlainPages() => Pages().Select(page => new PlainPage(page.Outline, page.Text));

    /// <summary>Writes the whole input folder.</summary>
    /// <param name="folder">Where to; it is made.</param>
    /// <param name="disclaimers">The folder of the approved texts, which cannot be made up.</param>
    public void WriteTo(string folder, string disclaimers)
    {
        foreach (var (outline, text) in Pages()) Write(folder, outline.File, text);
        foreach (var (path, text) in DataFiles.Of(plan)) Write(folder, path, text);
        foreach (var file in Directory.EnumerateFiles(disclaimers)) Write(folder, $"data/disclaimers/{Path.GetFileName(file)}", File.ReadAllText(file));
    }

    /// <summary>Writes a file, and the folder it lies in.</summary>
    public static void Write(string folder, string path, string text)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    private IEnumerable<(PageOutline Outline, string Text)> Pages()
    {
        var writer = new PageWriter(plan, ReferenceList.CountFor(plan.Pages.Count));
        return plan.Pages.Select(page => (page, writer.Write(page)));
    }
}
