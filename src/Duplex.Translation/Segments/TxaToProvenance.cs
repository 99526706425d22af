using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>
/// TXA to Provenance (sheet <c>TXA[Provenance]</c>): who had a hand in a document and why it was changed. For a Bundle alone; a chart
/// keeps the message itself.
/// </summary>
internal static class TxaToProvenance
{
    private const string ParticipationType = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

    public static void Read(PlacedSegment txa, string target, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (!context.Options.NamesDirectory)
        {
            return;
        }

        AddHands(txa, target, build);
        AddSigners(txa, target, build);
    }

    private static void AddHands(PlacedSegment txa, string target, MessageBuild build)
    {
        if (!txa[5].Value.IsPresent && !txa[8].Value.IsPresent && !txa[11].Value.IsPresent && !txa[21].Value.IsPresent && !txa[23].Value.IsPresent)
        {
            return;
        }

        TranslationContext context = build.Context;
        string? outer = context.Coverage?.BeginResource("Provenance");
        List<FhirInstant> edits = txa.ReadAll(8, "recorded", context, ProvenanceOfSegment.InstantOf);
        for (int turn = 0; turn < edits.Count - 1; turn++)
        {
            // Who made an earlier edit is not told; each has a Provenance of its own (message sheet MDM_T02).
            Provenance earlier = new() { Target = [new Reference { ReferenceValue = target }], Recorded = edits[turn] };
            ProvenanceOfSegment.Add(earlier, $"{target}\u001fedit\u001f{edits[turn].Value}", build);
        }

        Provenance provenance = new() { Target = [new Reference { ReferenceValue = target }], Recorded = edits.LastOrDefault() };
        AddAgents(txa, 9, "AUT", "author (originator)", provenance, context);
        AddAgents(txa, 5, "PPRF", "primary performer", provenance, context);
        AddAgents(txa, 11, "TRANS", "Transcriber", provenance, context);
        AddAgents(txa, 23, "IRCP", "information recipient", provenance, context);
        if (txa.Read(21, "reason", context, static (in Source reason) => reason.Text("text")) is { } reason)
        {
            provenance.Reason.Add(new CodeableConcept { Text = reason });
        }

        ProvenanceOfSegment.Add(provenance, target, build);
        context.Coverage?.EndResource(outer!);
    }

    /// <summary>TXA-22: each person with the time of the signature; without a time nobody has signed yet.</summary>
    private static void AddSigners(PlacedSegment txa, string target, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (!txa[22].Value.IsPresent)
        {
            return;
        }

        string? outer = context.Coverage?.BeginResource("Provenance");
        foreach (Provenance signature in txa.ReadAll(22, "", context, SignatureOf))
        {
            signature.Target.Add(new Reference { ReferenceValue = target });
            ProvenanceOfSegment.Add(signature, $"{target}\u001fsignature", build);
        }

        context.Coverage?.EndResource(outer!);
    }

    private static Provenance? SignatureOf(in Source ppn)
    {
        if (ppn.Into("agent.who", static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn)) is not { } signer)
        {
            return null;
        }

        Provenance provenance = new() { Agent = [AgentOf("AUTHEN", "authenticator", signer)] };
        if (DtmToDateTime.HasTime(ppn[15].Leaf))
        {
            provenance.Recorded = ppn[15].Instant("recorded");
        }

        return provenance;
    }

    private static void AddAgents(PlacedSegment txa, int field, string code, string display, Provenance provenance, TranslationContext context)
    {
        foreach (Reference person in txa.ReadAll(field, "agent.who", context, static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn)))
        {
            provenance.Agent.Add(AgentOf(code, display, person));
        }
    }

    private static ProvenanceAgent AgentOf(string code, string display, Reference who) => new()
    {
        Role = [new CodeableConcept { Coding = [new Coding { System = ParticipationType, Code = code, Display = display }] }],
        Who = who,
    };
}
