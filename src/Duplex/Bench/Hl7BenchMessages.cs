using System.Globalization;
using System.Text;

namespace Duplex.Bench;

/// <summary>Synthetic messages for measuring; no person stands behind them.</summary>
internal static class Hl7BenchMessages
{
    private const int LargeBytes = 5_000_000;

    /// <summary>An ORU^R01 of about 1.3 KB with seven OBX.</summary>
    public static byte[] Result()
    {
        var text = new StringBuilder();
        text.Append("MSH|^~\\&|BENCHLAB|SYNTHETIC|DUPLEX|BENCH|20260105101500-0600||ORU^R01^ORU_R01|BENCH00001|P|2.5.1\r");
        text.Append("PID|1||0000000001^^^BENCH^MR||SYNTHETIC^BENCH^^^^^L||19700214|F|||1 SYNTHETIC STREET^^SPRINGFIELD^IL^62701\r");
        text.Append("PV1|1|O|CLINIC^1^1||||1245319599^SYNTHETIC^CLINICIAN^^^^^^NPI||||||||||||V9\r");
        text.Append("ORC|RE|P100^EHR|F55^LAB\r");
        text.Append("OBR|1|P100^EHR|F55^LAB|24323-8^Comprehensive metabolic panel^LN|||20260105094000|||||||||1245319599^SYNTHETIC^CLINICIAN||||||20260105101400||LAB|F\r");
        for (var index = 1; index <= 7; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"OBX|{index}|NM|{2000 + index}-7^Substance {index} in serum or plasma^LN||{index}.25|mg/dL^milligram per deciliter^UCUM|70-99|N|||F|||20260105094000-0600\r");
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>An ADT^A01 of about 0.6 KB.</summary>
    public static byte[] Admission() => Encoding.ASCII.GetBytes(
        "MSH|^~\\&|BENCHADT|SYNTHETIC|DUPLEX|BENCH|20260105101500-0600||ADT^A01^ADT_A01|BENCH00002|P|2.5.1\r"
        + "EVN|A01|20260105101500-0600\r"
        + "PID|1||0000000001^^^BENCH^MR~999999999^^^BENCHSSA^SS||SYNTHETIC^BENCH^^^^^L||19700214|F|||1 SYNTHETIC STREET^^SPRINGFIELD^IL^62701||(217)555-0100|||M|||000-00-0000\r"
        + "NK1|1|SYNTHETIC^NEXT|SPO||(217)555-0101\r"
        + "PV1|1|I|WARD^12^1||||1245319599^SYNTHETIC^CLINICIAN^^^^^^NPI|||MED|||||||||V9|||||||||||||||||||||||||20260105101000-0600\r"
        + "AL1|1|DA|70618^Penicillin^RXNORM|MO|Hives\r"
        + "DG1|1||I10^Essential hypertension^I10||20260105|A\r");

    /// <summary>An OBX-5 with a Base64 document of 5 MB.</summary>
    public static byte[] Document()
    {
        var text = new StringBuilder(LargeBytes + 200);
        text.Append("MSH|^~\\&|BENCHLAB|SYNTHETIC|DUPLEX|BENCH|20260105101500-0600||ORU^R01^ORU_R01|BENCH00003|P|2.5.1\r");
        text.Append("OBX|1|ED|11502-2^Report^LN||^application^pdf^Base64^").Append('Q', LargeBytes).Append("||||||F\r");
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
