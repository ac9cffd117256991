using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Text;
using StemCellSite.Theme.Models;

namespace StemCellSite.Markdown;

/// <summary>Makes the lists that pages ask for with <c>::: list</c>.</summary>
/// <param name="site">What the data files say.</param>
/// <param name="map">Asks for the pages of the site. A page that lists none never does, and so does not depend on them.</param>
/// <param name="outlines">Asks for what stands on them, by file.</param>
/// <param name="handover">Asks for the sheet for clinicians.</param>
/// <param name="source">The page that lists.</param>
public sealed class ListComposer(
    SiteData site, Func<SiteMap> map, Func<ImmutableDictionary<string, PageOutline>> outlines, Func<HandoverBlock> handover, string source)
{
    /// <summary>Makes a list, or null for one that the dialect does not know.</summary>
    public Block? Compose(string name) => name switch
    {
        "references" => new ReferenceListBlock(References()),
        "glossary" => new GlossaryBlock([.. site.Glossary.Select(term => new GlossaryEntry(Slug.Of(term.Term), term.Term, term.Plain, term.Meaning))]),
        "article" => SourceArticleModel.Of(site.Article ?? SourceArticle.None, map()),
        "az" => new AlphabetBlock(Alphabet.Of(map(), outlines())),
        "handover" => handover(),
        "changes" => new ChangesBlock(SiteChanges.Of(map())),
        "questions" => new QuestionsBlock(Questions()),
        _ => null,
    };

    private ImmutableArray<Reference> References()
    {
        var outlineOf = outlines();
        var citedOn = map().Pages
            .SelectMany(page => outlineOf[page.Source].CitedKeys.Select(key => (key, page)))
            .ToLookup(pair => pair.key, pair => pair.page.ShortLink, StringComparer.Ordinal);
        return
        [
            .. site.References.Values
                .OrderBy(reference => reference.ShortName, StringComparer.OrdinalIgnoreCase)
                .ThenBy(reference => reference.Key.Value, StringComparer.Ordinal)
                .Select((reference, index) => ReferenceModel.Of(reference, index + 1) with
                {
                    Finding = reference.Finding,
                    CitedOn = [.. citedOn[reference.Key.Value]],
                }),
        ];
    }

    private ImmutableArray<ChildPage> Questions() =>
        [.. map().PagesOf(MappedPage.FolderOf(source)).Where(page => !page.IsIndex).Select(page => page.AsChild)];
}
