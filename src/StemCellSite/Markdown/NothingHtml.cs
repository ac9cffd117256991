using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>Renders HTML of a writer's, link definitions and misplaced blocks as nothing: none of them may reach a page.</summary>
public sealed class NothingHtml : IMarkdownObjectRenderer
{
    /// <inheritdoc />
    public bool Accept(RendererBase renderer, Type objectType) =>
        objectType.IsAssignableTo(typeof(HtmlBlock)) || objectType.IsAssignableTo(typeof(HtmlInline)) || objectType.IsAssignableTo(typeof(LinkReferenceDefinitionGroup));

    /// <inheritdoc />
    public void Write(RendererBase renderer, MarkdownObject objectToRender)
    {
    }
}
