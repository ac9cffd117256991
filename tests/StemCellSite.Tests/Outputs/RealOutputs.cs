using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Tests.Outputs;

/// <summary>Everything that the real site publishes, built once for all tests that read it.</summary>
public sealed class RealOutputs : IAsyncLifetime
{
    private ImmutableDictionary<string, ReadOnlyMemory<byte>> files = ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>The pages as <c>governance.json</c> accounts for them: address, kind, disclaimers.</summary>
    public ImmutableArray<(string Address, string Kind, string[] Disclaimers)> Pages { get; private set; }

    /// <summary>Where each file is published.</summary>
    public IEnumerable<string> Destinations => files.Keys;

    /// <summary>A file's bytes.</summary>
    public ReadOnlyMemory<byte> Bytes(string destination) => files[destination];

    /// <summary>A file's text.</summary>
    public string Text(string destination) => Encoding.UTF8.GetString(files[destination].Span);

    /// <summary>A page, parsed.</summary>
    public IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Text($"{address[1..]}index.html"));

    /// <summary>The words of an element as a reader gets them.</summary>
    public static string WordsOf(IElement element) => DisclaimerText.Collapse(HtmlText.Of(element, part => part.HasClass("cite")));

    /// <summary>What a page tells machines: the things of its one graph.</summary>
    public static JsonObject[] GraphOf(IHtmlDocument page)
    {
        var blocks = StructuredData.Of(new HtmlPage(page)).ToList();
        return [.. Assert.Single(blocks)["@graph"]!.AsArray().Select(thing => thing!.AsObject())];
    }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var site = new Site(SiteOptions.For(Repository.PathOf("input")));
        var result = await new Build(site.Pipelines, TestBuild.Date).RunAsync(CancellationToken.None);
        files = site.Published.SelectMany(pipeline => result.Outputs[pipeline]).ToImmutableDictionary(document => document.Destination!, document => document.Content.Bytes);
        Pages =
        [
            .. JsonDocument.Parse(files["governance.json"]).RootElement.GetProperty("pages").EnumerateArray().Select(page => (
                page.GetProperty("url").GetString()!,
                page.GetProperty("kind").GetString()!,
                page.GetProperty("disclaimers").EnumerateArray().Select(name => name.GetString()!).ToArray())),
        ];
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
