using System.Buffers;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Output;

/// <summary>The resources of one message as a transaction: each is put under its own id, so that sending it twice changes nothing.</summary>
internal static class TranslatedBundle
{
    /// <summary>A base for <c>fullUrl</c> of resources that are on no server yet; a name that is never resolved (RFC 2606).</summary>
    private static ReadOnlySpan<byte> Base => "https://duplex.invalid/fhir/"u8;

    /// <summary>MSH-10 tells a message from the others of its sender.</summary>
    private const string ControlId = "urn:duplex:message-control-id";

    private const int FirstCapacity = 64 * 1024;
    private const int MostKept = 1024 * 1024;

    // Written into by one translation at a time, so that growing is paid once for each thread.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _output;

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<TranslatedResource> resources, BundleOrigin origin)
    {
        ArrayBufferWriter<byte> output = _output ??= new(FirstCapacity);
        output.ResetWrittenCount();
        output.Write("{\"resourceType\":\"Bundle\""u8);
        WriteOrigin(output, origin);
        if (resources.Count > 0)
        {
            output.Write(",\"entry\":["u8);
            for (int index = 0; index < resources.Count; index++)
            {
                output.Write(index == 0 ? "{\"fullUrl\":\""u8 : ",{\"fullUrl\":\""u8);
                WriteEntry(output, resources[index]);
            }

            output.Write("]"u8);
        }

        output.Write("}"u8);
        byte[] json = output.WrittenSpan.ToArray();
        if (output.Capacity > MostKept)
        {
            _output = null;
        }

        return json;
    }

    private static void WriteOrigin(ArrayBufferWriter<byte> output, BundleOrigin origin)
    {
        if (origin.Number is { } number)
        {
            output.Write(",\"identifier\":"u8);
            output.Write(FhirJson.SerializeElement(new Identifier { System = ControlId, Value = number }));
        }

        output.Write(",\"type\":\"transaction\""u8);
        if (origin.Timestamp is { } timestamp)
        {
            output.Write(",\"timestamp\":\""u8);
            Encoding.ASCII.GetBytes(timestamp, output);
            output.Write("\""u8);
        }
    }

    /// <summary>The rest of an entry, from its address. A type and an id need no escape.</summary>
    private static void WriteEntry(ArrayBufferWriter<byte> output, TranslatedResource resource)
    {
        output.Write(Base);
        Encoding.ASCII.GetBytes(resource.Reference, output);
        output.Write("\",\"resource\":"u8);
        FhirJson.Serialize(resource.Resource, output);
        output.Write(",\"request\":{\"method\":\"PUT\",\"url\":\""u8);
        Encoding.ASCII.GetBytes(resource.Reference, output);
        output.Write("\"}}"u8);
    }
}
