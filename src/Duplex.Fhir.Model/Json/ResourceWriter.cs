using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>Writes one resource as JSON.</summary>
public static class ResourceWriter
{
    // FHIR JSON is never embedded in HTML unescaped here, and readable XHTML and umlauts save space.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = new() { Encoder = Encoder, Indented = true };

    /// <summary>Writes compact or indented JSON.</summary>
    /// <exception cref="InvalidOperationException">A choice element holds a type that R4 does not allow there.</exception>
    public static void Write(Resource resource, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(resource);
        using var json = new Utf8JsonWriter(output, indented ? Indented : Compact);
        new FhirJsonWriter(json).Root(resource);
    }
}
