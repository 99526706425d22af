using Xunit;

namespace Duplex.Tests.Translation;

public class AppointmentMessageTests
{
    private const string Sch = "SCH|P1^SANDBOX|F1^SANDBOX|||||ROUTINE^^HL70276||||^^^20260120090000+0000^20260120093000+0000";

    [Theory]
    [InlineData("S12", "Booked", "booked")]
    [InlineData("S12", "PENDING", "pending")]
    [InlineData("S12", "Overbook", "booked")]
    [InlineData("S12", "", "booked")]
    [InlineData("S14", "Noshow", "noshow")]
    [InlineData("S15", "Booked", "cancelled")]
    [InlineData("S16", "", "cancelled")]
    [InlineData("S17", "Booked", "entered-in-error")]
    [InlineData("S26", "Booked", "noshow")]
    public void Status_is_what_happened_then_what_the_filler_says(string trigger, string filler, string status) =>
        Assert.Equal(status, CareBundle.Of($"SIU^{trigger}", $"{Sch}||||||||||||||{filler}\nPID\n").Value("Appointment", "status"));

    [Fact]
    public void Same_numbers_are_the_same_appointment_in_every_event() =>
        Assert.Single(new[] { "S12", "S13", "S14", "S15", "S26" }.Select(trigger => CareBundle.Of($"SIU^{trigger}", $"{Sch}\nPID\n").Id("Appointment")).Distinct());

    [Theory]
    [InlineData("SCH|P1|F1|||||||30|min|^^^20260120090000+0000", "", "2026-01-20T09:00:00+00:00", "2026-01-20T09:30:00+00:00")]
    [InlineData("SCH|P1|F1", "TQ1|1||||||20260120090000+0000|20260120093000+0000", "2026-01-20T09:00:00+00:00", "2026-01-20T09:30:00+00:00")]
    [InlineData("SCH|P1|F1", "AIS|1||1^a|20260120090000+0000|||2|HR", "2026-01-20T09:00:00+00:00", "2026-01-20T11:00:00+00:00")]
    [InlineData("SCH|P1|F1|||||||||^^^20260120090000+0000", "", "2026-01-20T09:00:00+00:00", null)]
    [InlineData("SCH|P1|F1|||||||||^^^20260120", "", null, null)]
    public void Start_and_end_come_from_wherever_they_are_sent_and_are_not_made_up(string sch, string line, string? start, string? end)
    {
        string[] lines = line.StartsWith("AIS", StringComparison.Ordinal) ? [sch, "PID", line] : [sch, line, "PID", ""];
        CareBundle bundle = CareBundle.Of("SIU^S12", string.Join('\n', lines.Where((text, index) => index == 3 || text.Length > 0)));

        Assert.Equal(start, bundle.Value("Appointment", "start"));
        Assert.Equal(end, bundle.Value("Appointment", "end"));
    }

    [Fact]
    public void Every_note_stands_once()
    {
        CareBundle bundle = CareBundle.Of("SIU^S12", $"{Sch}\nNTE|1||first\nNTE|2||still first\nPID\nOBX|1|NM|8310-5^Temp^LN||36.8|||||F\nNTE|1||of the value\nRGS|1\nAIL|1||RAD^2\nNTE|1||second");

        string appointment = bundle.One("Appointment").GetRawText();
        Assert.Contains("first\\nstill first", appointment, StringComparison.Ordinal);
        Assert.Contains("second", appointment, StringComparison.Ordinal);
        Assert.DoesNotContain("of the value", appointment, StringComparison.Ordinal);
        Assert.Equal("of the value", bundle.Value("Observation", "note.0.text"));
    }

