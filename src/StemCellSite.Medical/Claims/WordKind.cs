namespace StemCellSite.Medical.Claims;

/// <summary>What a word or phrase stands for; each kind is one list under <c>Vocabulary/Claims/Words</c>.</summary>
public enum WordKind
{
    /// <summary>Something done to or taken by a person for their health.</summary>
    Treatment,

    /// <summary>A person to whom an outcome can happen.</summary>
    Person,

    /// <summary>The first person of a testimonial.</summary>
    Self,

    /// <summary>The voice of a seller.</summary>
    Ours,

    /// <summary>The reader, spoken to.</summary>
    Your,

    /// <summary>A word that stands for the treatment.</summary>
    It,

    /// <summary>A part of the body.</summary>
    Body,

    /// <summary>A symptom, condition or burden that people want to be rid of.</summary>
    Bad,

    /// <summary>A function or state that people want.</summary>
    Good,

    /// <summary>What a person takes up again.</summary>
    Activity,

    /// <summary>What a person gives up when better.</summary>
    Aid,

    /// <summary>What a person is said to be spared.</summary>
    Burden,

    /// <summary>A verb that lessens something bad.</summary>
    Ease,

    /// <summary>A noun for something bad getting less.</summary>
    Easing,

    /// <summary>A verb that increases something good.</summary>
    Better,

    /// <summary>A noun for something good getting more.</summary>
    Bettering,

    /// <summary>An event by which something bad ends.</summary>
    Ends,

    /// <summary>A word for doing what it is for.</summary>
    Works,

    /// <summary>A good outcome named as such.</summary>
    Benefit,

    /// <summary>What makes an outcome good.</summary>
    Fine,

    /// <summary>A verb of having an outcome.</summary>
    Experience,

    /// <summary>How many had an outcome.</summary>
    Lots,

    /// <summary>Words that say that it does no harm.</summary>
    Safe,

    /// <summary>A harm.</summary>
    Harm,

    /// <summary>A word that always means harm from treatment.</summary>
    SideEffect,

    /// <summary>A verb of doing or suffering harm.</summary>
    Hurt,

    /// <summary>What makes a harm small.</summary>
    Mild,

    /// <summary>A verb by which cells and molecules act.</summary>
    Acts,

    /// <summary>A process in the body.</summary>
    Process,

    /// <summary>A word for evidence.</summary>
    Evidence,

    /// <summary>A fair comparison.</summary>
    Sham,

    /// <summary>What denies everything to the end of the clause.</summary>
    Negation,

    /// <summary>What denies only to the next comma.</summary>
    Absence,

    /// <summary>What looks like a denial and is none.</summary>
    NoNegation,

    /// <summary>What makes the rest of the clause uncertain.</summary>
    Hedge,

    /// <summary>What makes the whole sentence uncertain.</summary>
    Caveat,

    /// <summary>What puts the rest of the sentence into another mouth.</summary>
    Attribution,

    /// <summary>What opens a condition and not a statement.</summary>
    Condition,

    /// <summary>What opens a clause that grants something before the point is made.</summary>
    Concession,

    /// <summary>What ends a clause, beside marks.</summary>
    ClauseEnd,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A period.</summary>
    Time,
}
