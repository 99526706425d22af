using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
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

    private static readonly WrittenForm Translated = WrittenForm.Of(Translation(WrittenForm.Id, About(WrittenForm.First), Said(WrittenForm.Second), About(WrittenForm.Third)[0]));
    private static readonly WrittenForm TranslatedSometime = WrittenForm.Of(Translation(WrittenForm.Id, About(WrittenForm.First), Said(null), About(WrittenForm.Third)[0]));

    /// <summary>The message as the origin of what it gave.</summary>
    /// <param name="source">Where the message as received is.</param>
    /// <param name="form">As messages of this event and sender have it; null where MSH is to be read.</param>
    public static void AddSource(
        PlacedSegment msh, MessageBuild build, string id, EnvelopeTargets targets, string source, IReadOnlyList<Reference> software, WrittenForm? form)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Provenance");
        Source time = Source.Of(msh, 7, context);
        string? occurred = time.IsPresent ? time.DateTime("occurred") : null;
        string? recorded = RecordedText(time);
        if (form is not null && occurred is not null && recorded is not null)
        {
            build.AddShared<Provenance>(form.Fill(id, targets.Written, occurred, recorded, source));
        }
        else
        {
            build.AddShared(Origin(msh, build, id, targets.AsReferences(), occurred, Said(recorded), About(source)[0], software));
        }

        context.Coverage?.EndResource(before!);
    }

    /// <summary>The same of every message of this event and sender: open are the targets, when it was made, twice, and where it is.</summary>
    public static WrittenForm Form(PlacedSegment msh, MessageBuild build) => WrittenForm.Of(
        Origin(msh, build, WrittenForm.Id, About(WrittenForm.First), WrittenForm.Second, Said(WrittenForm.Third), About(WrittenForm.Fourth)[0], []));

    /// <summary>The translation itself.</summary>
    public static void AddTransformation(MessageBuild build, string id, EnvelopeTargets targets, string source) => build.AddShared<Provenance>(
        build.Context.Options.TranslatedAt is { } time
            ? Translated.Fill(id, targets.Written, time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture), source)
            : TranslatedSometime.Fill(id, targets.Written, "", source));

    private static Provenance Origin(
        PlacedSegment msh, MessageBuild build, string id, List<Reference> targets, string? occurred, FhirInstant recorded, Reference source, IReadOnlyList<Reference> software)
    {
        Provenance provenance = new()
        {
            Id = id,
            Target = targets,
            Occurred = occurred is null ? null : new FhirDateTime(occurred),
            Recorded = recorded,
            Activity = ActivityOf(msh, build),
            Entity = [new ProvenanceEntity { Role = "source", What = source }],
        };
        AddAuthors(msh, build, provenance);
        foreach ((int index, Reference device) in software.Index())
        {
            // The first SFT is of the system that made the message; each later one passed it on.
            provenance.Entity.Add(new ProvenanceEntity { Role = index == 0 ? "source" : "derivation", What = device });
        }

        Source application = Source.Of(msh, 3, build.Context);
        if (msh[24].Value.IsPresent && application.Into("entity.what", HdToReference.Device) is { } sender)
        {
            provenance.Entity.Add(new ProvenanceEntity { Role = "source", What = sender });
        }

        return provenance;
    }

    private static Provenance Translation(string id, List<Reference> targets, FhirInstant recorded, Reference source) => new()
    {
        Id = id,
        Target = targets,
        Recorded = recorded,
        Policy = [new FhirUri(Guide)],
        Activity = new CodeableConcept { Coding = [Transformation] },
        Agent = [new ProvenanceAgent { Type = new CodeableConcept { Coding = [Assembler] }, Who = new Reference { Type = "Device", Display = "Duplex" } }],
        Entity = [new ProvenanceEntity { Role = "source", What = source }],
    };

    private static List<Reference> About(string reference) => [new Reference { ReferenceValue = reference }];

    /// <summary>A time as an instant; null where it is missing or has no time of day.</summary>
    public static string? RecordedText(in Source time) => DtmToDateTime.HasTime(time.Leaf) ? time.Instant("recorded") : null;

    /// <summary>An instant that R4 requires, whether it is known or not.</summary>
    public static FhirInstant Said(string? instant) => instant is null ? new FhirInstant { Extension = [Extensions.Unknown()] } : new FhirInstant(instant);

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
