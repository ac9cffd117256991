using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StemCellSite.Claims;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Commands;

/// <summary>Tells which sentences claim something, and why.</summary>
public static class ClaimsCommand
{
    private const string StandardInput = "-";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A text file with one sentence a line; - for standard input." };
        var detect = new Command("detect", "Says of each sentence what it claims, and by which words: one JSON object a line.") { file };
        detect.SetAction((result, cancellation) => DetectAsync(result.GetValue(file)!, terminal, cancellation));
        return new Command("claims", "Lists what the site claims, or finds claims in any text.")
        {
            CreateListing("list", "Lists every claim of the site with its place, its class and what it cites.", _ => true, terminal),
            CreateListing("unclassified", "Lists the claims that no citation and no ruling settles.", claim => !claim.IsSettled, terminal),
            detect,
        };
    }

    private static Command CreateListing(string name, string description, Func<SiteClaim, bool> isWanted, Terminal terminal)
    {
        var input = BuildOptions.CreateInput();
        var date = BuildOptions.CreateDate();
        var command = new Command(name, description) { input, date };
        command.SetAction((result, cancellation) => new ClaimListing(result.GetValue(input)!, BuildOptions.DateOf(result, date), terminal).RunAsync(isWanted, cancellation));
        return command;
    }

    private static async Task<int> DetectAsync(string file, Terminal terminal, CancellationToken cancellation)
    {
        if (file is not StandardInput && !File.Exists(file)) throw new UsageException($"There is no file '{file}'. For standard input, write '{StandardInput}'.");
        using var reader = file is StandardInput ? terminal.Input : new StreamReader(file);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line)) await terminal.Output.WriteLineAsync(Describe(line.Trim()));
        }

        return ExitCode.Success;
    }

    private static string Describe(string sentence)
    {
        var found = ClaimDetector.Classify(sentence);
        var reasons = found.Reasons.Select(reason => (JsonNode)new JsonObject
        {
            ["what"] = reason.What,
            ["text"] = sentence.Substring(reason.Start, reason.Length),
            ["start"] = reason.Start,
            ["length"] = reason.Length,
        });
        return new JsonObject { ["text"] = sentence, ["class"] = found.Class.ToJsonName(), ["reasons"] = new JsonArray([.. reasons]) }.ToJsonString(Json);
    }
}
