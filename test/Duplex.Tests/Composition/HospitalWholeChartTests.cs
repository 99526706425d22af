using System.Text.Json.Nodes;
using Duplex.Tests.Facade.WholeChart;

namespace Duplex.Tests.Composition;

/// <summary>A counterparty without FHIR: its whole chart is what its messages told.</summary>
public sealed class HospitalWholeChartTests
{
    [Fact]
    public async Task A_whole_chart_of_a_hospital_that_speaks_HL7_v2_is_read_from_its_messages()
    {
        await using var hospital = await HospitalOnMllp.StartAsync();
        Assert.Equal("AA", await hospital.SendAsync("VXU^V04^VXU_V04", "ORC|RE||V1^HIS\nRXA|0|1|20260105||207^COVID-19^CVX|0.5|mL^milliliter^UCUM||00^New^NIP001||||||LOT1|||||CP|A"));
        var patient = (await hospital.ReadOneAsync("Patient")).GetProperty("id").GetString();

        var chart = await ReadAsync(hospital, patient);
        Assert.Equal("AA", await hospital.SendAsync("VXU^V04^VXU_V04", "ORC|RE||V2^HIS\nRXA|0|1|20260106||140^Influenza^CVX|0.5|mL^milliliter^UCUM||00^New^NIP001||||||LOT2|||||CP|A"));
        var later = await ReadAsync(hospital, patient);

        Assert.All(chart.Sections, section => Assert.Equal("complete", chart.Status(section)));
        Assert.Equal(("chart", 1), (chart.Source("immunizations"), chart.Resources("immunizations")));
        Assert.Equal(1, chart.Resources("demographics"));
        Assert.Equal(2, later.Resources("immunizations"));
    }

    private static async Task<ChartAnswer> ReadAsync(HospitalOnMllp hospital, string? patient) =>
        new(JsonNode.Parse(await hospital.App.GetStringAsync($"Patient/{patient}/$chart", TestContext.Current.CancellationToken))!.AsObject());
}
