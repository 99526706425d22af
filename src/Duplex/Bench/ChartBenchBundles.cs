using System.Text;

namespace Duplex.Bench;

/// <summary>Transactions of made-up resources that refer to each other, as apps send them.</summary>
internal static class ChartBenchBundles
{
    public const int Entries = 200;

    private const string Start = """{"resourceType":"Bundle","type":"transaction","entry":[""";

    /// <summary>A new patient with what belongs to it: 200 entries.</summary>
    /// <param name="patient">Its number in <see cref="ChartBenchData"/>.</param>
    public static byte[] OfNewPatient(int patient) => Write(patient, 0, "urn:uuid:" + ChartBenchData.PatientId(patient));

    /// <summary>200 resources more of a patient that is there.</summary>
    /// <param name="reference"><c>Patient/{id}</c>.</param>
    /// <param name="other">A number in <see cref="ChartBenchData"/> whose resources are given to the patient.</param>
    public static byte[] More(string reference, int other) => Write(other, 1, reference);

    private static byte[] Write(int patient, int first, string reference)
    {
        var text = new StringBuilder(Start, Entries * 1_200);
        for (var index = first; index < first + Entries; index++)
        {
            var version = ChartBenchData.Version(patient, index);
            var body = Encoding.UTF8.GetString(version.Body.Span)
                .Replace($"\"Patient/{ChartBenchData.PatientId(patient)}\"", $"\"{reference}\"", StringComparison.Ordinal)
                .Replace("\"Encounter/", "\"urn:uuid:", StringComparison.Ordinal)
                .Replace("\"Observation/", "\"urn:uuid:", StringComparison.Ordinal);
            text.Append(index == first ? "" : ",")
                .Append("{\"fullUrl\":\"urn:uuid:").Append(version.Id).Append("\",\"resource\":").Append(body)
                .Append(",\"request\":{\"method\":\"POST\",\"url\":\"").Append(version.ResourceType).Append("\"}}");
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }
}
