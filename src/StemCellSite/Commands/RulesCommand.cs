using System.CommandLine;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Commands;

/// <summary>Lists the medical rules, or explains one.</summary>
public static class RulesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Description = "A rule, such as MED204. Without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("rules", "Lists the medical rules, or explains one with an example.") { id };
        command.SetAction(result =>
        {
            if (result.GetValue(id) is { } wanted) Explain(Find(wanted), terminal.Output);
            else List(terminal.Output);
            return ExitCode.Success;
        });
        return command;
    }

    private static MedicalRule Find(string id) =>
        MedicalRules.All.FirstOrDefault(rule => rule.Info.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.Info.Title.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"There is no medical rule '{id}'.{Suggestion.For(id, MedicalRules.All.Select(rule => rule.Info.Id))} 'rules' lists them all. What begins with SITE says in its message what to do.");

    private static void List(TextWriter output)
    {
        var width = MedicalRules.All.Max(rule => rule.Info.Title.Length);
        foreach (var (info, help) in MedicalRules.All)
            output.WriteLine($"{info.Id}  {Name(info.Severity),-7}  {info.Title.PadRight(width)}  {FirstSentence(help.What)}");
    }

    private static void Explain(MedicalRule rule, TextWriter output)
    {
        var (info, help) = rule;
        output.WriteLine($"""
            {info.Id} {info.Title} ({Name(info.Severity)})

            {help.What}

            Why: {help.Why}

            Wrong{Place(help.Wrong)}:
            {Indented(help.Wrong.Text)}

            Right{Place(help.Right)}:
            {Indented(help.Right.Text)}

            Sources:
            {string.Join('\n', help.Sources.Select(source => $"- {source.Name} ({source.Read})"))}
            """);
    }

    private static string Name(Severity severity) => severity is Severity.Error ? "error" : "warning";

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? text[..(end + 1)] : text;

    private static string Place(RuleExample example) => example.File is { } file ? $", in {file}" : "";

    private static string Indented(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length > 0 ? $"    {line}" : ""));
}
