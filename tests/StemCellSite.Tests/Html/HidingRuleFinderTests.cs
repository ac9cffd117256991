using AngleSharp.Html.Parser;
using StemCellSite.Html;

namespace StemCellSite.Tests.Html;

public sealed class HidingRuleFinderTests
{
    private const string Page = """
        <!DOCTYPE html><html><body><div class="frame"><main id="main"><h1>Tea</h1>
        <section class="disclaimer" data-disclaimer="general"><p class="label">Important</p>
        <div class="approved"><p>Information, <a href="/urgent/">not</a> advice.</p></div>
        <p class="disclaimer-version">Version 1</p></section>
        <p>Text.</p></main></div></body></html>
        """;

    [Theory]
    [InlineData(".disclaimer { display: none }")]
    [InlineData(".disclaimer{display:none!important}")]
    [InlineData("SECTION.disclaimer { DISPLAY: NONE }")]
    [InlineData("a, .disclaimer, b { display: none }")]
    [InlineData("main > section { display: none }")]
    [InlineData("h1 + section { display: none }")]
    [InlineData("h1 ~ * { display: none }")]
    [InlineData("[data-disclaimer='general'] { display: none }")]
    [InlineData("[class*=disclaim] { display: none }")]
    [InlineData("section:nth-of-type(1) { display: none }")]
    [InlineData("section:first-of-type { display: none }")]
    [InlineData(":is(.disclaimer, .x) { display: none }")]
    [InlineData(":where(.disclaimer) { display: none }")]
    [InlineData("main :not(h1) { display: none }")]
    [InlineData("main:has(.disclaimer) { display: none }")]
    [InlineData(".disclaimer:not(:hover) { display: none }")]
    [InlineData(".disclaimer:hover { display: none }")]
    [InlineData("main:focus-within .disclaimer { display: none }")]
    [InlineData("a:visited { display: none }")]
    [InlineData(".frame { visibility: hidden }")]
    [InlineData("body { display: none }")]
    [InlineData("html { font-size: 4px }")]
    [InlineData("* { font-size: 4px }")]
    [InlineData(".approved a { font-size: 4px }")]
    [InlineData("@media print { .disclaimer { display: none } }")]
    [InlineData("@media screen and (max-width: 40em) { .disclaimer { display: none } }")]
    [InlineData("@media (prefers-color-scheme: dark) { @supports (color: red) { .disclaimer { display: none } } }")]
    [InlineData("@layer a { .disclaimer { display: none } }")]
    [InlineData("@layer a, b;\n@layer a { .disclaimer { display: none } }")]
    [InlineData("@container (width > 1px) { .disclaimer { display: none } }")]
    [InlineData("@supports not (display: grid) { .disclaimer { display: none } }")]
    [InlineData("@scope (main) { .disclaimer { display: none } }")]
    [InlineData("@scope (.disclaimer) { :scope { display: none } }")]
    [InlineData("@starting-style { .disclaimer { display: none } }")]
    [InlineData("main { .disclaimer { display: none } }")]
    [InlineData("main { & .disclaimer { display: none } }")]
    [InlineData("main { > .disclaimer { display: none } }")]
    [InlineData(".disclaimer { &:not(.x) { display: none } }")]
    [InlineData(".disclaimer { @media print { display: none } }")]
    [InlineData("main { section { display: none } }")]
    [InlineData("main { color: red; p, section { display: none } }")]
    [InlineData("main { @media print { section { display: none } } }")]
    [InlineData("main { section { .approved { display: none } } }")]
    [InlineData(":root { --a: none } .disclaimer { display: var(--a) }")]
    [InlineData(":root { --a: var(--b); --b: none } .disclaimer { display: var(--a) }")]
    [InlineData(".disclaimer { display: var(--unset, none) }")]
    [InlineData(":root { --a: block } @media print { :root { --a: none } } .disclaimer { display: var(--a) }")]
    [InlineData(".disclaimer { --a: 0; opacity: var(--a) }")]
    [InlineData(".disclaimer { font: 4px serif }")]
    [InlineData(".disclaimer { font: 0/0 serif }")]
    [InlineData(".disclaimer { color: #0000 }")]
    [InlineData(".disclaimer { color: rgb(0 0 0 / 0%) }")]
    [InlineData(".disclaimer { inset: 0 auto auto -100% }")]
    [InlineData(".disclaimer { inset-inline-start: -999em }")]
    [InlineData(".disclaimer { content-visibility: hidden }")]
    [InlineData("/* } */ .disclaimer { display: none }")]
    [InlineData("a::before { content: '}' } .disclaimer { display: none }")]
    [InlineData("@import 'x.css'; .disclaimer { display: none }")]
    [InlineData("} .disclaimer { display: none }")]
    [InlineData(".disclaimer { ; display: none; }")]
    [InlineData("\\.disclaimer, .disclaim\\65 r { display: none }")]
    [InlineData("@property --x { syntax: '*'; inherits: false } .disclaimer { display: none }")]
    [InlineData("@font-face { font-family: x } .disclaimer { display: none }")]
    [InlineData("@keyframes a { from { color: red } to { color: blue } } .disclaimer { display: none }")]
    [InlineData("@page { margin: 1cm } .disclaimer { display: none }")]
    public void A_rule_that_hides_the_disclaimer_is_found_however_it_is_written(string css)
    {
        Assert.NotEmpty(Concealments(css));
    }

