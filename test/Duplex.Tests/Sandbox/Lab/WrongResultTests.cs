using Duplex.Sandbox.Lab;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

public sealed class WrongResultTests
{
    [Fact]
    public async Task Sent_twice_the_same_message_comes_byte_by_byte_again()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Twice);
        await running.OrderAsync();

        Assert.Equal((await running.ResultAsync()).Text, (await running.ResultAsync()).Text);
    }

    [Fact]
    public async Task Sent_twice_as_new_only_the_control_id_differs()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.TwiceAsNew);
        await running.OrderAsync();

        var first = await running.ResultAsync();
        var second = await running.ResultAsync();

        Assert.NotEqual(first.ControlId, second.ControlId);
        Assert.Equal(first.Text, second.Text.Replace(second.ControlId, first.ControlId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_result_for_the_wrong_patient_has_the_right_numbers_under_another_known_patient()
    {
        await using var running = await RunningLaboratory.StartAsync(options => options with
        {
            Plans = [new LabPlan { Match = new LabMatch { Mrn = "M1001" }, Acts = [LabAct.WrongPatient] }, new LabPlan { Acts = [] }],
        });
        await running.OrderAsync("C1", "1111111111111111", "M1002");
        await running.OrderAsync("C2");

        var result = await running.ResultAsync();

        Assert.Equal("M1002^^^SANDBOX^MR", result["PID", 3]);
        Assert.Equal(TestOrders.Placer + "^SANDBOXORD", result["OBR", 2]);
        Assert.Equal("F1002^SANDBOXLAB", result["OBR", 3]);
    }

    [Fact]
    public async Task A_result_for_the_wrong_patient_is_wrong_also_where_no_other_is_known_and_can_be_taken_back()
    {
        await using var running = await RunningLaboratory.StartAsync(
            LabAct.WrongPatient, LabAct.Retracted with { Patient = new LabPatient("M9999", "Synthetic", "Stranger", "1950-01-01") });
        await running.OrderAsync();

        var wrong = await running.ResultAsync();
        var retracted = await running.ResultAsync();

        Assert.Equal("M9999^^^SANDBOX^MR", wrong["PID", 3]);
        Assert.Equal(("C", "W", wrong["PID", 3]), (retracted["OBR", 25], retracted["OBX", 11], retracted["PID", 3]));
        Assert.Equal(wrong["OBX", 5], retracted["OBX", 5]);
    }

    [Theory]
    [InlineData(LabDamage.Case, false, "00aa11bb22cc33dd^SANDBOXORD")]
    [InlineData(LabDamage.NamespaceMissing, false, "00AA11BB22CC33DD")]
    [InlineData(LabDamage.Truncated, false, "00AA11BB22CC^SANDBOXORD")]
    [InlineData(LabDamage.Padded, false, "000000AA11BB22CC33DD^SANDBOXORD")]
    [InlineData(LabDamage.Garbled, true, "00AAXXXX22CC33DD^SANDBOXORD")]
    public async Task A_mangled_placer_number_stands_in_ORC_and_OBR(LabDamage damage, bool omitsFiller, string placer)
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.MangledOrder(damage, omitsFiller));
        await running.OrderAsync();

        var result = await running.ResultAsync();

        Assert.Equal((placer, placer), (result["ORC", 2], result["OBR", 2]));
        Assert.Equal(omitsFiller ? "" : "F1001^SANDBOXLAB", result["OBR", 3]);
        Assert.Equal("M1001^^^SANDBOX^MR~L101^^^SANDBOXLAB^PI", result["PID", 3]);
    }

    [Fact]
    public async Task A_result_for_an_order_that_nobody_sent_has_numbers_of_its_own_and_leaves_the_order_open()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.UnknownOrder);
        await running.OrderAsync();

        var result = await running.ResultAsync();

        Assert.Matches("^[0-9A-F]{16}\\^SANDBOXORD$", result["OBR", 2]);
        Assert.NotEqual(TestOrders.Placer + "^SANDBOXORD", result["OBR", 2]);
        Assert.Matches("^F9[0-9]{6}\\^SANDBOXLAB$", result["OBR", 3]);
        Assert.StartsWith("M1001^", result["PID", 3], StringComparison.Ordinal);
        Assert.Equal("pr1^Synthetic^Clinician^^^^^^SANDBOXFHIR", result["OBR", 16]);
        Assert.Equal(LabOrderStatus.Open, running.Laboratory.Order("F1001")?.Status);
    }

    [Fact]
    public async Task A_result_without_any_order_number()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.NoOrderNumber);
        await running.OrderAsync();

        var result = await running.ResultAsync();

        Assert.Equal(("", "", "", ""), (result["ORC", 2], result["ORC", 3], result["OBR", 2], result["OBR", 3]));
    }

    [Fact]
    public async Task Contradicting_numbers_are_one_orders_placer_and_another_orders_filler()
    {
        await using var running = await RunningLaboratory.StartAsync(options => options with
        {
            Plans = [new LabPlan { Acts = [] }, new LabPlan { Acts = [LabAct.ContradictingNumbers] }],
        });
        await running.OrderAsync("C1", "1111111111111111", "M1002");
        await running.OrderAsync("C2");

        var result = await running.ResultAsync();

        Assert.Equal((TestOrders.Placer + "^SANDBOXORD", "F1001^SANDBOXLAB"), (result["OBR", 2], result["OBR", 3]));
    }

    [Fact]
    public async Task What_goes_wrong_combines_critical_and_wrong_patient_and_twice()
    {
        await using var running = await RunningLaboratory.StartAsync(
            LabAct.Critical with { IsForWrongPatient = true, Repeat = LabRepeat.SameControlId });
        await running.OrderAsync();

        var result = await running.ResultAsync();

        Assert.Equal(("HH", "M9999^^^SANDBOX^MR"), (result["OBX", 8], result["PID", 3]));
        Assert.Equal(result.Text, (await running.ResultAsync()).Text);
    }

    [Fact]
    public async Task An_unsolicited_result_has_a_filler_number_and_an_ordering_provider_but_no_placer()
    {
        await using var running = await RunningLaboratory.StartAsync();

        var order = await running.Laboratory.SendUnsolicitedAsync(
            new LabPatient("M1005", "Sample", "Eve", "1981-03-04", "F"), "4548-4", new LabProvider("pr2", "Synthetic", "Other"), RunningClinic.Token);
        var result = await running.ResultAsync();

        Assert.Equal(("F1001", null, LabOrderStatus.Final), (order.Filler, order.Placer, order.Status));
        Assert.Equal("M1005^^^SANDBOX^MR~L101^^^SANDBOXLAB^PI", result["PID", 3]);
        Assert.Equal(("Sample^Eve^^^^^L", "19810304", "F"), (result["PID", 5], result["PID", 7], result["PID", 8]));
        Assert.Equal(("", "F1001^SANDBOXLAB", "4548-4^Hemoglobin A1c^LN"), (result["OBR", 2], result["OBR", 3], result["OBR", 4]));
        Assert.Equal("pr2^Synthetic^Other^^^^^^SANDBOXFHIR", result["OBR", 16]);
    }

    [Fact]
    public async Task A_messy_laboratory_is_as_messy_with_the_same_seed()
    {
        var runs = new List<string>();
        foreach (var seed in new[] { 3, 3, 4 })
        {
            await using var running = await RunningLaboratory.StartAsync(options => options with { Seed = seed, Messiness = 1, ResultsTo = null });
            var run = new List<string>();
            for (var i = 0; i < 12; i++)
            {
                await using var sender = await OrderSender.ConnectAsync(running.Laboratory.Endpoint);
                await sender.SendAsync(TestOrders.Oml($"C{i}", $"{i:D16}"));
                var answer = await sender.ReadAsync();
                run.Add(answer is null ? "closed" : $"{new WireMessage(answer).Type} {new WireMessage(answer)["MSA", 1]} {new WireMessage(answer)["ORC", 3]}");
            }

            run.AddRange(running.Laboratory.Orders.Select(order => order.Filler));
            runs.Add(string.Join('\n', run));
        }

        Assert.Equal(runs[0], runs[1]);
        Assert.NotEqual(runs[0], runs[2]);
    }
}
