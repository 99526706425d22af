using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>Any such message goes to FHIR and comes back with its event, numbers, codes and their systems, values, units, times, states, places and names.</summary>
public class ReturnPropertyTests
{
    private static readonly Gen<string> Name = Gen.Elements("TEST", "ONE", "O'TEST", "TEST-TWO");

    private static readonly Gen<string> Number =
        from prefix in Gen.Elements("A", "P", "00", "X-")
        from value in Gen.Choose(1, 99999)
        from authority in Gen.Elements("^SANDBOXORD", "^^1.2.3.4^ISO", "^NOBODY")
        select $"{prefix}{value}{authority}";

    private static readonly Gen<string> Coded =
        from code in Gen.Elements("2345-7", "A10BA02", "BB", "71020")
        from text in Gen.Elements("Glucose", "metformin", "Blood count")
        from system in Gen.Elements("LN", "SCT", "ATC", "99OWN", "L")
        select $"{code}^{text}^{system}";

    private static readonly Gen<string> Place =
        from care in Gen.Elements("ST3", "AMB", "")
        from room in Gen.Elements("12", "R1", "")
        from bed in Gen.Elements("1", "B", "")
        from facility in Gen.Elements("CLINIC", "")
        select $"{(care + room + bed + facility == "" ? "ST3" : care)}^{room}^{bed}^{facility}".TrimEnd('^');

    private static readonly Gen<(string Type, string Value, string Unit)> Value = Gen.OneOf(
        from number in Gen.Elements("7.20", "0.5", "-3", "142") select ("NM", number, "mg/dL^mg/dL^UCUM"),
        from text in Gen.Elements("7.2", "trace", "see note") from unit in Gen.Elements("K/uL", "", "drops") select ("ST", text, unit),
        from sign in Gen.Elements("<", ">", "<=", ">=") from number in Gen.Elements("0.3", "10") select ("SN", $"{sign}^{number}", "mg/dL^mg/dL^UCUM"),
        from code in Coded select ("CWE", code, ""),
        from time in Gen.Elements("20260105", "19991231") select ("DT", time, ""));

    private static readonly Gen<string> Results =
        from placer in Number
        from filler in Number
        from service in Coded
        from first in Line
        from second in Line
        from device in Gen.Elements("MON1^^0012210000000001^EUI-64", "MON2", "")
        from place in Place
        from note in Gen.Elements("hard of hearing", "interpreter needed")
        from specimen in Gen.Elements("SP1&SANDBOXORD", "SP1&SANDBOXORD^SPF1&SANDBOXORD", "^SPF1&SANDBOXORD")
        select $"""
            MSH|^~\&|LAB|NC|ENG|NC|20260106101500+0000||ORU^R01^ORU_R01|R1|P|2.5.1
            PID|1||7^^^SANDBOX^MR||TEST^PATIENT||19700214|F
            NTE|1||{note}
            PV1|1|I|{place}||||||||||||||||V9^^^SANDBOX^VN
            ORC|RE|{placer}|{filler}
            OBR|1|{placer}|{filler}|{service}|||20260105094000+0000
            OBX|1|{first}|||20260105094000+0000||||{device}
            OBX|2|{second}|||20260105094000+0000
            SPM|1|{specimen}||SER^Serum^HL70487
            """;

    private static readonly Gen<string> Orders =
        from placer in Number
        from state in Gen.Elements("NW|", "NW|IP", "NW|SC", "XO|", "XO|A", "XX|", "CA|CA", "DC|DC", "OC|CA", "HD|HD")
        from service in Coded
        from place in Place
        select $"""
            MSH|^~\&|EHR|NC|ENG|NC|20260105093000+0000||OML^O21^OML_O21|M1|P|2.5.1
            PID|1||7^^^SANDBOX^MR||TEST^PATIENT
            PV1|1|I|{place}||||||||||||||||V9^^^SANDBOX^VN
            ORC|{state.Split('|')[0]}|{placer}|||{state.Split('|')[1]}
            OBR|1|{placer}||{service}
            """;

    private static readonly Gen<string> Prescriptions =
        from placer in Number
        from control in Gen.Elements("NW", "XO", "CA", "DC")
        from drug in Coded
        from high in Gen.Elements("", "2")
        from pattern in Gen.Elements("BID|080000~200000", "Q6H|", "Q1J2^DW^2|080000", "Q1J1^DW^1~Q1J3^DW^3|", "Q2J5^DW^5|", "PCM^^^^^^^PCM|", "AC^^^^^^^AC^30^min|", "Q8H~PRN|", "QAM|")
        from most in Gen.Elements("", "2000^mg&mg&UCUM")
        from rate in Gen.Elements("||", "H1|100|mL^mL^UCUM")
        select $"""
            MSH|^~\&|EHR|NC|ENG|NC|20260105093000+0000||RDE^O11^RDE_O11|M1|P|2.5.1
            PID|1||7^^^SANDBOX^MR||TEST^PATIENT
            ORC|{control}|{placer}
            RXE||{drug}|1|{high}|mg^mg^UCUM||^with meals||G|60|mg^mg^UCUM|3|||55||||{most}|||{rate}
            TQ1|1||{pattern}|||20260310180000+0000
            RXR|PO^Oral^HL70162
            """;

