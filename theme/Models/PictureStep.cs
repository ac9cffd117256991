namespace StemCellSite.Theme.Models;

/// <summary>A step with its drawing.</summary>
/// <param name="Drawing">One of <see cref="Drawings"/>.</param>
/// <param name="Shows">What the drawing shows, for those who do not see it.</param>
/// <param name="Name">The step in two or three words.</param>
/// <param name="Text">What happens, in a sentence.</param>
public sealed record PictureStep(string Drawing, string Shows, string Name, string Text)
{
    /// <summary>What the theme can draw.</summary>
    public static readonly string[] Drawings = ["collection", "processing", "injection"];
}
