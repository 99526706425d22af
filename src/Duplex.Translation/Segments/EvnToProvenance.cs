using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// EVN to Provenance (sheet <c>EVN[Provenance]</c>): the event that the message tells of, and who caused it; where EVN-5 names nobody,
/// the organization that sent it (sheet <c>MSH[Provenance-Operator]</c>).
/// </summary>
internal static class EvnToProvenance
{
    private static SegmentMap<Provenance> Map { get; } = new(
        "EVN[Provenance]",
        new(1, "activity.coding.display", static (in Source code, Provenance _) => code.Used()) { Repeats = false },
        new(4, "reason", static (in Source cwe, Provenance provenance) => ReadReason(cwe, provenance)) { Repeats = false },
        new(5, "agent.who", static (in Source xcn, Provenance provenance) => ReadOperator(xcn, provenance)),
        new(6, "occurred", static (in Source dtm, Provenance provenance) => provenance.Occurred = dtm.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false },
        new(7, "location", static (in Source hd, Provenance provenance) => provenance.Location = hd.Context.Directory.LocationOfHd(hd)) { Repeats = false });

    public static void Add(PlacedSegment evn, PlacedSegment msh, MessageBuild build, string id, List<Reference> targets)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Provenance");
        Provenance provenance = new()
        {
            Id = id,
            Target = targets,
            Recorded = MshToProvenance.Recorded(Source.Of(evn, 2, context)),
            Activity = new CodeableConcept { Coding = [new Coding { Display = $"event - {build.Type}^{build.Trigger}" }] },
        };
        Map.Apply(evn, provenance, context);
        KeptFields.Read(evn, [3], provenance.Extension, context);
        if (provenance.Agent.Count == 0)
        {
            provenance.Agent.Add(MshToProvenance.Responsible(msh, build) is { } operating ? new ProvenanceAgent { Who = operating } : MshToProvenance.UnknownAgent());
        }

        context.Coverage?.EndResource(before!);
        build.AddShared(provenance);
    }

    /// <summary>Table 0062. U says that nobody knows.</summary>
    private static void ReadReason(in Source cwe, Provenance provenance)
    {
        if (cwe.Peek() is "U")
        {
            cwe.Used("extension");
            provenance.Reason.Add(Extensions.UnknownConcept());
        }
        else
        {
            provenance.Reason.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.EventReason));
        }
    }

    private static void ReadOperator(in Source xcn, Provenance provenance)
    {
        if (xcn.Context.Directory.Practitioner(xcn) is { } person)
        {
            provenance.Agent.Add(new ProvenanceAgent { Who = person });
        }
    }
}
