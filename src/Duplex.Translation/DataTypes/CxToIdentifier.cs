using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CX to Identifier.</summary>
internal static class CxToIdentifier
{
    /// <summary>Null where CX-1 is empty.</summary>
    public static Identifier? Read(Hl7Repetition cx, TranslationContext context)
    {
        if (cx[1].Trimmed() is not { } value)
        {
            return null;
        }

        Identifier identifier = new()
        {
            Value = value,
            System = SystemOf(cx[4], cx[5].Trimmed(), context.Options.Authorities),
            Period = PeriodReading.Read(cx[7][1], cx[8][1], context.Options.SenderZone),
        };
        if (cx[5].Trimmed() is { } type)
        {
            identifier.Type = IdentifierTypes.Read(type);
        }

        if (identifier.System is null && cx[4].Trimmed() is { } assigner)
        {
            identifier.Assigner = new Reference { Display = assigner };
        }

        return identifier;
    }

    /// <summary>The system of an HD: as configured, by its universal id (ISO, UUID, URI), or a well-known one; null otherwise.</summary>
    public static string? SystemOf(Hl7Component authority, string? type, AssigningAuthorities authorities)
    {
        string namespaceId = authority[1].Trimmed() ?? "";
        string universalId = authority[2].Trimmed() ?? "";
        return authorities.Find(namespaceId, universalId)?.System
            ?? IdentifierTypes.WellKnownSystem(namespaceId, type)
            ?? UniversalSystem(universalId, authority[3].Trimmed());
    }

    /// <summary>The URI that a universal id is; null where its type has none, or it is not of that type.</summary>
    public static string? UniversalSystem(string universalId, string? type)
    {
        string? system = type?.ToUpperInvariant() switch
        {
            _ when universalId.Length == 0 => null,
            "ISO" => $"urn:oid:{universalId}",
            "UUID" or "GUID" => $"urn:uuid:{universalId.ToLowerInvariant()}",
            "URI" => universalId,
            _ => null,
        };
        return system is not null && system.Any(char.IsWhiteSpace) ? null : system;
    }
}
