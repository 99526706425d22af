using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// HD to a reference by identifier (sheets <c>HD[Organization]</c>, <c>HD[Device]</c>, <c>HD[Location]</c>): an HD numbers a thing and
/// says nothing else of it, so that no resource is made of it.
/// </summary>
internal static class HdToReference
{
    /// <summary>Null where it is empty.</summary>
    public static Reference? Organization(in Source hd) => hd.IsPresent ? Organization(hd[1], hd[2], hd[3], "") : null;

    /// <inheritdoc cref="Organization(in Source)"/>
    public static Reference? Organization(in Source namespaceId, in Source universalId, in Source universalType, string element) =>
        Read("Organization", namespaceId, universalId, universalType, element);

    /// <inheritdoc cref="Organization(in Source)"/>
    public static Reference? Device(in Source hd) => hd.IsPresent ? Read("Device", hd[1], hd[2], hd[3], "") : null;

    /// <inheritdoc cref="Organization(in Source)"/>
    public static Reference? Location(in Source hd) => hd.IsPresent ? Read("Location", hd[1], hd[2], hd[3], "") : null;

    private static Reference? Read(string type, in Source namespaceId, in Source universalId, in Source universalType, string element)
    {
        string start = element.Length == 0 ? "" : $"{element}.";
        string? display = namespaceId.Text(start.Length == 0 ? "display" : $"{start}display");
        Identifier? identifier = universalId.IsPresent && universalId.Text($"{start}identifier.value") is { } id ? IdentifierOf(id, universalType, start) : null;
        return display is null && identifier is null ? null : new Reference
        {
            // The type of an assigner is told by the element.
            Type = element == "assigner" ? null : type,
            Identifier = identifier,
            Display = display,
        };
    }

    private static Identifier IdentifierOf(string id, in Source universalType, string start)
    {
        string? type = universalType.Text($"{start}identifier.type");
        return new Identifier
        {
            System = AuthoritySystems.OfUniversalId(id, type) is null ? null : "urn:ietf:rfc:3986",
            Value = AuthoritySystems.OfUniversalId(id, type) ?? id,
            Type = type is null ? null : new CodeableConcept { Coding = [new Coding { System = CodeSystems.TableOf("0301"), Code = Hl7FieldReading.AsCode(type) }] },
        };
    }
}
