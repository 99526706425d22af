using System.Collections.Frozen;
using Duplex.Translation.Coverage;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>One message of any kind that is interpreted, as the FHIR resources that it alone gives.</summary>
public static class MessageTranslation
{
    /// <summary>What is interpreted, as <c>type^trigger</c>.</summary>
    public static FrozenSet<string> Events { get; } =
        MessageKinds.Events.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>MSH-9.1 of what answers a message, such as <c>ORL</c>: it may be about something that was sent from here.</summary>
    public static FrozenSet<string> AnswerTypes { get; } =
        MessageKinds.AnswerTypes.ToFrozenSet(StringComparer.Ordinal);

    private static readonly TranslationFinding NotUnderstood = new(
        FindingSeverity.Error, "MSH-9", "Messages of this type and event are not interpreted; those of patients, orders and results are.");

    /// <summary>As changes of a chart. Pure: the same bytes and options, the same result.</summary>
    public static TranslationResult Interpret(ReadOnlyMemory<byte> bytes, TranslationOptions options) => MessageReading.Read(bytes, options).ToChanges();

    /// <summary>From what <see cref="TranslationOptions.IdOf"/> makes the id of the patient with this identifier.</summary>
    public static string PatientSubject(string system, string value) => Segments.IdentityReading.SubjectOf("Patient", system, value);

    /// <summary>The resources as they would be if nothing had been known before.</summary>
    public static MessageTranslationResult ToFhir(ReadOnlyMemory<byte> bytes, TranslationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        TranslationOptions whole = options with { NamesDirectory = true };
        MessageReading reading = MessageReading.Read(bytes, whole);
        return new(
            reading.Verdict,
            PatientsOf(reading.Resources),
            reading.Verdict == TranslationVerdict.Interpreted ? TranslatedBundle.Write(reading.Resources, reading.Origin) : (ReadOnlyMemory<byte>?)null,
            reading.Verdict == TranslationVerdict.NotUnderstood && reading.Context.Findings.Count == 0 ? [NotUnderstood] : reading.Context.Findings,
            reading.Context.Unmapped,
            new Lazy<TranslationCoverage>(() => CoverageOf(bytes, whole)));
    }

    private static List<string> PatientsOf(IReadOnlyList<Output.TranslatedResource> resources)
    {
        List<string> patients = [];
        HashSet<string>? many = null;
        for (int i = 0; i < resources.Count; i++)
        {
            string patient = resources[i].Patient;
            if (patient.Length == 0 || (patients.Count > 0 && patients[^1] == patient))
            {
                continue;
            }

            if (patients.Count == 0 || (many ??= new(patients, StringComparer.Ordinal)).Add(patient))
            {
                patients.Add(patient);
            }
        }

        return patients;
    }

    /// <summary>Noting where each value goes costs more than translating does, so it is done only where somebody asks.</summary>
    private static TranslationCoverage CoverageOf(ReadOnlyMemory<byte> bytes, TranslationOptions options)
    {
        CoverageRecorder recorder = new();
        MessageReading reading = MessageReading.Read(bytes, options, recorder);
        return reading.Message is { } message ? MessageCoverage.Of(message, recorder, reading.Moved) : TranslationCoverage.Empty;
    }
}
