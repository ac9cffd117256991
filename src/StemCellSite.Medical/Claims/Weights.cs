namespace StemCellSite.Medical.Claims;

/// <summary>How much each sign counts. Whole numbers, set by hand: a sentence is a claim from <see cref="Threshold"/> on.</summary>
public static class Weights
{
    /// <summary>From here on a class is held to be there.</summary>
    public const int Threshold = 3;

    /// <summary>A pattern that says it alone: "no longer needs a stick". It outweighs one small sign against it.</summary>
    public const int Strong = 4;

    /// <summary>Who must not have it: written as advice, and still a statement of risk.</summary>
    public const int Contraindication = 6;

    /// <summary>What the sentence says in the end of the claim it names: "evidence that it works is inconsistent".</summary>
    public const int Verdict = 7;

    /// <summary>A verb or noun of change with its object: "reduces pain". Enough alone when somebody or something does it.</summary>
    public const int Plain = 3;

    /// <summary>A word that hints: "effective", "safe". Needs a treatment beside it.</summary>
    public const int Weak = 2;

    /// <summary>A treatment, a seller's "our" or a word that stands for them is in the sentence.</summary>
    public const int Actor = 1;

    /// <summary>Nothing in the sentence acts and nobody is acted on: pain that gets better by itself is no claim.</summary>
    public const int NoActor = -1;

    /// <summary>A harm without a treatment is, as a rule, the illness.</summary>
    public const int NoTreatment = 1;

    /// <summary>Each further pattern of the same class, up to <see cref="MostFurther"/>.</summary>
    public const int Further = 1;

    /// <summary>How many further patterns count: ten repetitions are no ten reasons.</summary>
    public const int MostFurther = 2;

    /// <summary>Advice tells the reader what to do; what it names is a purpose.</summary>
    public const int Advice = 3;

    /// <summary>The sentence is about claims, aims or other pages.</summary>
    public const int Frame = 3;

    /// <summary>What something is for, or what a study set out to learn: no outcome, whatever the verbs.</summary>
    public const int Purpose = 5;

    /// <summary>A definition says what something is, often with words of effect.</summary>
    public const int Definition = 2;

    /// <summary>What cells are and how bodies mend unaided: textbook matter that shares every word with a claim.</summary>
    public const int Biology = 4;

    /// <summary>A fact of regulation.</summary>
    public const int Regulation = 1;

    /// <summary>A fact of cost.</summary>
    public const int Cost = 2;

    /// <summary>A word from around a visit: sessions, staff, candidates.</summary>
    public const int Procedure = 1;

    /// <summary>What is done to a person, told as a step.</summary>
    public const int Step = 2;

    /// <summary>How much more an outright claim must weigh than a doubt in the same sentence.</summary>
    public const int ClaimOverDoubt = 1;
}
