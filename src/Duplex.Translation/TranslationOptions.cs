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

    /// <summary>
    /// Whether people, organizations and places become resources of their own. Default: false, references by identifier, as a chart
    /// wants them whose directory is not the message's.
    /// </summary>
    public bool NamesDirectory { get; init; }

    /// <summary>When the translation is made, for the Provenance of a Bundle. Default: null, which the Provenance says to be unknown.</summary>
    public DateTimeOffset? TranslatedAt { get; init; }
}
