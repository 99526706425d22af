using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>
/// PID-33 and PID-34, when and where the patient was changed last, to Provenance (sheet <c>PID[Provenance-Patient]</c>). Only a Bundle
/// has one: a chart knows each message that it is made of.
/// </summary>
internal static class PidToProvenance
{
    public static void Read(PlacedSegment pid, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (!context.Options.NamesDirectory)
        {
            return;
        }

        if (pid.Read(34, "Provenance.agent.who", context, static (in Source hd) => hd.Context.Directory.OrganizationOfHd(hd)) is not { } facility)
        {
            // A change that nobody made is no Provenance, but its time is known.
            string? outer = context.Coverage?.BeginResource("Patient");
            KeptFields.Read(pid, [33], build.Patient!.Value.Extension, context);
            context.Coverage?.EndResource(outer!);
            return;
        }

        string? before = context.Coverage?.BeginResource("Provenance");
        Provenance provenance = new()
        {
            Id = build.IdOf("Provenance", "PID-34"),
            Target = [build.Subject!],
            Occurred = Occurred(pid, context),
            Recorded = RecordedOf(build),
            Activity = new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-DataOperation", Code = "UPDATE", Display = "revise" }] },
            Agent =
            [
                new ProvenanceAgent
                {
                    Type = new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/provenance-participant-type", Code = "performer", Display = "Performer" }] },
                    Who = facility,
                },
            ],
        };
        context.Coverage?.EndResource(before!);
        build.Add(provenance);
    }

    private static FhirDateTime? Occurred(PlacedSegment pid, TranslationContext context)
    {
        Source time = Source.Of(pid, 33, context);
        return time.IsPresent && time.DateTime("occurredDateTime") is { } text ? new FhirDateTime(text) : null;
    }

    /// <summary>When the message was made; R4 requires a time, so that without one its absence is told.</summary>
    private static FhirInstant RecordedOf(MessageBuild build) =>
        DataTypes.DtmToDateTime.ToInstant(build.Message["MSH-7.1.1"], build.Context.Options.SenderZone) is { } time
            ? new FhirInstant(time)
            : new FhirInstant { Extension = [new Extension { Url = DataTypes.Extensions.DataAbsentReason, Value = new FhirCode("unknown") }] };
}
