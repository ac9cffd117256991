using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A picture that the site draws, with its caption.</summary>
/// <param name="Name">Its name, for ids on the page.</param>
/// <param name="Title">What it shows, in a phrase; plain text.</param>
/// <param name="Content">What is drawn.</param>
/// <param name="Caption">What the writer says below it.</param>
public sealed record FigureBlock(string Name, string Title, FigureContent Content, ImmutableArray<Block> Caption) : Block;
