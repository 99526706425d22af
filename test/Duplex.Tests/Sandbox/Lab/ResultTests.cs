using System.Globalization;
using System.Text;
using Duplex.Sandbox.Lab;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

public sealed class ResultTests
{
    private const string Panel = "24323-8^Comprehensive metabolic panel^LN";

    [Fact]
    public async Task Without_a_script_the_final_result_follows_at_once()
    {
        await using var running = await RunningLaboratory.StartAsync();

        await running.OrderAsync();
        var result = await running.ResultAsync();

        Assert.Equal("ORU^R01^ORU_R01", result.Type);
        Assert.Equal(("DUPLEX", "CLINIC", "2.5.1", "", ""), (result["MSH", 5], result["MSH", 6], result["MSH", 12], result["MSH", 15], result["MSH", 16]));
        Assert.Equal("M1001^^^SANDBOX^MR~L101^^^SANDBOXLAB^PI", result["PID", 3]);
        Assert.Equal(("Sample^Ada^^^^^L", "19700214", "F"), (result["PID", 5], result["PID", 7], result["PID", 8]));
        Assert.Equal(("RE", TestOrders.Placer + "^SANDBOXORD", "F1001^SANDBOXLAB", "CM"), (result["ORC", 1], result["ORC", 2], result["ORC", 3], result["ORC", 5]));
        Assert.Equal((result["ORC", 2], result["ORC", 3]), (result["OBR", 2], result["OBR", 3]));
        Assert.Equal(("2823-3^Potassium^LN", "20260105092500+0000"), (result["OBR", 4], result["OBR", 7]));
        Assert.Equal("pr1^Synthetic^Clinician^^^^^^SANDBOXFHIR", result["OBR", 16]);
        Assert.Equal(("20260105093000.000+0000", "CH", "F"), (result["OBR", 22], result["OBR", 24], result["OBR", 25]));
        Assert.Equal(("1", "NM", "2823-3^Potassium^LN"), (result["OBX", 1], result["OBX", 2], result["OBX", 3]));
        Assert.Equal(("mmol/L^mmol/L^UCUM", "3.5-5.1", "F"), (result["OBX", 6], result["OBX", 7], result["OBX", 11]));
        Assert.InRange(decimal.Parse(result["OBX", 5], CultureInfo.InvariantCulture), 2.5m, 6.5m);
        Assert.Equal(LabOrderStatus.Final, running.Laboratory.Order("F1001")?.Status);
        Assert.Equal((await running.NextAsync(LabEventKind.MessageAcknowledged)).ControlId, result.ControlId);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_values_and_another_seed_others()
    {
        var values = new List<string>();
        foreach (var seed in new[] { 7, 7, 8 })
        {
            await using var running = await RunningLaboratory.StartAsync(options => options with { Seed = seed });
            await running.OrderAsync(test: Panel);
            values.Add(string.Join(' ', (await running.ResultAsync()).All("OBX", 5)));
        }

        Assert.Equal(values[0], values[1]);
        Assert.NotEqual(values[0], values[2]);
    }

    [Fact]
    public async Task Preliminary_final_and_corrected_follow_each_other_with_rising_times()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Preliminary, LabAct.Final, LabAct.Corrected);
        await running.OrderAsync();

        WireMessage[] results = [await running.ResultAsync(), await running.ResultAsync(), await running.ResultAsync()];

