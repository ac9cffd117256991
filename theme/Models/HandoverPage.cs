using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A page as it is handed over.</summary>
/// <param name="Link">The page.</param>
/// <param name="Anchor">Its id on the sheet.</param>
/// <param name="Review">Whether somebody has reviewed it, in words.</param>
/// <param name="Question">What is asked of the checker on a page of its kind.</param>
/// <param name="Notes">What the editors ask to be looked at in particular.</param>
/// <param name="Sentences">What it says that somebody might act on.</param>
public sealed record HandoverPage(
    Link Link, string Anchor, string Review, string Question, ImmutableArray<HandoverNote> Notes, ImmutableArray<HandoverSentence> Sentences);
