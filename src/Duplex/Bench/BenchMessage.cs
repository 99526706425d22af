using System.Globalization;
using System.Text;

namespace Duplex.Bench;

/// <summary>
/// A synthetic ORU^R01 of 1.2 KB, framed for MLLP: control id and order number differ from message to message, so that each is a
/// result of its own for one of 500 patients.
/// </summary>
internal static class BenchMessage
{
    private const int Patients = 500;
    private const string Mark = "##########";

    /// <summary>MSH-10, PID-3, then the order numbers.</summary>
    private const int PatientPlace = 1;

    private static readonly byte[] Template = Encoding.ASCII.GetBytes(Text());
    private static readonly int[] Places = Find();

    public static int Length => Template.Length;

    /// <summary>A buffer that <see cref="Number"/> can turn into any message.</summary>
    public static byte[] New() => [.. Template];

    public static void Number(byte[] frame, long number)
    {
        for (var place = 0; place < Places.Length; place++)
        {
            var value = place == PatientPlace ? number % Patients : number;
            value.TryFormat(frame.AsSpan(Places[place], Mark.Length), out _, "D10", CultureInfo.InvariantCulture);
        }
    }

    private static int[] Find()
    {
        var places = new List<int>();
        var mark = Encoding.ASCII.GetBytes(Mark);
        for (int from = 0, at; (at = Template.AsSpan(from).IndexOf(mark)) >= 0; from += at + mark.Length)
        {
            places.Add(from + at);
        }

        return [.. places];
    }

    private static string Text()
    {
        var text = new StringBuilder();
        text.Append('\v').Append("MSH|^~\\&|BENCHLAB|SYNTHETIC|DUPLEX|BENCH|20260105101500-0600||ORU^R01^ORU_R01|").Append(Mark).Append("|P|2.5.1\r");
        text.Append("PID|1||").Append(Mark).Append("^^^BENCH^MR||SYNTHETIC^BENCH^^^^^L||19700214|F|||1 SYNTHETIC STREET^^SPRINGFIELD^IL^62701\r");
        text.Append("PV1|1|O|CLINIC^1^1||||1245319599^SYNTHETIC^CLINICIAN^^^^^^NPI|||||||||||V9\r");
        text.Append("ORC|RE|").Append(Mark).Append("^EHR|").Append(Mark).Append("^LAB\r");
        text.Append("OBR|1|").Append(Mark).Append("^EHR|").Append(Mark).Append("^LAB|24323-8^Comprehensive metabolic panel^LN|||20260105094000|||||||||1245319599^SYNTHETIC^CLINICIAN||||||20260105101400||LAB|F\r");
        (string Code, string Name, string Unit, string Range)[] tests =
        [
            ("2345-7", "Glucose", "mg/dL", "70-99"), ("3094-0", "Urea nitrogen", "mg/dL", "7-20"), ("2160-0", "Creatinine", "mg/dL", "0.6-1.2"),
            ("2951-2", "Sodium", "mmol/L", "135-145"), ("2823-3", "Potassium", "mmol/L", "3.5-5.1"), ("2075-0", "Chloride", "mmol/L", "98-107"),
            ("17861-6", "Calcium", "mg/dL", "8.6-10.3"), ("1751-7", "Albumin", "g/dL", "3.5-5.0"),
        ];
        for (var index = 0; index < tests.Length; index++)
        {
            var test = tests[index];
            text.Append(CultureInfo.InvariantCulture, $"OBX|{index + 1}|NM|{test.Code}^{test.Name}^LN||{index + 4}.2|{test.Unit}^^UCUM|{test.Range}|N|||F|||20260105094000-0600\r");
        }

        text.Append("NTE|1|L|Synthetic result for measuring; no person stands behind it.\r");
        return text.Append("\u001c\r").ToString();
    }
}