    [Theory]
    [InlineData(".disclaimer { display: block }")]
    [InlineData("nav { display: none }")]
    [InlineData(".disclaimer-version { font-size: 0.8rem }")]
    [InlineData("p.label { font-size: 0.8rem }")]
    [InlineData(".disclaimer::before { content: '!'; position: absolute }")]
    [InlineData("@media print { nav { display: none } }")]
    [InlineData("/* .disclaimer { display: none } */")]
    [InlineData("html { font-size: 100% }")]
    [InlineData("@media print { body { font-size: 11pt } }")]
    [InlineData(":root { --a: none } nav { display: var(--a) }")]
    [InlineData("aside { .x { display: none } }")]
    [InlineData(".disclaimer .missing { display: none }")]
    [InlineData(".disclaimer:has(img) { display: none }")]
    public void A_rule_that_does_not_is_left_alone(string css)
    {
        Assert.Empty(Concealments(css));
    }

    [Theory]
    [InlineData(".disclaimer { display: none }", 1, 1)]
    [InlineData("a { color: red }\n\n  .disclaimer { display: none }", 3, 3)]
    [InlineData("/* a\n { } */\n.x,\n.disclaimer { display: none }", 3, 1)]
    [InlineData("@media print {\n  a { color: red }\n  .disclaimer { display: none }\n}", 3, 3)]
    [InlineData("main {\n  color: red;\n  .disclaimer { display: none }\n}", 3, 3)]
    [InlineData("@import 'x.css';\n@charset 'utf-8';\n.disclaimer { display: none }", 3, 1)]
    [InlineData("@layer a, b;\n.disclaimer { display: none }", 2, 1)]
    [InlineData("@keyframes a {\n  from { color: red }\n  to { color: blue }\n}\n.disclaimer { display: none }", 5, 1)]
    [InlineData("@font-face { font-family: x }\n.disclaimer { display: none }", 2, 1)]
    [InlineData("@page { margin: 1cm }\n.disclaimer { display: none }", 2, 1)]
    [InlineData("@property --x { syntax: '*'; inherits: false }\n.disclaimer { display: none }", 2, 1)]
    [InlineData("a[title=\"{\"] { color: red }\n.disclaimer { display: none }", 2, 1)]
    [InlineData("a { }\r\nb { }\r\n.disclaimer { display: none }", 3, 1)]
    [InlineData("@container (width > 1px) {\n  .disclaimer { display: none }\n}", 2, 3)]
    [InlineData("main {\n  p { color: red }\n  section { display: none }\n}", 3, 3)]
    public void A_finding_stands_where_its_rule_begins(string css, int line, int column)
    {
        var style = Concealments(css).First().Style;

        Assert.Equal((line, column), (style!.Position.Line, style.Position.Column));
    }

    [Fact]
    public void Custom_properties_are_shared_by_all_style_sheets()
    {
        var rules = HidingRuleFinder.Find([("a.css", ".disclaimer { display: var(--a) }"), ("b.css", ":root { --a: none }")]);

        Assert.Equal("a.css", Assert.Single(Read(rules)).Style!.File);
    }

    private static IEnumerable<StemCellSite.Medical.Disclaimers.Concealment> Concealments(string css) => Read(HidingRuleFinder.Find([("theme.css", css)]));

    private static IEnumerable<StemCellSite.Medical.Disclaimers.Concealment> Read(System.Collections.Immutable.ImmutableArray<HidingRule> rules)
    {
        using var page = new HtmlParser().ParseDocument(Page);
        return Assert.Single(new DisclaimerReader(new HtmlPage(page), rules).Read()).Concealments;
    }
}
