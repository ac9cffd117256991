using System.Text;
using Acornima;
using Acornima.Ast;

namespace StemCellSite.Scripts;

/// <summary>Makes a script small: no comments, no space that says nothing, and short names for what no other script calls by name.</summary>
/// <remarks>
/// What the script does stays as it is: names of properties, exports and globals are kept, and so is every statement. A function
/// shares one scope with its parameters here, so a parameter's default must not mean an outer name that the function declares anew.
/// </remarks>
public static class ScriptMinifier
{
    /// <summary>A module, made small.</summary>
    /// <param name="module">The module's text.</param>
    /// <exception cref="SyntaxErrorException">The text is no module.</exception>
    public static string Minify(string module)
    {
        var tokens = new List<(int Start, int End)>();
        var endsOfStatements = new HashSet<int>();
        var emptyStatements = new HashSet<int>();
        var declared = new Dictionary<Node, IReadOnlyList<string>>();
        var parser = new Parser(new ParserOptions
        {
            OnToken = (in Token token) => { if (token.Kind != TokenKind.EOF) tokens.Add((token.Start, token.End)); },
            OnInsertedSemicolon = (end, _) => endsOfStatements.Add(end),
            OnNode = (Node node, in OnNodeContext context) =>
            {
                if (context.HasScope) declared[node] = NamesOf(context.Scope);
                if (node is EmptyStatement) emptyStatements.Add(node.Start);
            },
        });
        var names = ShortNames.For(parser.ParseModule(module), declared);

        var script = new StringBuilder(module.Length);
        var end = 0;
        foreach (var (at, (start, tokenEnd)) in tokens.Index())
        {
            // The last statement of a block ends with the block.
            if (module[start..tokenEnd] is ";" && !emptyStatements.Contains(start) && at + 1 < tokens.Count && module[tokens[at + 1].Start] == '}') continue;
            if (endsOfStatements.Contains(end) && module[start] != '}') script.Append(';');
            else if (start > end && end > 0 && WouldJoin(script[^1], module[start])) script.Append(' ');
            script.Append(names.TryGetValue(start, out var name) ? name : module[start..tokenEnd]);
            end = tokenEnd;
        }
        return script.Append('\n').ToString();
    }

    private static IReadOnlyList<string> NamesOf(in Scope scope) =>
    [
        .. scope.VarVariables.ToArray().Concat(scope.LexicalVariables.ToArray()).Concat(scope.Functions.ToArray()).Select(name => name.Name).Distinct(),
    ];

    // Two words, two signs as in "a + +b", and a number before a point would be read as one.
    private static bool WouldJoin(char last, char next) =>
        IsOfWord(last) && IsOfWord(next)
        || char.IsAsciiDigit(last) && next is '.'
        || last == next && last is ('+' or '-' or '/');

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '$' or '#' or '\\' || character > 127;
}
