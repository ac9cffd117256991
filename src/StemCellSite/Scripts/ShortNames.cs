using Acornima.Ast;

namespace StemCellSite.Scripts;

/// <summary>Finds what each name of a module stands for, and gives those that stay inside a shorter one.</summary>
internal sealed class ShortNames
{
    // The letters that names and words of scripts have most often come first: they compress best.
    private const string Letters = "etnaroisclpdfumhgyxbvwkqzj";

    // Words of the language that short names would meet; the longer ones are out of reach.
    private static readonly string[] Words = ["as", "do", "if", "in", "is", "of", "for", "get", "let", "new", "set", "try", "var"];

    private readonly Dictionary<Node, IReadOnlyList<string>> _declared;
    private readonly HashSet<string> _kept = [.. Words];
    private readonly List<List<NameUse>> _slots = [];

    private ShortNames(Dictionary<Node, IReadOnlyList<string>> declared) => _declared = declared;

    /// <summary>What to write instead of a name, by the place where it stands.</summary>
    /// <param name="module">The module.</param>
    /// <param name="declared">The names that a node's scope declares.</param>
    public static Dictionary<int, string> For(Module module, Dictionary<Node, IReadOnlyList<string>> declared)
    {
        var names = new ShortNames(declared);
        names.Visit(module, null);
        // Scopes that lie in each other never share a slot, so one name a slot is enough; the slots used most get the shortest.
        return names._slots.OrderByDescending(uses => uses.Count)
            .Zip(Sequence().Where(name => !names._kept.Contains(name)), (uses, name) => uses.Select(use => (use.Start, Text: use.Before + name + use.After)))
            .SelectMany(uses => uses)
            .ToDictionary(use => use.Start, use => use.Text);
    }

    private static IEnumerable<string> Sequence()
    {
        IEnumerable<string> names = [""];
        while (true)
        {
            names = [.. names.SelectMany(name => Letters, (name, letter) => name + letter)];
            foreach (var name in names) yield return name;
        }
    }

    private void Visit(Node node, NameScope? outer)
    {
        var scope = _declared.TryGetValue(node, out var names) ? new NameScope(outer, names) : outer;
        switch (node)
        {
            case Identifier name:
                Use(name, scope);
                break;
            case MemberExpression { Computed: false } member:
                Visit(member.Object, scope);
                break;
            case Property { Computed: false } property:
                VisitValue(property, scope);
                break;
            case ClassProperty { Computed: false } member:
                if (member.Value is not null) Visit(member.Value, scope);
                break;
            case ImportSpecifier { Imported: Identifier imported } specifier:
                Use(specifier.Local, scope, before: imported.Name == specifier.Local.Name ? $"{imported.Name} as " : "");
                break;
            case ExportSpecifier { Local: Identifier local, Exported: Identifier exported }:
                Use(local, scope, after: exported.Name == local.Name ? $" as {exported.Name}" : "");
                break;
            case ExportNamedDeclaration { Source: null, Declaration: { } declaration }:
                Keep(declaration, scope!);
                Visit(declaration, scope);
                break;
            case ExportNamedDeclaration { Source: not null } or MetaProperty or LabeledStatement or BreakStatement { Label: not null } or ContinueStatement { Label: not null }:
                throw new NotSupportedException($"The script uses {node.Type}, whose names are not told apart here.");
            default:
                foreach (var child in node.ChildNodes)
                    Visit(child, IsNameOf(child, node) ? outer : scope);
                break;
        }
    }

    // "{ a }" is short for "{ a: a }", of which only the second is a name of ours.
    private void VisitValue(Property property, NameScope? scope)
    {
        if (!property.Shorthand)
        {
            Visit(property.Value, scope);
            return;
        }
        var name = (Identifier)(property.Value is AssignmentPattern { Left: var left } ? left : property.Value);
        Use(name, scope, before: $"{name.Name}:");
        if (property.Value is AssignmentPattern pattern) Visit(pattern.Right, scope);
    }

    // The name of a function or class belongs to what is around it.
    private static bool IsNameOf(Node child, Node node) => node switch
    {
        FunctionDeclaration function => child == function.Id,
        ClassDeclaration type => child == type.Id,
        _ => false,
    };

    private static void Keep(Node exported, NameScope scope)
    {
        if (exported is VariableDeclaration variables)
            foreach (var variable in variables.Declarations) scope.Keep(((Identifier)variable.Id).Name);
        else if (exported is FunctionDeclaration function) scope.Keep(function.Id!.Name);
        else scope.Keep(((ClassDeclaration)exported).Id!.Name);
    }

    private void Use(Identifier name, NameScope? scope, string before = "", string after = "")
    {
        if (scope?.SlotOf(name.Name) is not { } slot)
        {
            _kept.Add(name.Name);
            return;
        }
        while (_slots.Count <= slot) _slots.Add([]);
        _slots[slot].Add(new NameUse(name.Start, before, after));
    }
}
