using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>SCH to Provenance (sheet <c>SCH[Provenance]</c>): who entered an appointment, and why the event happened. For a Bundle alone.</summary>
internal static class SchToProvenance
{
    private const string AgentType = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    /// <param name="hasReason">False where the appointment itself holds the reason.</param>
    public static void Read(PlacedSegment sch, string target, bool hasReason, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (!context.Options.NamesDirectory || (!hasReason || !sch[6].Value.IsPresent) && !sch[20].Value.IsPresent)
        {
            return;
        }

        string? outer = context.Coverage?.BeginResource("Provenance");
        Provenance provenance = new() { Target = [new Reference { ReferenceValue = target }] };
        if (hasReason)
        {
            provenance.Reason.AddIfAny(sch.Read(6, "reason", context, CweToCodeableConcept.Read));
        }

        foreach (Reference person in sch.ReadAll(20, "agent.who", context, static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn)))
        {
            provenance.Agent.Add(new ProvenanceAgent
            {
                Type = new CodeableConcept { Coding = [new Coding { System = AgentType, Code = "enterer", Display = "Enterer" }] },
                Who = person,
            });
        }

        ProvenanceOfSegment.Add(provenance, target, build);
        context.Coverage?.EndResource(outer!);
    }
}
