using System.Collections.Frozen;
using Duplex.Translation.Local;

namespace Duplex.Translation;

/// <summary>What a translation needs to know about the counterparty.</summary>
public sealed record TranslationOptions
{
    public AssigningAuthorities Authorities { get; init; } = AssigningAuthorities.None;

    /// <summary>
    /// Makes a FHIR id from an identifier that is patient data: a keyed hash, so that the id says nothing about the person.
    /// Equal text gives equal ids.
    /// </summary>
    public required Func<string, string> IdOf { get; init; }

    /// <summary>The zone of times without an offset. Default: UTC.</summary>
    public TimeZoneInfo SenderZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>What a counterparty's own codes mean, field by field. Default: none.</summary>
    public LocalCodes LocalCodes { get; init; } = LocalCodes.None;

    /// <summary>Fields that stand elsewhere than the standard says, in the order in which they are moved. Default: none.</summary>
    public IReadOnlyList<FieldMove> Moves { get; init; } = [];

    /// <summary>A counterparty's own fields that are kept as extensions. Default: none.</summary>
    public IReadOnlyList<FieldExtension> Extensions { get; init; } = [];

    /// <summary>A counterparty's own types of identifiers, and their equals in table 0203. Default: none.</summary>
    public FrozenDictionary<string, string> IdentifierTypes { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>How a counterparty spells units of results and doses, and the UCUM codes that are meant. Default: none.</summary>
    public FrozenDictionary<string, string> Units { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>How a counterparty spells doses that are no numbers, such as <c>half</c>, and what is meant. Default: none.</summary>
    public FrozenDictionary<string, LocalDose> Doses { get; init; } = FrozenDictionary<string, LocalDose>.Empty;

    /// <summary>
    /// Whether people, organizations and places become resources of their own. Default: false, references by identifier, as a chart
    /// wants them whose directory is not the message's.
    /// </summary>
    public bool NamesDirectory { get; init; }

    /// <summary>When the translation is made, for the Provenance of a Bundle. Default: null, which the Provenance says to be unknown.</summary>
    public DateTimeOffset? TranslatedAt { get; init; }

    /// <summary>What fields gave that name people, organizations and places, for the messages to come.</summary>
    internal Messages.DirectoryCacheSlot Directory { get; } = new();
}
