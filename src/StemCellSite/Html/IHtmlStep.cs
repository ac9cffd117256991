using StemCellSite.Engine;

namespace StemCellSite.Html;

/// <summary>Looks at a finished page. The page is parsed once for all steps; none of them changes the tree.</summary>
public interface IHtmlStep
{
    /// <summary>Reports what is wrong, and gives the page with what it found out.</summary>
    Document Execute(Document page, HtmlPage html, IExecutionContext context);
}
