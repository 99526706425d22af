using System.Collections.Frozen;

namespace Duplex.Hl7v2.Structure;

/// <summary>OBX-2 and whether OBX-5 is of the type that it names (HL7 v2.5.1, 7.4.2).</summary>
internal static class ValueTypeCheck
{
    private static readonly FrozenSet<string> DataTypes = (
        "AD AUI CCD CCP CD CE CF CK CN CNE CNN CP CQ CSU CWE CX DDI DIN DLD DLN DLT DR DT DTM DTN ED EI EIP ELD ERL FC FN FT GTS HD ICD ID IS JCC "
        + "LA1 LA2 MA MO MOC MOP MSG NA NDL NM NR OCD OSD OSP PIP PL PLN PN PPN PRL PT PTA QIP QSC RCD RFR RI RMC RP RPT SAD SCV SI SN SNM SPD SPS SRT "
        + "ST TM TN TQ TS TX UVC VH VID VR WVI WVS XAD XCN XON XPN XTN").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Run(Hl7Value type, Hl7Value value, int index, Hl7Path place, FindingList findings)
    {
        bool valued = value.IsPresent;
        string name = type.IsPresent ? type.ToString().Trim() : "";
        if (name.Length == 0)
        {
            if (valued)
            {
                findings.Add(
                    index, FindingSeverity.Error, SegmentPlaces.Field(place, 2), StructureCodes.ValueTypeMissing,
                    $"{SegmentPlaces.Field(place, 2)} is empty though {SegmentPlaces.Field(place, 5)} is valued; it must name the value's data type, such as NM or ST.");
            }

            return;
        }

        if (!DataTypes.Contains(name))
        {
            findings.Add(
                index, FindingSeverity.Warning, SegmentPlaces.Field(place, 2), StructureCodes.ValueTypeUnknown,
                $"{SegmentPlaces.Field(place, 2)} is no data type of HL7 v2, such as NM, ST, CWE or ED; the value is read as text.");
        }
        else if (valued && !IsOf(name, value))
        {
            findings.Add(
                index, FindingSeverity.Error, SegmentPlaces.Field(place, 5), StructureCodes.ValueTypeDisagrees,
                $"{SegmentPlaces.Field(place, 5)} is not of the data type that {SegmentPlaces.Field(place, 2)} names ({name}); the type must be that of the value.");
        }
        else if (valued && name == "ED")
        {
            EncapsulatedDataCheck.Run(value, index, place, findings);
        }
    }

    private static bool IsOf(string type, Hl7Value value)
    {
        CheckedType form = FieldRules.TypeOf(type);
        if (form == CheckedType.None && type is not ("SN" or "ED"))
        {
            return true;
        }

        Hl7Delimiters delimiters = value.Delimiters;
        foreach (Hl7Value repetition in new Hl7Parts<Hl7Value>(value, delimiters.Repetition, static part => part))
        {
            Hl7Value first = repetition.Part(delimiters.Component, 1);
            bool fits = type switch
            {
                "SN" => IsStructuredNumber(repetition, delimiters.Component),
                // Source, type, subtype, encoding, data.
                "ED" => repetition.Part(delimiters.Component, 5).Presence != Hl7Presence.Absent,
                "NM" or "SI" => !repetition.IsPresent || DataTypeForms.Fits(form, repetition.Bytes),
                _ => !first.IsPresent || DataTypeForms.Fits(form, first.Bytes),
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStructuredNumber(Hl7Value value, byte separator)
    {
        Hl7Value low = value.Part(separator, 2);
        Hl7Value high = value.Part(separator, 4);
        return !value.IsPresent
            || (low.Presence != Hl7Presence.Absent && (!low.IsPresent || DataTypeForms.Fits(CheckedType.Number, low.Bytes))
                && (!high.IsPresent || DataTypeForms.Fits(CheckedType.Number, high.Bytes)));
    }
}
