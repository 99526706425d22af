using System.Net;
using System.Text.Json;

namespace Duplex.Tests.Composition;

/// <summary>Messages of every translated kind, sent over MLLP, as an app reads them: bytes in, FHIR out.</summary>
public sealed class HospitalChartTests
{
    [Fact]
    public async Task A_document_its_addendum_its_replacement_and_its_cancellation_stand_in_the_chart()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        Assert.Equal("AA", await hospital.SendAsync("MDM^T02^MDM_T02", "PV1|1|O\nTXA|1|CN|TX|20260105||||||||D1^HIS|||||AU||AV\nOBX|1|TX|11488-4^Consult note^LN||Seen and well.||||||F"));
        Assert.Equal("AA", await hospital.SendAsync("MDM^T06^MDM_T02", "PV1|1|O\nTXA|1|CN|TX|20260105||||||||D1^HIS|D1^HIS||||AU||AV\nOBX|1|TX|11488-4^Consult note^LN||Addendum.||||||F"));

        var first = await hospital.ReadOneAsync("DocumentReference");
        Assert.Equal(2, first.GetProperty("content").GetArrayLength());

        Assert.Equal("AA", await hospital.SendAsync("MDM^T10^MDM_T02", "PV1|1|O\nTXA|1|CN|TX|20260106||||||||D2^HIS|D1^HIS||||AU||AV\nOBX|1|TX|11488-4^Consult note^LN||Seen again.||||||F"));
        Assert.Equal(["D1 superseded", "D2 current"], await StatesAsync(hospital));

        Assert.Equal("AA", await hospital.SendAsync("MDM^T11^MDM_T01", "PV1|1|O\nTXA|1|CN|TX|20260106||||||||D2^HIS"));
        Assert.Equal(["D1 superseded", "D2 entered-in-error"], await StatesAsync(hospital));

        static async Task<IEnumerable<string>> StatesAsync(HospitalOnMllp hospital) => (await hospital.ReadAllAsync("DocumentReference"))
            .Select(document => $"{document.GetProperty("masterIdentifier").GetProperty("value")} {document.GetProperty("status")}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_appointment_is_one_whichever_of_its_numbers_a_message_holds()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        Assert.Equal("AA", await AppointAsync(hospital, "S12", "P1^CLINIC", "", "20260201090000+0000"));
        Assert.Equal("AA", await AppointAsync(hospital, "S13", "P1^CLINIC", "F1^HIS", "20260202090000+0000"));

        var moved = await hospital.ReadOneAsync("Appointment");
        Assert.Equal(("booked", "2026-02-02T09:00:00+00:00"), (Text(moved, "status"), Text(moved, "start")));
        Assert.Equal(2, moved.GetProperty("identifier").GetArrayLength());

        Assert.Equal("AA", await AppointAsync(hospital, "S26", "", "F1^HIS", ""));
        Assert.Equal("noshow", Text(await hospital.ReadOneAsync("Appointment"), "status"));
        Assert.Equal("AA", await AppointAsync(hospital, "S15", "P1^CLINIC", "F2^HIS", "20260203090000+0000"));
        Assert.Equal(2, (await hospital.ReadAllAsync("Appointment")).Count);

        static Task<string> AppointAsync(HospitalOnMllp hospital, string trigger, string placer, string filler, string start) => hospital.SendAsync(
            $"SIU^{trigger}^SIU_S12",
            $"SCH|{placer}|{filler}|||||||||^^^{start}^{start.Replace("0900", "0930", StringComparison.Ordinal)}\nPID|1||7^^^MRN^MR||SYNTH^TEST||19700214|F",
            "PV1|1|O\nRGS|1|A\nAIS|1|A|CHK^Checkup^L");
    }

    [Fact]
    public async Task A_vaccination_is_told_corrected_and_deleted()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        Assert.Equal("AA", await hospital.SendAsync("VXU^V04^VXU_V04", "ORC|RE||V1^HIS\nRXA|0|1|20260105||207^COVID-19^CVX|0.5|mL^milliliter^UCUM||00^New^NIP001||||||LOT1|||||CP|A"));
        Assert.Equal(("completed", "LOT1"), await ImmunizationAsync(hospital));

        Assert.Equal("AA", await hospital.SendAsync("VXU^V04^VXU_V04", "ORC|RE||V1^HIS\nRXA|0|1|20260105||207^COVID-19^CVX|0.5|mL^milliliter^UCUM||00^New^NIP001||||||LOT2|||||CP|U"));
        Assert.Equal(("completed", "LOT2"), await ImmunizationAsync(hospital));

        Assert.Equal("AA", await hospital.SendAsync("VXU^V04^VXU_V04", "ORC|RE||V1^HIS\nRXA|0|1|20260105||207^COVID-19^CVX|0.5|mL^milliliter^UCUM||00^New^NIP001||||||LOT2|||||CP|D"));
        Assert.Equal(("entered-in-error", "LOT2"), await ImmunizationAsync(hospital));

