using System.Globalization;
using System.Text;

namespace Duplex.Bench;

/// <summary>
/// Synthetic messages as one hospital and its laboratory send them: each of another patient, at another time and with other values, by a
/// handful of clinicians, wards, payers and codes. No person stands behind them.
/// </summary>
internal static class TranslateBenchFeed
{
    private const int Messages = 600;

    private static readonly string[] Wards = ["MED1", "MED2", "SURG", "ICU", "CARD", "ORTHO", "PEDS", "OBGYN"];
    private static readonly string[] Clinicians =
    [
        "1245319599^SYNTHETIC^ALPHA", "1659492417^SYNTHETIC^BRAVO", "1184756219^SYNTHETIC^CHARLIE", "1972635480^SYNTHETIC^DELTA", "1306842265^SYNTHETIC^ECHO",
        "1437159826^SYNTHETIC^FOXTROT", "1568429371^SYNTHETIC^GOLF", "1093817462^SYNTHETIC^HOTEL", "1720458139^SYNTHETIC^INDIA", "1851937240^SYNTHETIC^JULIETT", "1679583317^SYNTHETIC^KILO", "1982746055^SYNTHETIC^LIMA",
    ];

    private static readonly string[] Families = ["SYNTHETIC", "SYNTHETIC-ONE", "SYNTHETICA", "SYNTHETSON", "SYNTHMANN", "SYNTHOVA", "SYNTHEZ"];
    private static readonly string[] Givens = ["BENCH", "TRIAL", "SAMPLE", "MODEL", "PROBE", "DUMMY", "MOCK", "DRAFT", "PILOT", "DEMO", "FAKE"];
    private static readonly string[] Races = ["2106-3^White", "2054-5^Black or African American", "2028-9^Asian", "1002-5^American Indian or Alaska Native"];
    private static readonly string[] Services = ["MED", "SUR", "CAR", "URO"];
    private static readonly string[] Allergies = ["70618^Penicillin", "1191^Aspirin", "2670^Codeine", "10831^Sulfamethoxazole", "7052^Morphine"];
    private static readonly string[] Reactions = ["Hives", "Rash", "Nausea", "Swelling"];
    private static readonly string[] Diagnoses =
    [
        "I10^Essential hypertension", "E11.9^Type 2 diabetes without complications", "J18.9^Pneumonia", "N39.0^Urinary tract infection", "K35.80^Acute appendicitis",
        "I50.9^Heart failure", "S72.001A^Fracture of right femur", "A41.9^Sepsis", "R07.9^Chest pain",
    ];

    private static readonly string[] Payers = ["INS1^^^BENCH|SYNTHETIC INSURANCE", "INS2^^^BENCH|SYNTHETIC HEALTH", "INS3^^^BENCH|SYNTHETIC MUTUAL", "INS4^^^BENCH|SYNTHETIC CARE"];
    private static readonly (string Code, string Unit, string Range, int Low, int High)[] Panel =
    [
        ("2345-7^Glucose in serum or plasma", "mg/dL^milligram per deciliter", "70-99", 60, 140), ("3094-0^Urea nitrogen in serum or plasma", "mg/dL^milligram per deciliter", "7-20", 5, 30),
        ("2160-0^Creatinine in serum or plasma", "mg/dL^milligram per deciliter", "0.6-1.3", 0, 3), ("2951-2^Sodium in serum or plasma", "mmol/L^millimole per liter", "136-145", 128, 150),
        ("2823-3^Potassium in serum or plasma", "mmol/L^millimole per liter", "3.5-5.1", 3, 6), ("2075-0^Chloride in serum or plasma", "mmol/L^millimole per liter", "98-107", 92, 112),
        ("17861-6^Calcium in serum or plasma", "mg/dL^milligram per deciliter", "8.6-10.3", 7, 12),
    ];

    /// <summary>ADT^A01 of about 1 KB each.</summary>
    public static byte[][] Admissions() => [.. Enumerable.Range(1, Messages).Select(Admission)];

    /// <summary>ORU^R01 of about 1.3 KB each, with seven OBX.</summary>
    public static byte[][] Results() => [.. Enumerable.Range(1, Messages).Select(Result)];

