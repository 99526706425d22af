using Duplex.Hl7v2;
using Duplex.Translation.Coverage;
using Duplex.Translation.Local;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>Reads one message by the steps of its kind.</summary>
internal sealed class MessageReading
{
    private MessageReading(TranslationVerdict verdict, Hl7Message? message, TranslationContext context, IReadOnlyList<TranslatedResource> resources)
    {
        Verdict = verdict;
        Message = message;
        Context = context;
        Resources = verdict == TranslationVerdict.Interpreted ? resources : [];
    }

    public TranslationVerdict Verdict { get; }

    /// <summary>Null where the bytes are no message.</summary>
    public Hl7Message? Message { get; }

    public TranslationContext Context { get; }

    public IReadOnlyList<TranslatedResource> Resources { get; }

    /// <summary>The message's number and time, which a Bundle has.</summary>
    public BundleOrigin Origin { get; private init; }

    /// <summary>Fields that were read as if they stood elsewhere.</summary>
    public IReadOnlyList<MovedField> Moved { get; private init; } = [];

    public static MessageReading Read(ReadOnlyMemory<byte> bytes, TranslationOptions options, CoverageRecorder? coverage = null)
    {
        TranslationContext context = new(options, coverage);
        Hl7ParseResult parsed = Hl7Message.Parse(bytes);
        if (!parsed.IsSuccess)
        {
            context.Fail($"byte {parsed.Error.Offset}", parsed.Error.Text);
            return new(TranslationVerdict.Uninterpretable, null, context, []);
        }

        (Hl7Message message, IReadOnlyList<MovedField> moved) = FieldMoves.Apply(parsed.Message, context);
        string type = MessageEvent.TypeOf(message);
        string trigger = TriggerOf(message, type);
        if (MessageKinds.Find(type, trigger) is not { } kind)
        {
            return new(TranslationVerdict.NotUnderstood, message, context, []) { Moved = moved };
        }

        MessageBuild build = new(message, type, trigger, kind.Owner, context);
        if (!kind.Run(build))
        {
            return new(TranslationVerdict.Uninterpretable, message, context, []) { Moved = moved };
        }

        EmbeddedDocuments.Open(build);
        FieldExtensions.Apply(build);
        SensitivitySteps.Label(build);
        BundleOrigin origin = default;
        if (options.NamesDirectory)
        {
            if (build.Resources.Count == 0)
            {
                context.Warn(new Hl7Path("MSH"), "No segment of the message says anything that a resource would hold, so there is no Bundle; its coverage list tells each of its values.");
                return new(TranslationVerdict.Empty, message, context, []) { Moved = moved };
            }

            EnvelopeSteps.Add(build, bytes);
            origin = EnvelopeSteps.Origin(build);
        }

        return new(TranslationVerdict.Interpreted, message, context, build.Resources) { Moved = moved, Origin = origin };
    }

    // Before version 2.3 the event may stand in EVN-1 only, and version 2.1 has one event of results, and does not name it.
    private static string TriggerOf(Hl7Message message, string type) =>
        MessageEvent.TriggerOf(message) is { Length: > 0 } named ? named
        : message["EVN-1"].TextOrNull()?.Trim() is { Length: > 0 } noted ? noted
        : MessageKinds.UsualTrigger(type);

    /// <summary>As changes of a chart, patient by patient; what is nobody's is left out.</summary>
    public TranslationResult ToChanges() => new(
        Verdict,
        [
            .. Resources.Where(resource => resource.Patient.Length > 0).GroupBy(resource => resource.Patient)
                .Select(patient => new TranslatedPatient(patient.Key, [.. patient.Select(resource => resource.ToChange())])),
        ],
        Verdict == TranslationVerdict.Interpreted ? Context.AsWarnings() : Context.Findings);
}
