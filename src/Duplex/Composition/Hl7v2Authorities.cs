using System.Collections.Frozen;
using Duplex.Configuration;
using Duplex.Translation;

namespace Duplex.Composition;

/// <summary>What the assigning authorities in a connection's HL7 v2 messages are in FHIR, and the other way round.</summary>
internal static class Hl7v2Authorities
{
    /// <summary>
    /// The connection's own: patients, resource ids, order numbers. Of a laboratory also those of the EHRs that route orders to it, since it
    /// sends back what it was sent: their order numbers, and their practitioners.
    /// </summary>
    public static AssigningAuthorities Of(ConnectionOptions connection, DuplexConfiguration configuration)
    {
        AssigningAuthority[] own =
        [
            .. OwnOf(connection),
            .. configuration.Connections
                .Where(ehr => ehr.LabOrders?.To == connection.Name && ehr.Organization == connection.Organization)
                .SelectMany(ehr => OrderNumbersOf(ehr).Concat(ResourceIdsOf(ehr, "Practitioner")))
                .DistinctBy(authority => authority.Namespace),
        ];
        return new AssigningAuthorities(own)
        {
            ForeignSystems = configuration.Connections
                .Where(other => other.Key != connection.Key)
                .SelectMany(OwnOf)
                .Select(authority => authority.System)
                .Except(own.Select(authority => authority.System))
                .Except(connection.Translation.MayName)
                .ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private static IEnumerable<AssigningAuthority> OwnOf(ConnectionOptions connection) =>
    [
        .. connection.Translation.Authorities,
        .. connection.Identifiers.PatientSystem.Length == 0
            ? Array.Empty<AssigningAuthority>()
            : [new AssigningAuthority { Namespace = connection.Identifiers.PatientAuthority, System = connection.Identifiers.PatientSystem }],
        .. ResourceIdsOf(connection, AssigningAuthority.EveryResourceType),
        .. OrderNumbersOf(connection),
    ];

    private static IEnumerable<AssigningAuthority> OrderNumbersOf(ConnectionOptions connection) =>
        connection.Orders is { } orders ? [new AssigningAuthority { Namespace = orders.Authority, System = orders.System }] : [];

    private static IEnumerable<AssigningAuthority> ResourceIdsOf(ConnectionOptions connection, string resourceType) =>
        connection.Identifiers.ResourceIds is { } own
            ? [new AssigningAuthority { Namespace = own, System = $"urn:duplex:authority:{own}", ResourceType = resourceType }]
            : [];
}
