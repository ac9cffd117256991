namespace StemCellSite.Theme.Models;

/// <summary>What a picture is drawn from. All that is read stands beside the drawing as text, so that it can be of the text's own size.</summary>
public abstract record FigureContent;
