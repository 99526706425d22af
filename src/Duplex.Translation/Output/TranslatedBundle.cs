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

    /// <summary>
    /// What stands before the resource in its entry: <c>fullUrl</c> has a base for resources that are on no server yet, a name that is
    /// never resolved (RFC 2606). A type and an id need no escape.
    /// </summary>
    public static void OpenEntry(ArrayBufferWriter<byte> output, string reference)
    {
        output.Write("{\"fullUrl\":\"https://duplex.invalid/fhir/"u8);
        Encoding.ASCII.GetBytes(reference, output);
        output.Write("\",\"resource\":"u8);
    }

    /// <summary>What stands behind it.</summary>
    public static void CloseEntry(ArrayBufferWriter<byte> output, string reference)
    {
        output.Write(",\"request\":{\"method\":\"PUT\",\"url\":\""u8);
        Encoding.ASCII.GetBytes(reference, output);
        output.Write("\"}}"u8);
    }

    private static void WriteEntry(ArrayBufferWriter<byte> output, TranslatedResource resource)
    {
        if (resource.Written is { } written)
        {
            output.Write(written.Entry);
            return;
        }

        OpenEntry(output, resource.Reference);
        FhirJson.Serialize(resource.Resource, output);
        CloseEntry(output, resource.Reference);
    }
}
