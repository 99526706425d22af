using System.Collections.Frozen;
using System.Collections.Immutable;
using Duplex.Translation;
using Duplex.Translation.Local;

namespace Duplex.Configuration;

/// <summary>What a counterparty's HL7 v2 messages do in their own way, from the section <c>translation</c>.</summary>
public sealed record TranslationRules
{
    public static TranslationRules None { get; } = new();

    /// <summary>The zone of times without an offset; UTC by default.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public ImmutableArray<AssigningAuthority> Authorities { get; init; } = [];

    /// <summary>Systems of other connections that its messages may name by their URI.</summary>
    public ImmutableArray<string> MayName { get; init; } = [];

    /// <summary>Its own types of identifiers and their equals in table 0203.</summary>
    public FrozenDictionary<string, string> IdentifierTypes { get; init; } = FrozenDictionary<string, string>.Empty;

    public ImmutableArray<FieldMove> Moves { get; init; } = [];

    public ImmutableArray<FieldExtension> Extensions { get; init; } = [];

    public LocalCodes Codes { get; init; } = LocalCodes.None;

    /// <summary>Its spellings of units and the UCUM codes that are meant.</summary>
    public FrozenDictionary<string, string> Units { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Its spellings of doses that are no numbers.</summary>
    public FrozenDictionary<string, LocalDose> Doses { get; init; } = FrozenDictionary<string, LocalDose>.Empty;

    /// <param name="authorities">All of the connection, those of these rules among them.</param>
    public TranslationOptions Options(AssigningAuthorities authorities, Func<string, string> idOf) => new()
    {
        Authorities = authorities,
        IdOf = idOf,
        SenderZone = Zone,
        LocalCodes = Codes,
        Moves = Moves,
        Extensions = Extensions,
        IdentifierTypes = IdentifierTypes,
        Units = Units,
        Doses = Doses,
    };
}
