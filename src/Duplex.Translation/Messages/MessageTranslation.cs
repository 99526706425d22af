using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using Duplex.Fhir.Changes;
using Duplex.Hl7v2;

namespace Duplex.Translation.Messages;

/// <summary>One message of any kind that is interpreted, as the FHIR resources that it alone gives.</summary>
public static class MessageTranslation
{
    /// <summary>What is interpreted, as <c>type^trigger</c>.</summary>
    public static FrozenSet<string> Events { get; } =
        AdtInterpretation.Events.Concat(ResultInterpretation.Events).Concat(OrderInterpretation.Events).ToFrozenSet();

    private static readonly TranslationFinding NotUnderstood = new(
        FindingSeverity.Error, "MSH-9", "Messages of this type and event are not interpreted; those of patients, orders and results are.");

    /// <summary>Interprets by MSH-9.</summary>
    public static TranslationResult Interpret(ReadOnlyMemory<byte> bytes, TranslationOptions options)
    {
        string type = Hl7Message.Parse(bytes).Message is { } message ? MessageEvent.TypeOf(message) : "";
        return type switch
        {
            "ORU" or "OUL" => ResultInterpretation.Interpret(bytes, options),
            "ORM" or "OML" => OrderInterpretation.Interpret(bytes, options),
            _ => AdtInterpretation.Interpret(bytes, options),
        };
    }

    /// <summary>The resources as they would be if nothing had been known before.</summary>
    public static MessageTranslationResult ToFhir(ReadOnlyMemory<byte> bytes, TranslationOptions options)
    {
        TranslationResult result = Interpret(bytes, options);
        return new(
            result.Verdict,
            [.. result.Patients.Select(patient => patient.Patient)],
            result.Verdict == TranslationVerdict.Interpreted ? Bundle(result) : (ReadOnlyMemory<byte>?)null,
            result.Verdict == TranslationVerdict.NotUnderstood && result.Findings.Count == 0 ? [NotUnderstood] : result.Findings);
    }

    private static ReadOnlyMemory<byte> Bundle(TranslationResult result)
    {
        List<string> order = [];
        Dictionary<string, byte[]> resources = new(StringComparer.Ordinal);
        foreach (ResourceChange change in result.Patients.SelectMany(patient => patient.Changes))
        {
            string reference = $"{change.ResourceType}/{change.Id}";
            bool known = resources.TryGetValue(reference, out byte[]? current);
            if (!known)
            {
                order.Add(reference);
            }

            resources[reference] = ResourceChangeApplier.Apply(known ? current : (ReadOnlyMemory<byte>?)null, change);
        }

        ArrayBufferWriter<byte> output = new(resources.Values.Sum(resource => resource.Length) + 1024);
        using (Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType", "Bundle");
            writer.WriteString("type", "collection");
            writer.WriteStartArray("entry");
            foreach (string reference in order)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("resource");
                writer.WriteRawValue(resources[reference], skipInputValidation: true);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return output.WrittenMemory;
    }
}

/// <param name="Patients"><c>Patient/{id}</c> of everybody whom the message is about.</param>
/// <param name="Bundle">A Bundle of type collection as JSON; null where the message gives no resources.</param>
public sealed record MessageTranslationResult(
    TranslationVerdict Verdict,
    IReadOnlyList<string> Patients,
    ReadOnlyMemory<byte>? Bundle,
    IReadOnlyList<TranslationFinding> Findings);
