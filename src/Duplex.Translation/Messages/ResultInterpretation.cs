using System.Collections.Frozen;
using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// Messages of results to changes of ServiceRequest, DiagnosticReport and Observation, and to a Patient where there is none yet.
/// Pure: the same bytes and options, the same result; a correction names the same resources as what it corrects.
/// </summary>
public static class ResultInterpretation
{
    /// <summary>The <see cref="ResourceChange.Source"/> of every change made here.</summary>
    public const string Source = "ORU";

    /// <summary>What is interpreted, as <c>type^trigger</c>.</summary>
    public static FrozenSet<string> Events { get; } = FrozenSet.Create(
        "ORU^R01", "ORU^R30", "ORU^R31", "ORU^R32", "OUL^R21", "OUL^R22", "OUL^R23", "OUL^R24");

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

        // Version 2.1 has one event of results, and does not name it.
        string trigger = MessageEvent.TriggerOf(message) is { Length: > 0 } named ? named : type == "ORU" ? "R01" : "";
        if (!Events.Contains($"{type}^{trigger}"))
        {
            return new(TranslationVerdict.NotUnderstood, [], context.Findings);
        }

        IReadOnlyList<PatientGroup> groups = MessageGroups.Read(message, type == "OUL" && trigger != "R21", context);
        if (!groups.Any(group => group.Pid is not null))
        {
            context.Fail(new Hl7Path("PID"), "There is no PID segment; a message of results names its patient in one.");
            return new(TranslationVerdict.Uninterpretable, [], context.Findings);
        }

        if (!groups.Any(group => group.Orders.Count > 0))
        {
            context.Warn(new Hl7Path("OBR"), "There is neither OBR nor OBX, so that the message brings no result; only its patient was taken.");
        }

        ResultWriter writer = new(message, context);
        foreach (PatientGroup group in OfOnePatient(groups, context) ?? groups)
        {
            writer.Take(group);
        }

        return writer.Patients.Count == 0
            ? new(TranslationVerdict.Uninterpretable, [], context.Findings)
            : new(TranslationVerdict.Interpreted, writer.Patients, context.AsWarnings());
    }

    /// <summary>Where a message names one patient only, what stands before the PID is that patient's too; null otherwise.</summary>
    private static IReadOnlyList<PatientGroup>? OfOnePatient(IReadOnlyList<PatientGroup> groups, TranslationContext context)
    {
        if (groups is not [{ Pid: null } before, { Pid: not null } patient])
        {
            return null;
        }

        if (before.Orders.Count > 0)
        {
            context.Warn(patient.Pid!.Place(0), "PID stands behind orders; as the message names no other patient, they are taken as this one's.");
        }

        patient.Pv1 ??= before.Pv1;
        patient.Orders.InsertRange(0, before.Orders);
        return [patient];
    }
}