    [Fact]
    public void Orders_of_the_same_turn_are_one_and_carry_the_service()
    {
        CareBundle bundle = CareBundle.Of(
            "SIU^S12", $"{Sch}|||||||||||||||O1^SANDBOXORD~O2^SANDBOXORD|F1^LAB~F2^LAB\nPID\nRGS|1\nAIS|1||71020^X-ray^C4|20260120090000+0000|||30|min\nAIS|2||71021^X-ray two^C4");

        Assert.Equal(2, bundle.All("ServiceRequest").Count);
        Assert.Equal("71021", CareBundle.Value(bundle.All("ServiceRequest")[1], "code.coding.0.code"));
        Assert.Equal("F2", CareBundle.Value(bundle.All("ServiceRequest")[1], "identifier.1.value"));
        Assert.Equal("2", bundle.One("Appointment").GetProperty("basedOn").GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_repetition_of_a_resource_takes_part_with_its_own_state()
    {
        CareBundle bundle = CareBundle.Of("SIU^S12", $"{Sch}||||||||||||||Booked\nPID\nRGS|1\nAIP|1||1^ONE^TEST~2^TWO^TEST|RAD^Radiologist^L||||||||Pending");

        Assert.Equal("accepted", bundle.Value("Appointment", "participant.0.status"));
        Assert.Equal("needs-action", bundle.Value("Appointment", "participant.1.status"));
        Assert.Equal("TEST TWO", bundle.Value("Appointment", "participant.2.actor.display"));
    }

    [Fact]
    public void Appointment_of_nobody_is_told_and_belongs_to_no_chart()
    {
        CareBundle bundle = CareBundle.Of("SIU^S12", $"{Sch}\nRGS|1\nAIL|1||RAD^2");

        Assert.Empty(bundle.Result.Patients);
        Assert.Contains(bundle.Result.Findings, finding => finding.Place == "PID");
        Assert.Equal("booked", bundle.Value("Appointment", "status"));
    }

    [Fact]
    public void Numbers_of_the_service_stand_behind_those_of_the_order()
    {
        CareBundle bundle = CareBundle.Of("SIU^S12", $"{Sch}|||||||||||||||O1^SANDBOXORD\nPID\nRGS|1\nAIS|1||71020^X-ray^C4|20260120090000+0000|||||||SUP1^One^L|SUP2^Two^L");

        Assert.Equal("O1", bundle.Value("ServiceRequest", "identifier.0.value"));
        Assert.Equal(["71020", "SUP1", "SUP2"], bundle.One("ServiceRequest").GetProperty("identifier").EnumerateArray().Skip(1).Select(one => one.GetProperty("value").GetString()));
        Assert.All(bundle.One("ServiceRequest").GetProperty("identifier").EnumerateArray().Skip(1), one => Assert.Equal("secondary", one.GetProperty("use").GetString()));
    }

    [Fact]
    public void State_that_the_event_or_the_appointment_overrules_stays_beside_it()
    {
        CareBundle cancelled = CareBundle.Of("SIU^S15", $"{Sch}||||||||||||||Booked\nPID\nRGS|1");
        CareBundle booked = CareBundle.Of("SIU^S12", $"{Sch}||||||||||||||Booked\nPID\nRGS|1\nAIS|1||71020^X-ray^C4|||||||Pending");

        Assert.Equal("cancelled", cancelled.Value("Appointment", "status"));
        Assert.Equal("Booked", cancelled.Value("Appointment", "_status.extension.0.valueCodeableConcept.coding.0.code"));
        Assert.Equal("booked", booked.Value("Appointment", "status"));
        Assert.Equal("Pending", booked.Value("Appointment", "_status.extension.0.valueCodeableConcept.coding.0.code"));
    }

    [Fact]
    public void Room_among_the_general_resources_is_a_place()
    {
        CareBundle bundle = CareBundle.Of("SIU^S12", $"{Sch}\nPID\nRGS|1\nAIG|1||R12^Room 12^L|ROOM^Room^L");

        Assert.Equal("R12", bundle.Value("Location", "identifier.0.value"));
        Assert.Equal($"Location/{bundle.Id("Location")}", bundle.Value("Appointment", "participant.1.actor.reference"));
    }
}
