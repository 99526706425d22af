using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>MSH to Provenance: where the resources come from, and that they were translated (sheets <c>MSH[Provenance-…]</c>).</summary>
internal static class MshToProvenance
{
    private const string ParticipantTypes = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    private const string Guide = "http://hl7.org/fhir/uv/v2mappings";

    private static readonly Coding Transformation = WrittenCodings.Of($"{Guide}/CodeSystem/provenance-activity-type-v2-to-fhir", "v2-fhir-transformation");
    private static readonly Coding Assembler = WrittenCodings.Of(ParticipantTypes, "assembler", "Assembler");
    private static readonly Coding Author = WrittenCodings.Of(ParticipantTypes, "author", "Author");

    /// <summary>The message as the origin of what it gave.</summary>
    public static void AddSource(
        PlacedSegment msh, MessageBuild build, string id, List<Reference> targets, Reference source, IReadOnlyList<Reference> software)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Provenance");
        Source time = Source.Of(msh, 7, context);
        Provenance provenance = new()
        {
            Id = id,
            Target = targets,
            Occurred = time.IsPresent && time.DateTime("occurred") is { } occurred ? new FhirDateTime(occurred) : null,
            Recorded = Recorded(time),
            Activity = ActivityOf(msh, build),
            Entity = [new ProvenanceEntity { Role = "source", What = source }],
        };
        AddAuthors(msh, build, provenance);
        foreach ((int index, Reference device) in software.Index())
        {
            // The first SFT is of the system that made the message; each later one passed it on.
            provenance.Entity.Add(new ProvenanceEntity { Role = index == 0 ? "source" : "derivation", What = device });
        }

        Source application = Source.Of(msh, 3, context);
        if (msh[24].Value.IsPresent && application.Into("entity.what", HdToReference.Device) is { } sender)
        {
            provenance.Entity.Add(new ProvenanceEntity { Role = "source", What = sender });
        }

        context.Coverage?.EndResource(before!);
        build.AddShared(provenance);
    }

    /// <summary>The translation itself.</summary>
    public static void AddTransformation(MessageBuild build, string id, List<Reference> targets, Reference source) => build.AddShared(new Provenance
    {
        Id = id,
        Target = targets,
        Recorded = build.Context.Options.TranslatedAt is { } time
            ? new FhirInstant(time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture))
            : new FhirInstant { Extension = [Extensions.Unknown()] },
        Policy = [new FhirUri(Guide)],
        Activity = new CodeableConcept { Coding = [Transformation] },
        Agent = [new ProvenanceAgent { Type = new CodeableConcept { Coding = [Assembler] }, Who = new Reference { Type = "Device", Display = "Duplex" } }],
        Entity = [new ProvenanceEntity { Role = "source", What = source }],
    });

    /// <summary>A time as an instant; one that is missing or has no time of day is unknown.</summary>
    public static FhirInstant Recorded(in Source time) =>
        DtmToDateTime.HasTime(time.Leaf) && time.Instant("recorded") is { } instant
            ? new FhirInstant(instant)
            : new FhirInstant { Extension = [Extensions.Unknown()] };

    /// <summary>Required in R4: somebody did it, known or not.</summary>
    public static ProvenanceAgent UnknownAgent() => new() { Who = new Reference { Extension = [Extensions.Unknown()] } };

    /// <summary>MSH-22, otherwise MSH-4: the organization that the message comes from. Null where neither is told.</summary>
    public static Reference? Responsible(PlacedSegment msh, MessageBuild build)
    {
        Source responsible = Source.Of(msh, 22, build.Context);
        return responsible.IsPresent
            ? responsible.Into("agent.who", build.Directory.Organization)
            : Source.Of(msh, 4, build.Context).Into("agent.who", build.Directory.OrganizationOfHd);
    }

    private static void AddAuthors(PlacedSegment msh, MessageBuild build, Provenance provenance)
    {
        provenance.Agent.Add(Responsible(msh, build) is { } author ? new ProvenanceAgent { Type = new CodeableConcept { Coding = [Author] }, Who = author } : UnknownAgent());
    }

    private static CodeableConcept ActivityOf(PlacedSegment msh, MessageBuild build)
    {
        Source type = Source.Of(msh, 9, build.Context);
        type.Used("activity.coding.display");
        return new CodeableConcept { Coding = [new Coding { Display = $"message - {build.Type}^{build.Trigger}{(type[3].Peek() is { } structure ? $"^{structure}" : "")}" }] };
    }
}
