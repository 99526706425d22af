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

/// <summary>What the HL7 v2 messages of one connection mean: for its chart, or for what was sent to it.</summary>
/// <param name="acknowledgements">Answers to what was sent; null: nothing is sent to this connection.</param>
internal sealed class Hl7v2Interpreter(TranslationOptions options, LateAcknowledgements? acknowledgements = null) : IInterpreter
{
    private const string OtherPatient = "chart.other-patient";

    private delegate TranslationResult Translate(ReadOnlyMemory<byte> bytes, TranslationOptions options);

    /// <summary>By MSH-9.1. What is not listed here is kept as not understood; answers go another way.</summary>
    private static readonly FrozenDictionary<string, Translate> Translations = new Dictionary<string, Translate>
    {
        ["ADT"] = MessageTranslation.Interpret,
        ["ORU"] = Results,
        ["OUL"] = Results,
        ["ORM"] = MessageTranslation.Interpret,
        ["OML"] = MessageTranslation.Interpret,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The events that are interpreted, such as <c>ADT^A04</c>, and those of late answers.</summary>
    public static FrozenSet<string> Events { get; } = [.. MessageTranslation.Events, .. LateAcknowledgements.Events];

    public static Hl7v2Interpreter Of(ConnectedVendor connected, KeyedHash hash, LateAcknowledgements? acknowledgements) => new(
        connected.Options.Translation.Options(connected.Authorities, subject => hash.IdOf(connected.Options.Key, subject)),
        acknowledgements);

    public Interpretation Interpret(IntakeRecord record)
    {
        var type = record.Entry.Kind.Split('^')[0];
        if (Translations.TryGetValue(type, out var translate))
        {
            return MeaningOf(record, translate(record.Entry.Payload, options));
        }

        return acknowledgements is not null && LateAcknowledgements.Types.Contains(type) ? acknowledgements.Interpret(record) : NotUnderstood(record);
    }

    private static TranslationResult Results(ReadOnlyMemory<byte> bytes, TranslationOptions options)
    {
        var result = MessageTranslation.Interpret(bytes, options);
        return result with { Patients = [.. result.Patients.Select(PatientAsSent.Keep)] };
    }

    private static Interpretation MeaningOf(IntakeRecord record, TranslationResult result)
    {
        var worst = result.Findings.OrderByDescending(finding => finding.Severity).FirstOrDefault();
        return result.Verdict switch
        {
            TranslationVerdict.Interpreted => new Interpretation(
                ExchangeOutcome.InTheChart,
                worst is null ? "" : "hl7v2.warning",
                worst?.Place ?? "",
                worst?.Sentence ?? "",
                unit => ApplyAsync(unit, record, result),
                unit => WhereAnotherPatientsAsync(unit, record, result))
            {
                Produces = [.. result.Patients.SelectMany(patient => patient.Changes).Select(change => $"{change.ResourceType}/{change.Id}").Distinct()],
            },
            TranslationVerdict.NotUnderstood => NotUnderstood(record),
            _ => new Interpretation(ExchangeOutcome.Held, "hl7v2.uninterpretable", worst?.Place ?? "", worst?.Sentence ?? "The message cannot be interpreted."),
        };
    }

    private static Interpretation NotUnderstood(IntakeRecord record) => new(
        ExchangeOutcome.NotUnderstood, "hl7v2.event-not-interpreted", "MSH-9", $"{record.Entry.Kind} is kept and not interpreted here.");

    /// <summary>Each patient's changes under the patient's own compartment: one message may hold the results of several.</summary>
    private static async ValueTask ApplyAsync(IUnitOfWork unit, IntakeRecord record, TranslationResult result)
    {
        foreach (var patient in result.Patients)
        {
            await ApplyChanges.ApplyAsync(unit, record, patient.Patient, patient.Changes, record.Entry.ReceivedAt);
        }
    }

    /// <summary>
    /// A visit or a result never passes from one patient to another by an update: only a merge or a move may say so. A visit that
    /// is another patient's is left out and the rest is taken; anything else holds the message.
    /// </summary>
    private static async ValueTask<Interpretation?> WhereAnotherPatientsAsync(IUnitOfWork unit, IntakeRecord record, TranslationResult result)
    {
        var visits = new HashSet<string>(StringComparer.Ordinal);
        foreach (var patient in result.Patients)
        {
            foreach (var change in patient.Changes)
            {
                if (await ApplyChanges.FindOtherPatientsAsync(unit, record.Entry.Connection, patient.Patient, [change]) is not { } other)
                {
                    continue;
                }

                if (change.ResourceType != "Encounter")
                {
                    return Held(other);
                }

                visits.Add(other);
            }
        }

        return visits.Count == 0 ? null : MeaningOf(record, Without(result, visits)) with
        {
            Code = OtherPatient,
            Place = "PV1-19",
            Sentence = $"{visits.First()} is another patient's in the chart, so that the visit was left out; all else was taken. The sender must correct the visit number or the patient, or send a merge.",
        };
    }

    private static TranslationResult Without(TranslationResult result, HashSet<string> left) => result with
    {
        Patients = [.. result.Patients.Select(patient => patient with
        {
            Changes = [.. patient.Changes.Where(change => !left.Contains($"{change.ResourceType}/{change.Id}"))],
        })],
    };

    private static Interpretation Held(string other) => new(
        ExchangeOutcome.Held,
        OtherPatient,
        other.StartsWith("Patient/", StringComparison.Ordinal) ? "PID-3" : "ORC-3",
        $"{other} is another patient's in the chart; nothing was changed. The sender must correct the {(other.StartsWith("Patient/", StringComparison.Ordinal) ? "identifiers" : "order number")} or the patient, or send a merge.");
}
