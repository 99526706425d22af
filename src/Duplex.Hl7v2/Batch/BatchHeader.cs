using System.Text;

namespace Duplex.Hl7v2.Batch;

/// <summary>FHS or BHS, which have the same fields (HL7 v2.5.1, 2.14.2 and 2.14.6).</summary>
public sealed record BatchHeader
{
    /// <summary>Field 3. Default: none.</summary>
    public string SendingApplication { get; init; } = "";

    /// <summary>Field 4. Default: none.</summary>
    public string SendingFacility { get; init; } = "";

    /// <summary>Field 5. Default: none.</summary>
    public string ReceivingApplication { get; init; } = "";

    /// <summary>Field 6. Default: none.</summary>
    public string ReceivingFacility { get; init; } = "";

    /// <summary>Field 7. Default: none.</summary>
    public Hl7Timestamp? Time { get; init; }

    /// <summary>Field 9: name, id or type. Default: none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Field 10. Default: none.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Field 11. Default: none.</summary>
    public string ControlId { get; init; } = "";

    /// <summary>Field 12: the control id of the batch or file that this one answers. Default: none.</summary>
    public string ReferenceControlId { get; init; } = "";

    /// <summary>The header of the batch that answers this one: sender and receiver swapped, its control id referred to.</summary>
    public BatchHeader Reply(string controlId, Hl7Timestamp time) => new()
    {
        SendingApplication = ReceivingApplication,
        SendingFacility = ReceivingFacility,
        ReceivingApplication = SendingApplication,
        ReceivingFacility = SendingFacility,
        Time = time,
        ControlId = controlId,
        ReferenceControlId = ControlId,
    };

    /// <summary>False where the bytes are no FHS or BHS with its delimiters. Fields are taken as they stand, escapes included.</summary>
    public static bool TryRead(ReadOnlySpan<byte> segment, out BatchHeader header)
    {
        header = new();
        if (!(segment.StartsWith("FHS"u8) || segment.StartsWith("BHS"u8)) || !Hl7Delimiters.TryRead(segment, out Hl7Delimiters delimiters))
        {
            return false;
        }

        int end = segment.IndexOfAny((byte)'\r', (byte)'\n');
        segment = end < 0 ? segment : segment[..end];
        string[] fields = (Utf8OrLatin1(segment)).Split((char)delimiters.Field, 14);
        header = new()
        {
            SendingApplication = At(fields, 3),
            SendingFacility = At(fields, 4),
            ReceivingApplication = At(fields, 5),
            ReceivingFacility = At(fields, 6),
            Time = Hl7Timestamp.TryParse(At(fields, 7), out Hl7Timestamp time) ? time : null,
            Name = At(fields, 9),
            Comment = At(fields, 10),
            ControlId = At(fields, 11),
            ReferenceControlId = At(fields, 12),
        };
        return true;
    }

    internal byte[] Write(string id, Hl7Delimiters delimiters) => new Hl7MessageBuilder(delimiters)
        .Segment(id)
        .Field(3, SendingApplication).Field(4, SendingFacility).Field(5, ReceivingApplication).Field(6, ReceivingFacility)
        .Field(7, Time?.ToString()).Field(9, Name).Field(10, Comment).Field(11, ControlId).Field(12, ReferenceControlId)
        .ToArray();

    private static string Utf8OrLatin1(ReadOnlySpan<byte> bytes) =>
        (System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);

    // The separator itself is field 1, so that field n stands behind n - 1 separators.
    private static string At(string[] fields, int number) => number <= fields.Length ? fields[number - 1] : "";
}
