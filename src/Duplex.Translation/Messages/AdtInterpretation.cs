using System.Collections.Frozen;
using Duplex.Fhir.Changes;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// ADT messages to changes of Patient and Encounter, after HL7's v2-to-FHIR mapping. Pure: the same bytes and options, the same
/// result.
/// </summary>
public static class AdtInterpretation
{
    /// <summary>The <see cref="ResourceChange.Source"/> of every change made here.</summary>
    public const string Source = "ADT";

    /// <summary>What is interpreted, as <c>type^trigger</c>.</summary>
    public static FrozenSet<string> Events { get; } = FrozenSet.Create("ADT^A01", "ADT^A03", "ADT^A04", "ADT^A08", "ADT^A13");

    public static TranslationResult Interpret(ReadOnlyMemory<byte> bytes, TranslationOptions options)
    {
        TranslationContext context = new(options);
        Hl7ParseResult parsed = Hl7Message.Parse(bytes);
        if (!parsed.IsSuccess)
        {
            context.Fail($"byte {parsed.Error.Offset}", parsed.Error.Text);
            return Without(TranslationVerdict.Uninterpretable, context);
        }

        Hl7Message message = parsed.Message;
        string trigger = TriggerOf(message);
        if (!Events.Contains($"{MessageEvent.TypeOf(message)}^{trigger}"))
        {
            return Without(TranslationVerdict.NotUnderstood, context);
        }

        Hl7Segment pid = message.Segment("PID");
        if (!pid.IsPresent)
        {
            context.Fail(new Hl7Path("PID"), "There is no PID segment; an ADT message names its patient in one.");
            return Without(TranslationVerdict.Uninterpretable, context);
        }

        return PidToPatient.Read(pid, Source, context) is { } patient
            ? WithVisit(message, trigger, patient, context)
            : Without(TranslationVerdict.Uninterpretable, context);
    }

    private static TranslationResult WithVisit(Hl7Message message, string trigger, ResourceChange patient, TranslationContext context)
    {
        string reference = $"Patient/{patient.Id}";
        List<ResourceChange> changes = [patient];
        Hl7Segment pv1 = message.Segment("PV1");
        if (pv1.IsPresent && Pv1ToEncounter.Read(pv1, trigger, reference, Source, context) is { } encounter)
        {
            changes.Add(encounter);
        }

        return new(TranslationVerdict.Interpreted, [new(reference, changes)], context.Findings);
    }

    private static TranslationResult Without(TranslationVerdict verdict, TranslationContext context) =>
        new(verdict, [], context.Findings);

    // Before version 2.3 the event may stand in EVN-1 only.
    private static string TriggerOf(Hl7Message message) =>
        MessageEvent.TriggerOf(message) is { Length: > 0 } trigger ? trigger : message["EVN-1"].Trimmed() ?? "";
}
