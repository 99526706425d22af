using System.Buffers;
using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>FHIR R4 resources from JSON and back.</summary>
public static class FhirJson
{
    /// <summary>Parses one resource; copies the bytes, so the caller keeps its buffer.</summary>
    public static FhirReadResult Parse(ReadOnlySpan<byte> json, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return json.Length > options.MaxBytes
            ? new FhirReadResult(null, [TooLong(json.Length, options.MaxBytes)])
            : ResourceReader.Read(json.ToArray(), options);
    }

    /// <summary>Parses one resource of at most 64 MiB; copies the bytes.</summary>
    public static FhirReadResult Parse(ReadOnlySpan<byte> json, FhirReadMode mode = FhirReadMode.Strict) =>
        Parse(json, mode == FhirReadMode.Strict ? FhirReadOptions.Strict : FhirReadOptions.Lenient);

    /// <summary>Parses one resource without a copy: the resource keeps slices of the array, which must not change afterwards.</summary>
    public static FhirReadResult ParseOwned(byte[] json, FhirReadOptions options) => ResourceReader.Read(json, options);

    /// <summary>Writes compact or indented JSON, elements in the order of the specification.</summary>
    /// <exception cref="InvalidOperationException">A choice element holds a type that R4 does not allow there.</exception>
    /// <exception cref="FhirJsonException">A text holds half of a surrogate pair.</exception>
    public static byte[] Serialize(Resource resource, bool indented = false) => ResourceWriter.ToArray(resource, indented);

    /// <summary>Writes JSON to a buffer, such as a pipe.</summary>
    /// <exception cref="InvalidOperationException">A choice element holds a type that R4 does not allow there.</exception>
    /// <exception cref="FhirJsonException">A text holds half of a surrogate pair.</exception>
    public static void Serialize(Resource resource, IBufferWriter<byte> output, bool indented = false) =>
        ResourceWriter.Write(resource, output, indented);

    /// <summary>Writes one element as it would stand in a resource: of a primitive its value, or without one its id and extensions.</summary>
    /// <exception cref="InvalidOperationException">A choice element holds a type that R4 does not allow there.</exception>
    /// <exception cref="FhirJsonException">A text holds half of a surrogate pair.</exception>
    public static byte[] SerializeElement(Element element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var output = new ArrayBufferWriter<byte>();
        ResourceWriter.WriteElement(element, output);
        return output.WrittenSpan.ToArray();
    }

    private static FhirIssue TooLong(int length, int maximum) =>
        new("too-long", "", null, $"The text has {length} bytes; at most {maximum} are taken here.", FhirIssueSeverity.Fatal);
}
