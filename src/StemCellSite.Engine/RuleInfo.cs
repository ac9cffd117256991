namespace StemCellSite.Engine;

/// <summary>What is known of a kind of finding before there is one.</summary>
/// <param name="Id">A prefix for its owner and a number, <c>MED101</c>. Never reused for another meaning.</param>
/// <param name="Title">The bad pattern's name, so that "allow PromiseOfCure" reads well.</param>
/// <param name="Severity">How certain its findings are.</param>
/// <param name="Help">The address of the page that explains it; null while it has none.</param>
public sealed record RuleInfo(string Id, string Title, Severity Severity, string? Help = null)
{
    /// <summary>Makes a finding of this kind.</summary>
    /// <param name="file">The file as <see cref="Document.Source"/> names it.</param>
    /// <param name="position">Where in it.</param>
    /// <param name="message">What is wrong here and what to do, in the writer's words. One sentence or two.</param>
    public Diagnostic At(string file, Position position, string message) =>
        new(file, position.Line, position.Column, Id, Severity, message, Help);
}
