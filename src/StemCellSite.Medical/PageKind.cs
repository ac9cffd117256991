namespace StemCellSite.Medical;

/// <summary>What a page is for. It decides which disclaimer stands on it and which rules hold.</summary>
public enum PageKind
{
    /// <summary>Explains a subject.</summary>
    Guide,

    /// <summary>Sets what is claimed against what is known.</summary>
    Claim,

    /// <summary>Says what can go wrong.</summary>
    Risk,

    /// <summary>Says when to get help at once.</summary>
    Urgent,

    /// <summary>Describes what is done to a person.</summary>
    Procedure,

    /// <summary>Helps to decide.</summary>
    Decision,

    /// <summary>Is about living with back pain.</summary>
    Lifestyle,

    /// <summary>Answers one question, or lists the questions.</summary>
    Faq,

    /// <summary>Lists sources, terms or changes.</summary>
    Reference,
}
