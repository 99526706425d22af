using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>Provenance that a segment of the message tells beside its resource.</summary>
internal static class ProvenanceOfSegment
{
    /// <summary>Adds it with what R4 requires: recorded when the message was made where no field is more exact.</summary>
    public static void Add(Provenance provenance, string key, MessageBuild build)
    {
        provenance.Id = build.IdOf("Provenance", key);
        if (provenance.Recorded is null && build.Header is { } msh)
        {
            provenance.Recorded = msh.Read(7, "recorded", build.Context, InstantOf);
        }

        provenance.Recorded ??= new FhirInstant { Extension = SentCodes.Absent() };
        if (provenance.Agent.Count == 0)
        {
            provenance.Agent.Add(new ProvenanceAgent { Who = new Reference { Extension = SentCodes.Absent() } });
        }

        build.Add(provenance);
    }

    /// <summary>Null where the value has no time of day.</summary>
    public static FhirInstant? InstantOf(in Source dtm) =>
        DtmToDateTime.HasTime(dtm.Leaf) && dtm.Instant() is { } time ? new FhirInstant(time) : null;
}
