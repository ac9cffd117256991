using StemCellSite.Scripts;

namespace StemCellSite.Tests.Scripts;

public sealed class ScriptMinifierTests
{
    [Theory]
    [InlineData("// why\nconst one = 1; /* and\n how */ const two = one;", "const e=1;const t=e;")]
    [InlineData("const half = 1 / 2, sum = half + +half - -half;", "const e=1/2,t=e+ +e- -e;")]
    [InlineData("{ while (next()); }", "{while(next());}")]
    [InlineData("{ if (next()) ; else ; }", "{if(next());else;}")]
    [InlineData("if (!(typeof self in window)) throw new Error('no  spaces go');", "if(!(typeof self in window))throw new Error('no  spaces go');")]
    public void Only_what_says_nothing_goes(string script, string small) => Assert.Equal(small, Small(script));

    [Theory]
    [InlineData("const first = 1\nconst other = 2\nfirst\n++other", "const e=1;const t=2;e;++t")]
    [InlineData("const give = () => { return\n1 }", "const e=()=>{return;1}")]
    [InlineData("const list = [1]\n;[2].map(item => item)", "const t=[1];[2].map(e=>e)")]
    public void A_statement_that_ends_with_its_line_still_ends(string script, string small) => Assert.Equal(small, Small(script));

    [Theory]
    [InlineData("const pattern = /\\/\\* a  b/gu; export const found = text => text.match(pattern);", "const e=/\\/\\* a  b/gu;export const found=t=>t.match(e);")]
    [InlineData("export const line = text => { return `${text};}`; }", "export const line=e=>{return`${e};}`}")]
    [InlineData("const name = 1; export const line = `a  ${ name } // b ${`${name}  in`} c`;", "const e=1;export const line=`a  ${e} // b ${`${e}  in`} c`;")]
    public void Texts_and_patterns_stay_as_they_are(string script, string small) => Assert.Equal(small, Small(script));

    [Theory]
    [InlineData("const item = { name: 1 }; export const both = item.name + item['name'];", "const e={name:1};export const both=e.name+e['name'];")]
    [InlineData("class Box { name = 1; static size() { return this.name; } } new Box().name;", "class e{name=1;static size(){return this.name}}new e().name;")]
    public void Names_of_properties_are_kept(string script, string small) => Assert.Equal(small, Small(script));

    [Theory]
    [InlineData("const name = 1; export const made = { name };", "const e=1;export const made={name:e};")]
    [InlineData("export const read = ({ name, size = name, ...rest }) => [name, size, rest];", "export const read=({name:e,size:t=e,...n})=>[e,t,n];")]
    [InlineData("let name, size; ({ name, size = 1 } = window);", "let e,t;({name:e,size:t=1}=window);")]
    public void What_is_short_for_a_property_and_a_name_is_written_out(string script, string small) => Assert.Equal(small, Small(script));

    [Theory]
    [InlineData("import { open, close as shut } from './door.js'; open(shut);", "import{open as e,close as t}from'./door.js';e(t);")]
    [InlineData("import door from './door.js'; import * as all from './all.js'; door(all);", "import e from'./door.js';import*as t from'./all.js';e(t);")]
    [InlineData("const open = 1; const shut = 2; export { open, shut as closed };", "const e=1;const t=2;export{e as open,t as closed};")]
    [InlineData("export function open() { return open; }\nexport class Door { }", "export function open(){return open}export class Door{}")]
    [InlineData("const door = await import('./door.js');", "const e=await import('./door.js');")]
    public void What_other_scripts_call_by_name_keeps_it(string script, string small) => Assert.Equal(small, Small(script));

    [Fact]
    public void A_name_is_the_one_of_its_nearest_scope() =>
        Assert.Equal("const t=1;function n(e){{const a=e;e=a}return e+t}n(t);",
            Small("const near = 1; function far(one) { { const near = one; one = near; } return one + near; } far(near);"));

    [Fact]
    public void No_short_name_hides_one_that_comes_from_outside() =>
        Assert.Equal("const t=n=>e(n);t(1);", Small("const call = text => e(text); call(1);"));

    [Fact]
    public void A_script_that_is_none_is_refused() =>
        Assert.ThrowsAny<Acornima.ParseErrorException>(() => ScriptMinifier.Minify("const = 1;"));

    private static string Small(string script) => ScriptMinifier.Minify(script).TrimEnd('\n');
}
