namespace StemCellSite.Medical.Rules;

/// <summary>Where a demand comes from.</summary>
/// <param name="Name">Who asks it, and in which document.</param>
/// <param name="Read">When and how it was read: the text itself, or what others say of it.</param>
public sealed record RuleSource(string Name, string Read)
{
    /// <summary>NHS Standard for creating health content.</summary>
    public static readonly RuleSource NhsStandard = new("NHS Standard for creating health content", "read in full in November 2026, in the public source of the NHS digital service manual (page of January 2024)");

    /// <summary>NHS content style, "How we write".</summary>
    public static readonly RuleSource NhsHowWeWrite = new("NHS service manual, How we write", "read in November 2026 in a copy");

    /// <summary>NHS website content policy.</summary>
    public static readonly RuleSource NhsContentPolicy = new("NHS website content policy", "read in November 2026 in a copy");

    /// <summary>HONcode.</summary>
    public static readonly RuleSource HonCode = new("HONcode, the eight principles (closed in December 2022)", "read in November 2026 in tables of two journals");

    /// <summary>FTC guidance.</summary>
    public static readonly RuleSource Ftc = new("FTC, Health Products Compliance Guidance, December 2022", "second hand: read in November 2026 in digests of law firms");

    /// <summary>FTC cases.</summary>
    public static readonly RuleSource FtcCases = new("FTC, actions against stem cell clinics", "press release of April 2019 read; announcement of January 2025 read in copies");

    /// <summary>FDA consumer information.</summary>
    public static readonly RuleSource Fda = new("FDA, consumer information on regenerative medicine therapies, 3 June 2021", "read in November 2026 in a copy");

    /// <summary>ISSCR.</summary>
    public static readonly RuleSource Isscr = new("ISSCR, patient resources on stem cell treatments", "read in November 2026 in copies");

    /// <summary>Cochrane plain-language summaries.</summary>
    public static readonly RuleSource Cochrane = new("Cochrane, standard for plain-language summaries (PLEACS)", "read in outline in November 2026");

    /// <summary>CAP Code.</summary>
    public static readonly RuleSource CapCode = new("ASA, CAP Code section 12", "rules 12.1, 12.2 and 12.11 read in November 2026");

    /// <summary>Guidelines on back pain.</summary>
    public static readonly RuleSource Guidelines = new("NICE NG59, WHO 2023 and The Lancet 2018 on low back pain", "as recorded in the list of references");

    /// <summary>Cauda equina.</summary>
    public static readonly RuleSource CaudaEquina = new("Leaflets on cauda equina syndrome of UK hospitals and charities", "read in November 2026");

    /// <summary>schema.org.</summary>
    public static readonly RuleSource SchemaOrg = new("schema.org, health and life sciences", "read in November 2026 in its public source");

    /// <summary>Google on quality.</summary>
    public static readonly RuleSource GoogleQuality = new("Google, quality rater guidelines (YMYL, E-E-A-T)", "second hand, November 2026");

    /// <summary>Google on FAQ markup.</summary>
    public static readonly RuleSource GoogleFaq = new("Google, FAQ structured data", "read in November 2026");

    /// <summary>The source article itself.</summary>
    public static readonly RuleSource SourceArticle = new("The article this site was written from", "read in full; it promises lists that it does not give");
}
