using Duplex.Hl7v2;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>What a row asks of its message or its value beside what its condition says: the text of the sheet's other columns, or the type in that place.</summary>
internal static class ProbeVariants
{
    private const string Minutes = "5^min&minute&UCUM";

    /// <summary>By sheet, or by sheet and field: fields that make the segment one that the sheet is about.</summary>
    private static readonly Dictionary<string, string[][]> Settings = new(StringComparer.Ordinal)
    {
        ["PRT[RelatedPerson]"] = [["PRT-4=SPO^Spouse^HL70063"], ["PRT-4=SPO^Spouse^HL70063", $"PRT-15={Numbers}"]],
        ["PRT[PractitionerRole] PRT-23"] = [[$"PRT-15={Numbers}"]],
        ["PRT[CareTeam] PRT-5"] = [[], ["PRT-4=SPO^Spouse^HL70063"]],
        ["PRT[CareTeam] PRT-14"] = [["PRT-5=", "PRT-8=TEST HOSPITAL^L^77"], ["PRT-4=SPO^Spouse^HL70063"], ["PRT-8=TEST HOSPITAL^L^77"], []],
        ["PRT[CareTeam] PRT-15"] = [["PRT-5=", "PRT-8=TEST HOSPITAL^L^77"], ["PRT-4=SPO^Spouse^HL70063"], ["PRT-8=TEST HOSPITAL^L^77"]],
        ["AIG[Appointment] AIG-3"] = [["AIG-4=ROOM"]],
        ["OBX[Observation] OBX-5"] = [[], ["OBX-2=ST", "OBX-5=Word"]],
        ["OBX[Observation-Component] OBX-5"] = [[], ["OBX-2=ST", "OBX-5=Word~Term"]],
        ["ROL[CareTeam] ROL-10"] = [["ROL-14=TEST HOSPITAL^L^77"], ["ROL-4=", "ROL-14=TEST HOSPITAL^L^77"]],
        ["ROL[Patient-GeneralPractitioner] ROL-11"] = [["ROL-14=TEST HOSPITAL^L^77", "ROL-13=WARD^12"]],
        ["ROL[CareTeam] ROL-4"] = [[], ["ROL-3=SPO^Spouse^HL70063"], ["ROL-3=SEL^Self^HL70063"]],
        ["MSH[Provenance-Source] MSH-22"] = [["MSH-4="]],
        ["MSH[Provenance-Operator] MSH-4"] = [[], ["EVN-5="], ["EVN-5=9^TEST^PERSON"]],
        ["IN1[Coverage] IN1-16"] = [[], ["IN1-17=SEL"]],
    };

    private const string Numbers = "^PRN^PH^^1^217^5550101~^PRN^CP^^1^217^5550102~^ORN^CP^^1^217^5550103~^WPN^PH^^1^217^5550104~^WPN^FX^^1^217^5550105~^BPN^BP^^1^217^5550106~^NET^Internet^test@example.org";

    /// <summary>The message, otherwise those that the row's own sheet asks for.</summary>
    public static IEnumerable<ProbeMessage> Of(SheetRow row, ProbeMessage message)
    {
        if (!Settings.TryGetValue($"{row.Sheet} {row.Source}", out string[][]? settings) && !Settings.TryGetValue(row.Sheet, out settings))
        {
            return [message];
        }

        return settings.Select(setting => Set(message, setting));
    }

    private static ProbeMessage Set(ProbeMessage message, string[] setting)
    {
        ProbeMessage changed = message.Copy();
        foreach (string part in setting)
        {
            changed.Set(part.Split('=', 2)[0], part.Split('=', 2)[1]);
            if (part.Contains("^HL70063", StringComparison.Ordinal))
            {
                // The codes that the sheets of the messages list are none of a relative, whom these rows are about.
                changed.Condition = "";
            }
        }

        return changed;
    }

    /// <summary>Values that are tried before the usual ones of the type.</summary>
    public static IEnumerable<string> ValuesOf(SheetRow row, Hl7Path place) => $"{row.Sheet} {row.Source}" switch
    {
        "TQ1[ServiceRequest] TQ1-6" or "TQ1[ServiceRequest] TQ1-13" or "TQ1[ServiceRequest] TQ1-5" or "TQ1[MedicationRequest] TQ1-6" or "TQ1[MedicationRequest] TQ1-13" => [Minutes],
        "OBR[Specimen] OBR-13" => ["F^Fasting^HL70916", "12 hours fasting", "FASTING 12 HOURS"],
        "PRT[Device] PRT-10" => ["(01)00844588003288(17)141120(10)7654321D(21)10987654d321"],
        "PRT[RelatedPerson] PRT-4" => ["SPO^TEST^HL70063"],
        "RP[Attachment] RP.3" or "RP[DocumentReference] RP.3" => ["text"],
        "TXA[DocumentReference] TXA-6" => ["20260102"],
        "RPT[Timing] RPT.6" => ["D", "H"],
        "SN[Quantity] SN.1" or "SN[Ratio] SN.1" => [">"],
        "TQ[ServiceRequest] TQ.3" => ["D5"],
        "HD[uri] HD.1" => ["SANDBOX"],
        "PRT[CareTeam] PRT-14" => ["1 Test Street^^Testtown^NC^27000^USA^B"],
        "CWE[uri] CWE.1" => ["NC"],
        "ID[CodeableConcept-UniversalID] ID.1" => ["ISO", "DNS"],
        _ when place is { Segment: "OBX", Field: 33, Component: 0 } => [ProbeValues.Of("EIP")],
        _ => [],
    };
}
