using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class ProseExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Prose>(
            "Paragraph, list, table, quotation",
            (nameof(Prose.Block), new ProseBlock("""
                <p>One trial in 40 people looked at sleep<sup class="cite"><a href="/" aria-label="Source 1: River 2020">1</a></sup>. It is <strong>unproven</strong>.</p>
                <ul><li>Nobody knew who drank which.</li><li>It lasted six weeks.</li></ul>
                <div class="scroll" role="region" aria-labelledby="sample-caption" tabindex="0"><table class="stacks"><caption id="sample-caption">Sleep after six weeks</caption><thead><tr><th scope="col">Group</th><th scope="col">People</th><th scope="col">Slept longer</th></tr></thead><tbody><tr><th scope="row">Tea</th><td data-label="People">20</td><td data-label="Slept longer">9 of 20</td></tr><tr><th scope="row">Water</th><td data-label="People">20</td><td data-label="Slept longer">8 of 20</td></tr></tbody></table></div>
                <blockquote><p>We could not tell the groups apart.</p></blockquote>
                """))),
    ];
}
