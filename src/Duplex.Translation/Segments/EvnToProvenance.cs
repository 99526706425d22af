using System.Text;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
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

    // Of the kinds that a directory's memory tells apart.
    private const int ReaderOfForm = 32;

    public static void Add(PlacedSegment evn, PlacedSegment msh, MessageBuild build, string id, EnvelopeTargets targets)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Provenance");
        string? recorded = MshToProvenance.RecordedText(Source.Of(evn, 2, context));
        if (recorded is not null && build.Directory.Memory is { } memory && IsOfOperatorAlone(evn) && build.Directory.Practitioner(Source.Of(evn, 5, context)) is { } person)
        {
            AddOf(person, build, memory, id, targets, recorded);
        }
        else
        {
            build.AddShared(Read(evn, msh, build, id, targets.AsReferences(), MshToProvenance.Said(recorded)));
        }

        context.Coverage?.EndResource(before!);
    }

    private static Provenance Read(PlacedSegment evn, PlacedSegment msh, MessageBuild build, string id, List<Reference> targets, FhirInstant recorded)
    {
        Provenance provenance = Event(build, id, targets, recorded);
        Map.Apply(evn, provenance, build.Context);
        KeptFields.Read(evn, [3], provenance.Extension, build.Context);
        if (provenance.Agent.Count == 0)
        {
            provenance.Agent.Add(MshToProvenance.Responsible(msh, build) is { } operating ? new ProvenanceAgent { Who = operating } : MshToProvenance.UnknownAgent());
        }

        return provenance;
    }

    private static Provenance Event(MessageBuild build, string id, List<Reference> targets, FhirInstant recorded) => new()
    {
        Id = id,
        Target = targets,
        Recorded = recorded,
        Activity = new CodeableConcept { Coding = [new Coding { Display = $"event - {build.Type}^{build.Trigger}" }] },
    };

    /// <summary>Whether nothing else is told than when, and by whom.</summary>
    private static bool IsOfOperatorAlone(PlacedSegment evn) =>
        !evn[3].Value.IsPresent && !evn[4].Value.IsPresent && !evn[6].Value.IsPresent && !evn[7].Value.IsPresent && evn[5].RepetitionCount == 1 && evn[5].Value.IsPresent;

    /// <summary>An event of which nothing is told but when it was, and by whom: that of each event is written in the same words.</summary>
    private static void AddOf(Reference person, MessageBuild build, DirectoryMemory memory, string id, EnvelopeTargets targets, string recorded)
    {
        if (person is not { ReferenceValue.Value: { } reference, Display.Value: { } name, Identifier: null, Type: null } || !WrittenForm.CanHold(name))
        {
            Provenance provenance = Event(build, id, targets.AsReferences(), MshToProvenance.Said(recorded));
            provenance.Agent.Add(new ProvenanceAgent { Who = person });
            build.AddShared(provenance);
            return;
        }

        Source whole = Source.Of(build.Header!, 9, build.Context);
        byte[] key = Encoding.UTF8.GetBytes($"{build.Type}^{build.Trigger}");
        if (memory.Find<WrittenForm>(ReaderOfForm, whole, key) is not { } form)
        {
            Provenance open = Event(build, WrittenForm.Id, [new Reference { ReferenceValue = WrittenForm.First }], new FhirInstant(WrittenForm.Second));
            open.Agent.Add(new ProvenanceAgent { Who = new Reference { ReferenceValue = WrittenForm.Third, Display = WrittenForm.Fourth } });
            form = WrittenForm.Of(open);
            memory.Keep(ReaderOfForm, whole, key, memory.Remarks, form);
        }

        build.AddShared<Provenance>(form.Fill(id, targets.Written, recorded, reference, name));
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
