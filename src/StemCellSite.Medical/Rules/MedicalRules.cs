using System.Collections.Immutable;

namespace StemCellSite.Medical.Rules;

/// <summary>The catalogue.</summary>
public static class MedicalRules
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static ImmutableArray<MedicalRule> All { get; } =
    [
        new(MissingDisclaimer.Info, MissingDisclaimer.Help),
        new(AlteredDisclaimer.Info, AlteredDisclaimer.Help),
        new(IncompleteDisclaimer.Info, IncompleteDisclaimer.Help),
        new(ClaimBeforeDisclaimer.Info, ClaimBeforeDisclaimer.Help),
        new(HiddenDisclaimer.Info, HiddenDisclaimer.Help),
        new(ClaimLeavesWithoutCaveat.Info, ClaimLeavesWithoutCaveat.Help),
        new(UncitedClaim.Info, UncitedClaim.Help),
        new(EvidenceTooWeak.Info, EvidenceTooWeak.Help),
        new(ContraryEvidenceOmitted.Info, ContraryEvidenceOmitted.Help),
        new(AbsolutePromise.Info, AbsolutePromise.Help),
        new(VagueAuthority.Info, VagueAuthority.Help),
        new(ClaimOnUncheckedSurface.Info, ClaimOnUncheckedSurface.Help),
        new(LooseRegulatoryWord.Info, LooseRegulatoryWord.Help),
        new(UnsettledClaim.Info, UnsettledClaim.Help),
        new(BenefitWithoutRiskLink.Info, BenefitWithoutRiskLink.Help),
        new(IncompleteRisks.Info, IncompleteRisks.Help),
        new(MinimisedRisk.Info, MinimisedRisk.Help),
        new(MissingUrgentSigns.Info, MissingUrgentSigns.Help),
        new(ReferenceWithoutIdentifier.Info, ReferenceWithoutIdentifier.Help),
        new(UnverifiedReference.Info, UnverifiedReference.Help),
        new(BrokenCitation.Info, BrokenCitation.Help),
        new(OverdueReview.Info, OverdueReview.Help),
        new(UnaccountableReviewer.Info, UnaccountableReviewer.Help),
        new(ReviewMarkupMismatch.Info, ReviewMarkupMismatch.Help),
        new(DependentAnswer.Info, DependentAnswer.Help),
        new(PromisedContentMissing.Info, PromisedContentMissing.Help),
        new(UntracedSentence.Info, UntracedSentence.Help),
    ];
}