        static async Task<(string, string)> ImmunizationAsync(HospitalOnMllp hospital)
        {
            var given = await hospital.ReadOneAsync("Immunization");
            return (Text(given, "status"), Text(given, "lotNumber"));
        }
    }

    [Fact]
    public async Task A_prescription_is_changed_and_cancelled_by_its_order_number()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        Assert.Equal("AA", await hospital.SendAsync("RDE^O11^RDE_O11", "ORC|NW|RX1^HIS\nRXE||860975^Metformin 500 MG^RXNORM|1||TAB|||||60|TAB|1\nRXR|PO^Oral^HL70162"));
        Assert.Equal("AA", await hospital.SendAsync("RDE^O11^RDE_O11", "ORC|XO|RX1^HIS|FX1^PHARM\nRXE||860975^Metformin 500 MG^RXNORM|2||TAB|||||120|TAB|1\nRXR|PO^Oral^HL70162"));
        var changed = await hospital.ReadOneAsync("MedicationRequest");
        Assert.Equal(("active", 120m), (Text(changed, "status"), changed.GetProperty("dispenseRequest").GetProperty("quantity").GetProperty("value").GetDecimal()));

        Assert.Equal("AA", await hospital.SendAsync("RDE^O11^RDE_O11", "ORC|CA||FX1^PHARM"));
        var cancelled = await hospital.ReadOneAsync("MedicationRequest");
        Assert.Equal("cancelled", Text(cancelled, "status"));
        Assert.Equal("860975", cancelled.GetProperty("medicationCodeableConcept").GetProperty("coding")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_credit_takes_the_charge_of_its_number_back_and_leaves_what_was_charged()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        Assert.Equal("AA", await hospital.SendAsync("DFT^P03^DFT_P03", "PV1|1|O\nFT1|1|C1||20260105||CG|36415^Venipuncture^C4|||1\nFT1|2|C2||20260105||CG|80053^Panel^C4|||2"));
        Assert.Equal("AA", await hospital.SendAsync("DFT^P03^DFT_P03", "PV1|1|O\nFT1|1|C2||20260106||CR|80053^Panel^C4|||-2"));

        var charges = await hospital.ReadAllAsync("ChargeItem");

        Assert.Equal(["C1 billable 1", "C2 aborted 2"], charges.Select(charge =>
            $"{charge.GetProperty("identifier")[0].GetProperty("value")} {Text(charge, "status")} {charge.GetProperty("quantity").GetProperty("value")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_message_says_of_the_patient_in_passing_changes_nothing_that_is_known()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        Assert.Equal("AA", await hospital.SendAsync("ADT^A04^ADT_A01", "PV1|1|O"));
        Assert.Equal("AA", await hospital.SendAsync(
            "RDE^O11^RDE_O11", "PID|1||7^^^MRN^MR||OTHER^NAME||19990101|M", "ORC|NW|RX1^HIS\nRXE||860975^Metformin 500 MG^RXNORM|1||TAB"));

        var patient = await hospital.ReadOneAsync("Patient");

        Assert.Equal(("1970-02-14", "female", "SYNTH"), (Text(patient, "birthDate"), Text(patient, "gender"), Text(patient.GetProperty("name")[0], "family")));
        Assert.Single(await hospital.ReadAllAsync("MedicationRequest"));
    }

    [Fact]
    public async Task A_chart_is_read_page_by_page()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        for (var number = 1; number <= 3; number++)
        {
            Assert.Equal("AA", await hospital.SendAsync("RDE^O11^RDE_O11", $"ORC|NW|RX{number}^HIS\nRXE||860975^Metformin 500 MG^RXNORM|1||TAB"));
        }

        var patient = Text(await hospital.ReadOneAsync("Patient"), "id");
        var seen = new List<string>();
        for (var address = $"MedicationRequest?patient={patient}&_count=2&_total=accurate"; address is not null;)
        {
            var page = JsonElement.Parse(await hospital.App.GetStringAsync(address, TestContext.Current.CancellationToken));
            Assert.Equal(3, page.GetProperty("total").GetInt32());
            seen.AddRange(page.GetProperty("entry").EnumerateArray().Select(entry => Text(entry.GetProperty("resource"), "id")));
            address = page.GetProperty("link").EnumerateArray().Where(link => Text(link, "relation") == "next").Select(link => Text(link, "url")).FirstOrDefault();
        }

        Assert.Equal(3, seen.Distinct().Count());
        Assert.Equal(HttpStatusCode.OK, (await hospital.App.GetAsync($"MedicationRequest/{seen[0]}", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hospital.App.GetAsync("MedicationRequest/none", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await hospital.App.GetAsync("MedicationRequest?authoredon=no-date", TestContext.Current.CancellationToken)).StatusCode);
        using var nothing = new StringContent("{}", System.Text.Encoding.UTF8, "application/fhir+json");
        Assert.Equal(HttpStatusCode.Forbidden, (await hospital.App.PostAsync("DocumentReference", nothing, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
