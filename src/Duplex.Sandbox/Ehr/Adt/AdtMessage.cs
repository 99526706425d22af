using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Writes ADT messages (HL7 v2.5.1) from the chart: EVN, PID with both identifiers, PV1 with the encounter's own id.</summary>
internal static class AdtMessage
{
    public static string Write(string trigger, string controlId, JsonObject patient, JsonObject? encounter, JsonObject? practitioner, DateTimeOffset now)
    {
        var structure = trigger is "A04" or "A08" or "A13" ? "ADT_A01" : $"ADT_{trigger}";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"MSH|^~\\&|SANDBOX|SANDBOXCLINIC|DUPLEX|DUPLEX|{Time(now)}||ADT^{trigger}^{structure}|{controlId}|T|2.5.1|||AL|NE\r");
        text.Append(CultureInfo.InvariantCulture, $"EVN|{trigger}|{Time(now)}\r");
        text.Append(Pid(patient)).Append('\r');
        text.Append(Pv1(encounter, practitioner)).Append('\r');
        return text.ToString();
    }

    private static string Pid(JsonObject patient)
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

    private static string Pv1(JsonObject? encounter, JsonObject? practitioner)
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
            : $"{Escape(practitioner["id"].Text())}^{Escape(practitioner.FirstText("name.family"))}^{Escape(practitioner.FirstText("name.given"))}^^^^^^SANDBOXFHIR^L^^^PRN";
        fields[19] = $"{Escape(encounter["id"].Text())}^^^SANDBOXFHIR^VN";
        fields[44] = PeriodTime(encounter, "period.start");
        fields[45] = PeriodTime(encounter, "period.end");
        return Segment("PV1", fields);
    }

    private static string Segment(string name, string?[] fields)
    {
        fields[0] = name;
        return string.Join('|', fields).TrimEnd('|');
    }

    private static string Address(JsonObject patient, string part) => Escape(patient.FirstText("address." + part));

    private static string PeriodTime(JsonObject encounter, string path) =>
        encounter.FirstText(path) is { } text ? Time(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)) : "";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMddHHmmss'+0000'", CultureInfo.InvariantCulture);

    private static string Escape(string? text)
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
