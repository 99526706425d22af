using System.Collections.Frozen;
using Duplex.Chart;
using Duplex.Configuration;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Translation;
using Duplex.Translation.Messages;

namespace Duplex.Composition;

/// <summary>What the HL7 v2 messages of one connection mean for its chart.</summary>
internal sealed class Hl7v2Interpreter(TranslationOptions options) : IInterpreter
{
    /// <summary>The events that are interpreted, such as <c>ADT^A04</c>.</summary>
    public static FrozenSet<string> Events => AdtInterpretation.Events;

    public static Hl7v2Interpreter Of(ConnectionOptions connection, KeyedHash hash) => new(new TranslationOptions
    {
        Authorities = new AssigningAuthorities(AuthoritiesOf(connection.Identifiers)),
        IdOf = subject => hash.IdOf(connection.Key, subject),
    });

    public Interpretation Interpret(IntakeRecord record)
    {
        var result = AdtInterpretation.Interpret(record.Entry.Payload, options);
        var worst = result.Findings.OrderByDescending(finding => finding.Severity).FirstOrDefault();
        return result.Verdict switch
        {
            TranslationVerdict.Interpreted => new Interpretation(
                ExchangeOutcome.InTheChart,
                worst is null ? "" : "hl7v2.warning",
                worst?.Place ?? "",
                worst?.Sentence ?? "",
                unit => ApplyChanges.ApplyAsync(unit, record, result.Patient!, result.Changes, record.Entry.ReceivedAt),
                unit => HeldWhereAnotherPatientsAsync(unit, record, result)),
            TranslationVerdict.NotUnderstood => new Interpretation(
                ExchangeOutcome.NotUnderstood, "hl7v2.event-not-interpreted", "MSH-9", $"{record.Entry.Kind} is kept and not interpreted here."),
            _ => new Interpretation(ExchangeOutcome.Held, "hl7v2.uninterpretable", worst?.Place ?? "", worst?.Sentence ?? "The message cannot be interpreted."),
        };
    }

    /// <summary>A visit never passes from one patient to another by an update: only a merge or a move may say so.</summary>
    private static async ValueTask<Interpretation?> HeldWhereAnotherPatientsAsync(IUnitOfWork unit, IntakeRecord record, TranslationResult result) =>
        await ApplyChanges.FindOtherPatientsAsync(unit, record.Entry.Connection, result.Patient!, result.Changes) is { } other
            ? new Interpretation(
                ExchangeOutcome.Held,
                "chart.other-patient",
                other.StartsWith("Encounter/", StringComparison.Ordinal) ? "PV1-19" : "PID-3",
                $"{other} is another patient's in the chart; nothing was changed. The sender must correct the visit number or the patient, or send a merge.")
            : null;

    private static IReadOnlyList<AssigningAuthority> AuthoritiesOf(IdentifierOptions identifiers)
    {
        var patient = new AssigningAuthority { Namespace = identifiers.PatientAuthority, System = identifiers.PatientSystem };
        return identifiers.ResourceIds is { } own
            ? [patient, new AssigningAuthority { Namespace = own, System = $"urn:duplex:authority:{own}", ResourceType = AssigningAuthority.EveryResourceType }]
            : [patient];
    }
}
