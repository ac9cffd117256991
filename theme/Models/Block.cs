namespace StemCellSite.Theme.Models;

/// <summary>A piece of a page's body. Prose is HTML already; every other kind has its component.</summary>
public abstract record Block;