    private static byte[] Admission(int number)
    {
        // Another seed for each message, the same in each run.
        var random = new Random(number);
        var (sent, admitted) = (Time(number), Time(number - 1));
        var (family, given, phone) = (Of(Families, random), Of(Givens, random), random.Next(5550000, 5559999));
        var (born, street) = ($"{random.Next(1930, 2020)}{random.Next(1, 13):00}{random.Next(1, 29):00}", $"{random.Next(1, 999)} SYNTHETIC STREET");
        var (attending, referring) = (Of(Clinicians, random), Of(Clinicians, random));
        return Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"MSH|^~\\&|BENCHADT|SYNTHETIC|DUPLEX|BENCH|{sent}||ADT^A01^ADT_A01|BENCH{number:00000}|P|2.5.1\r"
            + $"EVN|A01|{sent}|||{1245319000 + random.Next(20)}^SYNTHETIC^CLERK\r"
            + $"PID|1||{number:0000000000}^^^BENCH^MR~{900000000 + number}^^^BENCHSSA^SS||{family}^{given}^Q^^^^L||{born}|{(random.Next(2) == 0 ? 'F' : 'M')}||{Of(Races, random)}^CDCREC|{street}^^SPRINGFIELD^IL^{62700 + random.Next(10)}^USA^H||^PRN^PH^^1^217^{phone}|^WPN^PH^^1^217^{phone + 1}|en^English^ISO639|{(random.Next(2) == 0 ? 'M' : 'S')}|||000-00-{number:0000}|||2186-5^Not Hispanic or Latino^CDCREC\r"
            + $"NK1|1|{family}^NEXT{random.Next(90)}|SPO^Spouse^HL70063|{street}^^SPRINGFIELD^IL^62701|^PRN^PH^^1^217^{phone}||C^Emergency Contact^HL70131\r"
            + $"PV1|1|I|{Of(Wards, random)}^{random.Next(1, 31)}^{random.Next(1, 3)}^BENCHHOSP|E|||{attending}^^^^^^NPI|{referring}^^^^^^NPI||{Of(Services, random)}||||1|||{attending}^^^^^^NPI||V{number}^^^BENCH^VN|||||||||||||||||||||||||{admitted}\r"
            + $"AL1|1|DA|{Of(Allergies, random)}^RXNORM|MO|{Of(Reactions, random)}\r"
            + $"DG1|1||{Of(Diagnoses, random)}^I10C||{sent[..8]}|A\r"
            + $"IN1|1|PLAN{random.Next(1, 10)}^Synthetic plan|{Of(Payers, random)}||||GRP{random.Next(1, 50)}||||20260101||||{family}^{given}|SEL^Self^HL70063|{born}\r"));
    }

    private static byte[] Result(int number)
    {
        var random = new Random(number);
        var (sent, taken) = (Time(number), Time(number - 1));
        var clinician = Of(Clinicians, random);
        var text = new StringBuilder(1500);
        text.Append(CultureInfo.InvariantCulture, $"MSH|^~\\&|BENCHLAB|SYNTHETIC|DUPLEX|BENCH|{sent}||ORU^R01^ORU_R01|BENCH{number:00000}|P|2.5.1\r");
        text.Append(CultureInfo.InvariantCulture, $"PID|1||{number:0000000000}^^^BENCH^MR||{Of(Families, random)}^{Of(Givens, random)}^^^^^L||{random.Next(1930, 2020)}0214|F|||{random.Next(1, 999)} SYNTHETIC STREET^^SPRINGFIELD^IL^62701\r");
        text.Append(CultureInfo.InvariantCulture, $"PV1|1|O|{Of(Wards, random)}^{random.Next(1, 31)}^1||||{clinician}^^^^^^NPI||||||||||||V{number}\r");
        text.Append(CultureInfo.InvariantCulture, $"ORC|RE|P{number}^EHR|F{number}^LAB\r");
        text.Append(CultureInfo.InvariantCulture, $"OBR|1|P{number}^EHR|F{number}^LAB|24323-8^Comprehensive metabolic panel^LN|||{taken}|||||||||{clinician}||||||{sent}||LAB|F\r");
        for (var line = 0; line < Panel.Length; line++)
        {
            var (code, unit, range, low, high) = Panel[line];
            text.Append(CultureInfo.InvariantCulture, $"OBX|{line + 1}|NM|{code}^LN||{random.Next(low, high)}.{random.Next(10)}|{unit}^UCUM|{range}|{"NNNHL"[random.Next(5)]}|||F|||{taken}\r");
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>One message each 71 seconds.</summary>
    private static string Time(int number) => new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Unspecified).AddSeconds(71 * number).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "-0600";

    private static string Of(string[] values, Random random) => values[random.Next(values.Length)];
}
