using System.Buffers;

namespace Duplex.Fhir.Model;

/// <summary>Writes one resource as JSON.</summary>
public static class ResourceWriter
{
    // A message gives many small resources, and each would take a writer and a buffer of its own.
    [ThreadStatic]
    private static FhirJsonWriter? _spare;

    /// <summary>Writes compact or indented JSON.</summary>
    /// <exception cref="InvalidOperationException">A choice element holds a type that R4 does not allow there.</exception>
    /// <exception cref="FhirJsonException">A text holds half of a surrogate pair.</exception>
    public static void Write(Resource resource, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(output);
        if (indented)
        {
            using var lines = new FhirJsonWriter(indented: true);
            lines.Root(resource);
            output.Write(lines.Written);
            return;
        }

        var writer = _spare ?? new FhirJsonWriter(indented: false);
        _spare = null;
        try
        {
            writer.Root(resource);
            output.Write(writer.Written);
        }
        finally
        {
            if (writer.TryReset())
            {
                _spare = writer;
            }
            else
            {
                writer.Dispose();
            }
        }
    }

    /// <summary>The bytes of compact or indented JSON.</summary>
    internal static byte[] ToArray(Resource resource, bool indented)
    {
        ArgumentNullException.ThrowIfNull(resource);
        using var writer = new FhirJsonWriter(indented);
        writer.Root(resource);
        return writer.Written.ToArray();
    }

    /// <summary>The bytes of one element as compact JSON.</summary>
    internal static byte[] ToArray(Element element)
    {
        using var writer = new FhirJsonWriter(indented: false);
        writer.Root(element);
        return writer.Written.ToArray();
    }

    /// <summary>Writes one element, such as an entry of a Bundle, as compact JSON; of a primitive the value, or without one its id and extensions.</summary>
    internal static void WriteElement(Element element, IBufferWriter<byte> output)
    {
        using var writer = new FhirJsonWriter(indented: false);
        writer.Root(element);
        output.Write(writer.Written);
    }
}
