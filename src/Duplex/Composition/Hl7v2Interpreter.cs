using System.Collections.Frozen;
using Duplex.Chart;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Translation;
using Duplex.Translation.Messages;

namespace Duplex.Composition;

/// <summary>
/// What the HL7 v2 messages of one connection mean: for its chart, whatever is translated and names a patient; or for what was sent to it.
/// </summary>
/// <param name="acknowledgements">Answers to what was sent; null: nothing is sent to this connection.</param>
internal sealed class Hl7v2Interpreter(TranslationOptions options, LateAcknowledgements? acknowledgements = null) : IInterpreter
{
    private const string OtherPatient = "chart.other-patient";

    /// <summary>The events that are interpreted, such as <c>ADT^A04</c>, and those of late answers.</summary>
    public static FrozenSet<string> Events { get; } = [.. MessageTranslation.Events, .. LateAcknowledgements.Events];

    public static Hl7v2Interpreter Of(ConnectedVendor connected, KeyedHash hash, LateAcknowledgements? acknowledgements) => new(
        connected.Options.Translation.Options(connected.Authorities, subject => hash.IdOf(connected.Options.Key, subject)),
        acknowledgements);

    public Interpretation Interpret(IntakeRecord record)
    {
        var result = MessageTranslation.Interpret(record.Entry.Payload, options);
        var meaning = MeaningOf(record, result with { Patients = [.. result.Patients.Select(PatientAsSent.Keep)] });
        return acknowledgements is not null && LateAcknowledgements.Types.Contains(record.Entry.Kind.Split('^')[0])
            ? acknowledgements.Interpret(record, result.Patients.Count > 0 ? meaning : null)
            : meaning;
    }

    private static Interpretation MeaningOf(IntakeRecord record, TranslationResult result)
    {
        var worst = result.Findings.OrderByDescending(finding => finding.Severity).FirstOrDefault();
        return result.Verdict switch
        {
            TranslationVerdict.Interpreted when result.Patients.Count == 0 => new Interpretation(
                ExchangeOutcome.NotUnderstood, "hl7v2.no-patient", "PID", "The message names no patient, so that nothing of it went into a chart; it is kept."),
            TranslationVerdict.Interpreted => InTheChart(record, result, worst) with
            {
                Check = unit => CheckAsync(unit, record, result),
            },
            TranslationVerdict.NotUnderstood => new Interpretation(
                ExchangeOutcome.NotUnderstood, "hl7v2.event-not-interpreted", "MSH-9", $"{record.Entry.Kind} is kept and not interpreted here."),
            _ => new Interpretation(ExchangeOutcome.Held, "hl7v2.uninterpretable", worst?.Place ?? "", worst?.Sentence ?? "The message cannot be interpreted."),
        };
    }

    private static Interpretation InTheChart(IntakeRecord record, TranslationResult result, TranslationFinding? worst) => new(
        ExchangeOutcome.InTheChart,
        worst is null ? "" : "hl7v2.warning",
        worst?.Place ?? "",
        worst?.Sentence ?? "",
        unit => ApplyAsync(unit, record, result))
    {
        Produces = [.. result.Patients.SelectMany(patient => patient.Changes).Select(change => $"{change.ResourceType}/{change.Id}").Distinct()],
    };

    /// <summary>Each patient's changes under the patient's own compartment: one message may hold the results of several.</summary>
    private static async ValueTask ApplyAsync(IUnitOfWork unit, IntakeRecord record, TranslationResult result)
    {
        foreach (var patient in result.Patients)
        {
            await ApplyChanges.ApplyAsync(unit, record, patient.Patient, patient.Changes, record.Entry.ReceivedAt);
        }
    }

    /// <summary>
    /// What the chart has under another id is that. And a visit or a result never passes from one patient to another by an update: only a
    /// merge or a move may say so. A visit that is another patient's is left out and the rest is taken; anything else holds the message.
    /// </summary>
    private static async ValueTask<Interpretation?> CheckAsync(IUnitOfWork unit, IntakeRecord record, TranslationResult said)
    {
        var connection = record.Entry.Connection;
        var patients = new List<TranslatedPatient>();
        var visits = new HashSet<string>(StringComparer.Ordinal);
        foreach (var patient in said.Patients)
        {
            var changes = await RecognizeChanges.ApplyAsync(unit, connection, patient.Patient, patient.Changes);
            patients.Add(patient with { Changes = changes });
            foreach (var change in changes)
            {
                if (await ApplyChanges.FindOtherPatientsAsync(unit, connection, patient.Patient, [change]) is not { } other)
                {
                    continue;
                }

                if (change.ResourceType != "Encounter")
                {
                    return Held(other, record.Entry.Kind);
                }

                visits.Add(other);
            }
        }

        var result = said with { Patients = patients };
        return visits.Count == 0 ? InTheChart(record, result, result.Findings.OrderByDescending(finding => finding.Severity).FirstOrDefault()) : InTheChart(record, Without(result, visits), null) with
        {
            Code = OtherPatient,
            Place = "PV1-19",
            Sentence = $"{visits.First()} is another patient's in the chart, so that the visit was left out; all else was taken. The sender must correct the visit number or the patient, or send a merge.",
        };
    }

    private static TranslationResult Without(TranslationResult result, HashSet<string> left) => result with
    {
        Patients = [.. result.Patients.Select(patient => patient with { Changes = LeftOutVisits.Remove(patient.Changes, left) })],
    };

    private static Interpretation Held(string other, string kind)
    {
        var (place, what) = other.Split('/')[0] switch
        {
            "Patient" => ("PID-3", "identifiers"),
            "ServiceRequest" when kind.StartsWith("SIU", StringComparison.Ordinal) => ("SCH-26", "order number"),
            "ServiceRequest" when kind.StartsWith("REF", StringComparison.Ordinal) || kind.StartsWith("RRI", StringComparison.Ordinal) => ("RF1-6", "referral number"),
            "ServiceRequest" or "DiagnosticReport" or "Observation" or "Specimen" => ("ORC-3", "order number"),
            _ => ("PID-3", "number"),
        };
        return new(
            ExchangeOutcome.Held, OtherPatient, place,
            $"{other} is another patient's in the chart; nothing was changed. The sender must correct the {what} or the patient, or send a merge.");
    }
}
