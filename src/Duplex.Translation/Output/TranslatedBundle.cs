using System.Buffers;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Output;

/// <summary>The resources of one message as a transaction: each is put under its own id, so that sending it twice changes nothing.</summary>
internal static class TranslatedBundle
{
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
                if (index > 0)
                {
                    output.Write(","u8);
                }

                WriteEntry(output, resources[index]);
            }

            output.Write("]"u8);
        }

        output.Write("}"u8);
        byte[] json = GC.AllocateUninitializedArray<byte>(output.WrittenCount);
        output.WrittenSpan.CopyTo(json);
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
            if (WrittenForm.CanHold(number))
            {
                output.Write("{\"system\":\"urn:duplex:message-control-id\",\"value\":\""u8);
                Encoding.ASCII.GetBytes(number, output);
                output.Write("\"}"u8);
            }
            else
            {
                output.Write(FhirJson.SerializeElement(new Identifier { System = ControlId, Value = number }));
            }
        }

        output.Write(",\"type\":\"transaction\""u8);
        if (origin.Timestamp is { } timestamp)
        {
            output.Write(",\"timestamp\":\""u8);
            Encoding.ASCII.GetBytes(timestamp, output);
            output.Write("\""u8);
        }
    }

    /// <summary>
    /// The entry as far as its address: <c>fullUrl</c> has a base for resources that are on no server yet, a name that is never resolved
    /// (RFC 2606).
    /// </summary>
    public static ReadOnlySpan<byte> EntryStart => "{\"fullUrl\":\"https://duplex.invalid/fhir/"u8;

    /// <summary>Stands between type and id, which need no escape, and the resource.</summary>
    public static ReadOnlySpan<byte> EntryResource => "\",\"resource\":"u8;

    /// <summary>Stands between the resource and type and id again.</summary>
    public static ReadOnlySpan<byte> EntryRequest => ",\"request\":{\"method\":\"PUT\",\"url\":\""u8;

    public static ReadOnlySpan<byte> EntryEnd => "\"}}"u8;

    private static void WriteEntry(ArrayBufferWriter<byte> output, TranslatedResource resource)
    {
        if (resource.Written is { } written)
        {
            written.WriteTo(output);
            return;
        }

        output.Write(EntryStart);
        Encoding.ASCII.GetBytes(resource.Reference, output);
        output.Write(EntryResource);
        FhirJson.Serialize(resource.Resource, output);
        output.Write(EntryRequest);
        Encoding.ASCII.GetBytes(resource.Reference, output);
        output.Write(EntryEnd);
    }
}
