using System.Text;

namespace Duplex.Hl7v2.Structure;

/// <summary>MSH-2, MSH-11, MSH-12 and MSH-18.</summary>
internal static class HeaderCheck
{
    public static void Run(Hl7Message message, FindingList findings)
    {
        if (message.Delimiters.Subcomponent == 0)
        {
            findings.Add(
                0, FindingSeverity.Information, new("MSH", 1, 2), StructureCodes.DelimitersFew,
                "MSH-2 declares fewer than four characters, so that not every level can be read; usual is ^~\\&.");
        }

        Hl7Value processing = message[0][11][1][1][1];
        if (processing.IsPresent && processing.ToString().Trim() is not ("P" or "D" or "T"))
        {
            findings.Add(
                0, FindingSeverity.Error, new("MSH", 1, 11, 1, 1), StructureCodes.ProcessingIdUnknown,
                "MSH-11 is no processing id; it is P (production), T (training) or D (debugging).");
        }

        string version = MessageVersion.Of(message);
        if (version.Length > 0 && version != "\"\"" && !MessageVersion.IsPublished(version))
        {
            findings.Add(
                0, FindingSeverity.Warning, new("MSH", 1, 12, 1, 1), StructureCodes.VersionUnknown,
                "MSH-12 is no published version of HL7 v2, such as 2.5.1; the message is read as 2.5.1.");
        }

        Charset(message, findings);
    }

    private static void Charset(Hl7Message message, FindingList findings)
    {
        bool declared = message[0][18][1].Value.IsPresent && message[0][18][1].ToString().Trim().Length > 0;
        Hl7Path place = new("MSH", 1, 18, 1);
        switch (message.Charset.Origin)
        {
            case Hl7CharsetOrigin.Unsupported:
                findings.Add(
                    0, FindingSeverity.Warning, place, StructureCodes.CharsetUnknown,
                    "MSH-18 names a character set that cannot be read here; ASCII is right, other characters may be wrong. Usual is UNICODE UTF-8.");
                break;
            case Hl7CharsetOrigin.Fallback when declared:
                findings.Add(
                    0, FindingSeverity.Warning, place, StructureCodes.CharsetContradicted,
                    "The bytes are not of the character set that MSH-18 names and were read as what they look like, UTF-8 or a Windows set; MSH-18 must name the set that is sent.");
                break;
            case Hl7CharsetOrigin.Fallback or Hl7CharsetOrigin.Detected when !Ascii.IsValid(message.Bytes.Span):
                findings.Add(
                    0, declared ? FindingSeverity.Warning : FindingSeverity.Information, place,
                    declared ? StructureCodes.CharsetContradicted : StructureCodes.CharsetUndeclared,
                    "There are characters outside of ASCII, which MSH-18 does not name; it must name the set that is sent, such as UNICODE UTF-8.");
                break;
            default:
                break;
        }
    }
}
