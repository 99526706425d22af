using System.Buffers;
using System.Text;

namespace Duplex.Hl7v2.Structure;

/// <summary>OBX-5 of type ED: whether ED-5 holds data, and Base64 where ED-4 says so (HL7 v2.5.1, 2.A.24).</summary>
internal static class EncapsulatedDataCheck
{
    private static readonly SearchValues<byte> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    public static void Run(Hl7Value value, int index, Hl7Path place, FindingList findings)
    {
        Hl7Delimiters delimiters = value.Delimiters;
        int number = 0;
        foreach (Hl7Value repetition in new Hl7Parts<Hl7Value>(value, delimiters.Repetition, static part => part))
        {
            number++;
            if (!repetition.IsPresent)
            {
                continue;
            }

            Hl7Path path = SegmentPlaces.Field(place, 5, number, 5);
            Hl7Value data = repetition.Part(delimiters.Component, 5);
            if (!data.IsPresent || data.Bytes.Trim((byte)' ').IsEmpty)
            {
                findings.Add(
                    index, FindingSeverity.Warning, path, StructureCodes.EncapsulatedData, $"{path} is empty; it must hold the data that ED-1 to ED-4 describe.");
            }
            else if (IsBase64(repetition.Part(delimiters.Component, 4)) && !Decodes(data) && findings.HasRoom)
            {
                findings.Add(
                    index, FindingSeverity.Error, path, StructureCodes.EncapsulatedData,
                    $"{path} is not Base64 though ED-4 says so; it must be groups of four of A-Z, a-z, 0-9, + and /, the last one filled with =.");
            }
        }
    }

    private static bool IsBase64(Hl7Value encoding) =>
        encoding.IsPresent && encoding.Bytes.Length <= 16 && encoding.ToString().Trim().Equals("Base64", StringComparison.OrdinalIgnoreCase);

    private static bool Decodes(Hl7Value data)
    {
        byte escape = data.Delimiters.Escape;
        // Only where something is escaped the text has to be made.
        return IsBase64(escape != 0 && data.Bytes.Contains(escape) ? Encoding.UTF8.GetBytes(data.ToString()) : data.Bytes);
    }

    private static bool IsBase64(ReadOnlySpan<byte> text)
    {
        long letters = 0;
        long fill = 0;
        while (!text.IsEmpty)
        {
            int other = text.IndexOfAnyExcept(Alphabet);
            int run = other < 0 ? text.Length : other;
            if (run > 0 && fill > 0)
            {
                return false;
            }

            letters += run;
            if (other < 0)
            {
                break;
            }

            // Lines may be broken.
            if (text[other] == '=')
            {
                fill++;
            }
            else if (text[other] is not ((byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t'))
            {
                return false;
            }

            text = text[(other + 1)..];
        }

        return letters > 0 && fill <= 2 && (letters + fill) % 4 == 0;
    }
}