        Assert.Equal(["P", "F", "C"], results.Select(result => result["OBR", 25]));
        Assert.Equal(["P", "F", "C"], results.Select(result => result["OBX", 11]));
        Assert.Equal(["20260105093000.000+0000", "20260105093000.001+0000", "20260105093000.002+0000"], results.Select(result => result["OBR", 22]));
        Assert.Equal(results[0]["OBX", 5], results[1]["OBX", 5]);
        Assert.NotEqual(results[1]["OBX", 5], results[2]["OBX", 5]);
        Assert.Single(results.Select(result => result["OBX", 3]).Distinct());
        Assert.Equal(LabOrderStatus.Corrected, running.Laboratory.Order("F1001")?.Status);
    }

    [Fact]
    public async Task A_correction_changes_one_component_and_marks_it()
    {
        await using var running = await RunningLaboratory.StartAsync();
        await running.OrderAsync(test: Panel);
        var first = await running.ResultAsync();

        await running.Laboratory.CorrectAsync("F1001", RunningClinic.Token, "2951-2", "150");
        var corrected = await running.ResultAsync();

        Assert.Equal(["F", "C", "F", "F", "F", "F"], corrected.All("OBX", 11));
        Assert.Equal(("150", "H"), (corrected["OBX", 5, 2], corrected["OBX", 8, 2]));
        Assert.Equal(first["OBX", 5, 1], corrected["OBX", 5, 1]);
        Assert.Equal((first["OBR", 2], first["OBR", 3]), (corrected["OBR", 2], corrected["OBR", 3]));
    }

    [Fact]
    public async Task A_panel_comes_in_parts_and_then_whole()
    {
        await using var running = await RunningLaboratory.StartAsync([.. LabAct.PartialPanel]);
        await running.OrderAsync(test: Panel);

        WireMessage[] results = [await running.ResultAsync(), await running.ResultAsync(), await running.ResultAsync()];

        Assert.Equal(["A", "A", "F"], results.Select(result => result["OBR", 25]));
        Assert.Equal([3, 3, 6], results.Select(result => result.Count("OBX")));
        Assert.Equal(results[2].All("OBX", 3), results[0].All("OBX", 3).Concat(results[1].All("OBX", 3)));
        Assert.Equal(results[2].All("OBX", 5), results[0].All("OBX", 5).Concat(results[1].All("OBX", 5)));
    }

    [Theory]
    [InlineData(false, "RE")]
    [InlineData(true, "OC")]
    public async Task The_laboratory_cancels(bool isOrderControl, string control)
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);
        await running.OrderAsync();

        await running.Laboratory.CancelOrderAsync("F1001", RunningClinic.Token, isOrderControl);
        var result = await running.ResultAsync();

        Assert.Equal((control, "CA", "X", 0), (result["ORC", 1], result["ORC", 5], result["OBR", 25], result.Count("OBX")));
        Assert.Equal(0, await running.Laboratory.ReleaseAsync(RunningClinic.Token));
        Assert.Equal(LabOrderStatus.Cancelled, running.Laboratory.Order("F1001")?.Status);
    }

    [Fact]
    public async Task A_report_carries_a_whole_pdf()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.WithPdf);
        await running.OrderAsync();

        var result = await running.ResultAsync();

        Assert.Equal(("ED", "11502-2^Laboratory report^LN", "F"), (result["OBX", 2, 2], result["OBX", 3, 2], result["OBX", 11, 2]));
        var parts = result["OBX", 5, 2].Split('^');
        Assert.Equal(["", "application", "pdf", "Base64"], parts[..4]);
        var pdf = Encoding.ASCII.GetString(Convert.FromBase64String(parts[4]));
        Assert.StartsWith("%PDF-1.4\n", pdf, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", pdf, StringComparison.Ordinal);
        AssertTable(pdf);
    }

    [Fact]
    public async Task The_report_test_is_text_and_pdf()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Preliminary, LabAct.Final);
        await running.OrderAsync(test: "11502-2^Laboratory report^LN");

        Assert.Equal(["TX"], (await running.ResultAsync()).All("OBX", 2));
        Assert.Equal(["TX", "ED"], (await running.ResultAsync()).All("OBX", 2));
    }

    [Fact]
    public async Task A_delayed_act_waits_for_the_clock_after_the_act_before_it()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Preliminary, LabAct.Final with { Delay = TimeSpan.FromHours(2) });
        await running.OrderAsync();
        Assert.Equal("P", (await running.ResultAsync())["OBR", 25]);
        await running.NextAsync(LabEventKind.MessageAcknowledged);

        await running.PassAsync(TimeSpan.FromHours(2));
        var result = await running.ResultAsync();

        Assert.Equal(("F", "20260105113000.000+0000"), (result["OBR", 25], result["OBR", 22]));
    }

    [Fact]
    public async Task A_late_result_waits_for_its_release()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);
        await running.OrderAsync();
        Assert.Equal("F1001", (await running.NextAsync(LabEventKind.ResultHeld)).Filler);
        Assert.Equal(0, await running.Laboratory.ReleaseAsync(RunningClinic.Token, "F9"));
        Assert.Empty(running.Laboratory.Messages);

        Assert.Equal(1, await running.Laboratory.ReleaseAsync(RunningClinic.Token, "F1001"));

        Assert.Equal("F", (await running.ResultAsync())["OBR", 25]);
    }

    [Fact]
    public async Task Out_of_order_the_older_preliminary_result_comes_behind_the_final_one()
    {
        await using var running = await RunningLaboratory.StartAsync([.. LabAct.OutOfOrder]);
        await running.OrderAsync();

        var final = await running.ResultAsync();
        var preliminary = await running.ResultAsync();

        Assert.Equal(("F", "20260105093000.000+0000"), (final["OBR", 25], final["OBR", 22]));
        Assert.Equal(("P", "20260105092000.000+0000"), (preliminary["OBR", 25], preliminary["OBR", 22]));
        Assert.Equal(LabOrderStatus.Final, running.Laboratory.Order("F1001")?.Status);
    }

    [Theory]
    [InlineData("2823-3^Potassium^LN", LabFlag.CriticalHigh, "HH", "7.2")]
    [InlineData("2823-3^Potassium^LN", LabFlag.CriticalLow, "LL", "2.3")]
    [InlineData("600-7^Blood culture^LN", LabFlag.CriticalHigh, "AA", "3092008^Staphylococcus aureus^SCT")]
    public async Task A_critical_result_has_the_value_that_its_flag_says(string test, LabFlag flag, string interpretation, string value)
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Critical with { Flag = flag });
        await running.OrderAsync(test: test);

        var result = await running.ResultAsync();

        Assert.Equal((interpretation, value, "F"), (result["OBX", 8], result["OBX", 5], result["OBX", 11]));
    }

    private static void AssertTable(string pdf)
    {
        var start = int.Parse(pdf.Split("startxref\n")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        var table = pdf[start..].Split('\n');
        Assert.Equal(["xref", "0 6"], table[..2]);
        for (var number = 1; number <= 5; number++)
        {
            var offset = int.Parse(table[number + 2][..10], CultureInfo.InvariantCulture);
            Assert.StartsWith($"{number} 0 obj\n", pdf[offset..], StringComparison.Ordinal);
        }

        var stream = pdf.Split("stream\n")[1][..^"end".Length];
        Assert.Contains($"/Length {stream.Length} ", pdf, StringComparison.Ordinal);
    }
}
