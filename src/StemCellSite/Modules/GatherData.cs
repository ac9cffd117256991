using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Puts what the data files say into one document, so that pages ask for it in one place.</summary>
public sealed class GatherData : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        if (inputs.All(input => input.Source != SiteSettings.Source))
            context.Report(SiteRules.MissingDataFile.At(SiteSettings.Source, Position.Start, "The site has no site.yml: it says the site's title, description, address and language."));

        var settings = Find(inputs, ParseSettings.Settings) ?? new SiteSettings("", "", "", "en", null, [], [], null, null, null, null, null, []);
        var references = FindAll(inputs, ParseReferences.References);
        foreach (var twice in references.GroupBy(reference => reference.Key.Value).SelectMany(same => same.Skip(1)))
            context.Report(SiteRules.InvalidValue.At(BibliographicReference.Source, twice.Key.Position, $"The reference '{twice.Key.Value}' stands here a second time."));

        var claims = Find(inputs, ParseClaims.Registry) ?? ClaimRegistry.None;
        var keys = references.Select(reference => reference.Key.Value).ToHashSet(StringComparer.Ordinal);
        var isListWhole = inputs.All(input => input.Source != BibliographicReference.Source || input.Has(ParseReferences.References));
        if (isListWhole)
            foreach (var key in claims.Topics.SelectMany(topic => topic.Keys).Where(key => !keys.Contains(key.Value)))
                context.Report(BrokenCitation.Info.At(ClaimRegistry.Source, key.Position, $"There is no reference '{key.Value}' in data/references.json.{Suggestion.For(key.Value, keys)}"));

        var data = new SiteData(
            settings,
            Find(inputs, ParseSourceArticle.Article),
            references.DistinctBy(reference => reference.Key.Value).ToImmutableDictionary(reference => reference.Key.Value),
            isListWhole,
            FindAll(inputs, ParseApprovals.Approvals).ToImmutableDictionary(approved => approved.Name),
            FindAll(inputs, ParseGlossary.Terms),
            FindAll(inputs, ParseFigures.Figures),
            FindAll(inputs, ParseHandover.Notes),
            FindAll(inputs, ParsePeople.People).DistinctBy(person => person.Key).ToImmutableDictionary(person => person.Key),
            FindAll(inputs, ParseSynonyms.Synonyms),
            FindAll(inputs, ParseRedFlags.Flags),
            claims);
        return Task.FromResult<ImmutableArray<Document>>([new Document(null, null, Content.Empty, Metadata.Empty).With(Keys.SiteData, data)]);
    }

    private static T? Find<T>(ImmutableArray<Document> documents, Key<T> key)
        where T : class => documents.Select(document => document.TryGet(key, out var value) ? value : null).FirstOrDefault(value => value is not null);

    private static ImmutableArray<T> FindAll<T>(ImmutableArray<Document> documents, Key<ImmutableArray<T>> key) =>
        [.. documents.SelectMany(document => document.TryGet(key, out var values) ? values : [])];
}
