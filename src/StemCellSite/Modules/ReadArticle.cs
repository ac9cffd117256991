using StemCellSite.Articles;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Takes a page apart into what the medical rules read.</summary>
public sealed class ReadArticle : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) =>
        [input.With(Keys.Article, ArticleReader.Read(input.Get(Keys.Text), input.Content.Text, input.Get(Keys.FrontMatter)))];
}
