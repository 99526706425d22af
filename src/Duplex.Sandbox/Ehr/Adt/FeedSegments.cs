using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>The segments that all messages of the feed share (HL7 v2.5.1), written from the chart.</summary>
internal static class FeedSegments
{
    /// <summary>Authority of the EHR's own FHIR ids.</summary>
    public const string FhirAuthority = "SANDBOXFHIR";

    public static string Message(params ReadOnlySpan<string> segments) => string.Join('\r', segments) + '\r';

    public static string Msh(string type, string controlId, DateTimeOffset now) =>
        $"MSH|^~\\&|SANDBOX|SANDBOXCLINIC|DUPLEX|DUPLEX|{Time(now)}||{type}|{controlId}|T|2.5.1|||AL|NE";

    public static string Pid(JsonObject patient)
    {
        var fields = new string[31];
        fields[1] = "1";
        fields[3] = $"{Escape(patient.FirstText("identifier.value"))}^^^SANDBOX^MR~{Escape(patient["id"].Text())}^^^SANDBOXFHIR^PI";
        fields[5] = $"{Escape(patient.FirstText("name.family"))}^{Escape(patient.FirstText("name.given"))}^^^^^L";
        fields[7] = (patient["birthDate"].Text() ?? "").Replace("-", "", StringComparison.Ordinal);
        fields[8] = patient["gender"].Text() switch { "female" => "F", "male" => "M", "other" => "O", _ => "U" };
        fields[11] = string.Join('^', Address(patient, "line"), "", Address(patient, "city"), Address(patient, "state"), Address(patient, "postalCode"), "USA", "H");
        fields[13] = $"{Escape(patient.FirstText("telecom.value"))}^PRN^PH";
        return Segment("PID", fields);
    }

    public static string Pv1(JsonObject? encounter, JsonObject? practitioner)
    {
        var fields = new string[46];
        fields[1] = "1";
        if (encounter is null)
        {
            // A change of demographics outside a visit: PV1-2 is required, "N" is "not applicable".
            fields[2] = "N";
            return Segment("PV1", fields);
        }

        fields[2] = encounter.FirstText("class.code") switch { "IMP" => "I", "EMER" => "E", _ => "O" };
        fields[3] = "PRIMARYCARE^^^SANDBOXCLINIC";
        fields[7] = practitioner is null
            ? ""
            : Provider(practitioner) + "^L^^^PRN";
        fields[19] = $"{Escape(encounter["id"].Text())}^^^SANDBOXFHIR^VN";
        fields[44] = PeriodTime(encounter, "period.start");
        fields[45] = PeriodTime(encounter, "period.end");
        return Segment("PV1", fields);
    }

    /// <summary>XCN of a practitioner by the EHR's own id.</summary>
    public static string Provider(JsonObject practitioner) =>
        $"{Escape(practitioner["id"].Text())}^{Escape(practitioner.FirstText("name.family"))}^{Escape(practitioner.FirstText("name.given"))}^^^^^^{FhirAuthority}";

    public static string Segment(string name, string?[] fields)
    {
        fields[0] = name;
        return string.Join('|', fields).TrimEnd('|');
    }

    private static string Address(JsonObject patient, string part) => Escape(patient.FirstText("address." + part));

    private static string PeriodTime(JsonObject encounter, string path) =>
        encounter.FirstText(path) is { } text ? Time(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)) : "";

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMddHHmmss'+0000'", CultureInfo.InvariantCulture);

    public static string Escape(string? text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text ?? "")
        {
            escaped.Append(c switch
            {
                '\\' => "\\E\\",
                '|' => "\\F\\",
                '^' => "\\S\\",
                '&' => "\\T\\",
                '~' => "\\R\\",
                '\r' or '\n' => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
