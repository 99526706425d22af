using System.Collections.Frozen;
using Duplex.Fhir.Changes;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// Messages of orders from an EHR to changes of ServiceRequest, and to a Patient and an Encounter where there are none yet.
/// Pure: the same bytes and options, the same result.
/// </summary>
public static class OrderInterpretation
{
    /// <summary>What is interpreted, as <c>type^trigger</c>.</summary>
    public static FrozenSet<string> Events { get; } = FrozenSet.Create("ORM^O01", "OML^O21");

    /// <returns>Changes whose <see cref="ResourceChange.Source"/> is the message type.</returns>
    public static TranslationResult Interpret(ReadOnlyMemory<byte> bytes, TranslationOptions options)
    {
        TranslationContext context = new(options);
        Hl7ParseResult parsed = Hl7Message.Parse(bytes);
        if (!parsed.IsSuccess)
        {
            context.Fail($"byte {parsed.Error.Offset}", parsed.Error.Text);
            return new(TranslationVerdict.Uninterpretable, [], context.Findings);
        }

        Hl7Message message = parsed.Message;
        string type = MessageEvent.TypeOf(message);
        string trigger = MessageEvent.TriggerOf(message) is { Length: > 0 } named ? named : type == "ORM" ? "O01" : "";
        if (!Events.Contains($"{type}^{trigger}"))
        {
            return new(TranslationVerdict.NotUnderstood, [], context.Findings);
        }

        IReadOnlyList<PatientGroup> groups = MessageGroups.Read(message, controlFollowsRequest: false, context);
        return groups.FirstOrDefault(group => group.Pid is not null) is { } patient
            ? Read(groups, patient, message, type, context)
            : Unidentified(context);
    }

    private static TranslationResult Unidentified(TranslationContext context)
    {
        context.Fail(new Hl7Path("PID"), "There is no PID segment; a message of orders names its patient in one.");
        return new(TranslationVerdict.Uninterpretable, [], context.Findings);
    }

    private static TranslationResult Read(
        IReadOnlyList<PatientGroup> groups, PatientGroup first, Hl7Message message, string source, TranslationContext context)
    {
        if (PidToPatient.Read(first.Pid!.Segment, source, context) is not { } patient)
        {
            return new(TranslationVerdict.Uninterpretable, [], context.Findings);
        }

        string reference = $"Patient/{patient.Id}";
        List<ResourceChange> changes = [Defaults.Of(patient)];
        string? encounter = null;
        if (first.Pv1 is { } pv1 && pv1[19].Component(1).Trimmed() is not null
            && Pv1ToEncounter.Read(pv1.Segment, "", reference, source, context) is { } visit)
        {
            encounter = $"Encounter/{visit.Id}";
            changes.Add(Defaults.Of(visit));
        }

        OrderReading reading = new(message, source, reference, encounter, context);
        foreach (PatientGroup group in groups)
        {
            if (group == first)
            {
                changes.AddRange(group.Orders.Select(reading.Read).OfType<ResourceChange>());
            }
            else if (group.Orders.Count > 0)
            {
                // The grammar has a second PID only before results that were known when the order was made.
                context.WarnOnce(
                    "orders aside",
                    group.Pid?.Place(0) ?? new Hl7Path("ORC"),
                    "What stands before the first PID or behind a further one is no order of this patient; it is left out and stays in the message as received.");
            }
        }

        return new(TranslationVerdict.Interpreted, [new(reference, changes)], context.AsWarnings());
    }
}