    private static readonly Gen<string> Documents =
        from trigger in Gen.Elements("T02", "T06", "T08", "T10")
        from state in Gen.Elements("AU", "LA", "DO", "IP", "DI", "PA")
        from type in Coded
        from number in Number
        from parent in Number
        from order in Number
        from filler in Number
        from place in Place
        from attached in Coded
        from told in Gen.Elements("F", "P")
        select $"""
            MSH|^~\&|EHR|NC|ENG|NC|20260105093000+0000||MDM^{trigger}^MDM_T02|M1|P|2.5.1
            EVN|{trigger}|20260311143000
            PID|1||7^^^SANDBOX^MR||TEST^PATIENT
            PV1|1|I|{place}||||||||||||||||V9^^^SANDBOX^VN
            TXA|1|{type}|TX|20260311||20260311100000+0000|20260311131500|||||{number}|{(trigger is "T06" or "T10" ? parent : "")}|{order}|F{filler}||{state}|R|AV
            OBX|1|TX|{type}||Line one||||||{told}
            OBX|2|ED|{attached}||^application^pdf^Base64^JVBERi0xLjQK||||||{told}
            """;

    private static readonly Gen<string> Appointments =
        from trigger in Gen.Elements("S12", "S13", "S14", "S15", "S17", "S26")
        from number in Number
        from service in Coded
        from contact in Name
        from clerk in Name
        from general in Gen.Elements("R5^Scanner^L", "R6^Scanner^99OWN")
        from place in Place
        select $"""
            MSH|^~\&|EHR|NC|ENG|NC|20260105093000+0000||SIU^{trigger}^SIU_S12|M1|P|2.5.1
            SCH|{number}|||||||||||||||D1^{contact}^PLANNER^^^^^^NPI||||E1^{clerk}^CLERK^^^^^^NPI
            TQ1|1||||||20260401090000+0000|20260401093000+0000
            PID|1||7^^^SANDBOX^MR||TEST^PATIENT
            RGS|1
            AIS|1|A|{service}
            AIG|1|A|{general}
            AIL|1|A|{place}
            """;

    private static Gen<string> Line =>
        from code in Coded
        from value in Value
        from state in Gen.Elements("F", "P", "C", "R", "S", "U", "V", "B", "A", "I", "O")
        from flag in Gen.Elements("H", "L", "")
        select $"{value.Type}|{code}||{value.Value}|{value.Unit}|4-11|{flag}|||{state}";

    [Fact]
    public void Results_come_back() => Each(
        Results,
        "MSH-9", "PID-3", "PID-5", "NTE-3", "PV1-3", "ORC-2", "ORC-3", "OBR-2", "OBR-3", "OBR-4", "OBR-7", "OBX-2", "OBX-3", "OBX-5", "OBX-6", "OBX-7", "OBX-8", "OBX-11", "OBX-14", "OBX-18",
        "OBX[2]-2", "OBX[2]-3", "OBX[2]-5", "OBX[2]-6", "OBX[2]-8", "OBX[2]-11", "SPM-2", "SPM-4");

    [Fact]
    public void Orders_come_back() => Each(Orders, "MSH-9", "PV1-3", "PV1-19", "ORC-1", "ORC-2", "ORC-5", "OBR-2", "OBR-4");

    [Fact]
    public void Prescriptions_come_back() => Each(
        Prescriptions,
        "MSH-9", "ORC-1", "ORC-2", "RXE-2", "RXE-3", "RXE-4", "RXE-5", "RXE-7", "RXE-10", "RXE-12", "RXE-15", "RXE-19", "RXE-22", "RXE-23", "RXE-24", "TQ1-3", "TQ1-4", "TQ1-7", "RXR-1");

    [Fact]
    public void Documents_come_back() => Each(
        Documents,
        "MSH-9", "EVN-1", "PV1-3", "TXA-2", "TXA-4", "TXA-6", "TXA-7", "TXA-12", "TXA-13", "TXA-14", "TXA-15", "TXA-17", "TXA-18", "TXA-19", "OBX-3", "OBX-5", "OBX-11", "OBX[2]-3", "OBX[2]-5", "OBX[2]-11");

    [Fact]
    public void Appointments_come_back() => Each(Appointments, "MSH-9", "SCH-1", "SCH-16", "SCH-20", "TQ1-7", "TQ1-8", "PID-3", "AIS-2", "AIS-3", "AIG-3", "AIL-3");

    private static void Each(Gen<string> messages, params string[] places) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(messages), message => SameAgainTests.Same(message, places)));
}
