using System.Buffers;
using Duplex.Hl7v2;

namespace Duplex.Bench;

/// <summary>What is done with each message of a benchmark, for every parser the same.</summary>
internal sealed class Hl7Work
{
    private static readonly Hl7Path MessageType = Hl7Path.Parse("MSH-9");
    private static readonly Hl7Path ControlId = Hl7Path.Parse("MSH-10");
    private static readonly Hl7Path PatientId = Hl7Path.Parse("PID-3.1");
    private static readonly Hl7Path FamilyName = Hl7Path.Parse("PID-5.1");
    private readonly ArrayBufferWriter<byte> _written = new(4096);

    /// <summary>Keeps what was read, so that no reading is left out.</summary>
    public long Length { get; private set; }

    /// <summary>Parse, read MSH-9, MSH-10, PID-3.1, PID-5.1 and every OBX-5 as strings.</summary>
    public Hl7Message Read(ReadOnlyMemory<byte> bytes)
    {
        var message = Hl7Message.Parse(bytes).Message ?? throw new BenchFailedException("The message to measure is none.");
        Length += message[MessageType].ToString().Length + message[ControlId].ToString().Length
            + message[PatientId].ToString().Length + message[FamilyName].ToString().Length;
        foreach (var segment in message)
        {
            if (segment.IdBytes.SequenceEqual("OBX"u8))
            {
                Length += segment[5].ToString().Length;
            }
        }

        return message;
    }

    /// <summary>The same, then PID-3.1 is changed and the message written into a buffer that is used again.</summary>
    public void ReadAndChange(ReadOnlyMemory<byte> bytes)
    {
        var message = Read(bytes);
        _written.ResetWrittenCount();
        message.Edit().Set(PatientId, "CHANGED").WriteTo(_written);
        Length += _written.WrittenCount;
    }
}
