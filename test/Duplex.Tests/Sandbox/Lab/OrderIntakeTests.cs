using Duplex.Sandbox.Lab;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

public sealed class OrderIntakeTests
{
    [Theory]
    [InlineData("OML^O21^OML_O21", "ORL^O22^ORL_O22")]
    [InlineData("ORM^O01^ORM_O01", "ORR^O02^ORR_O02")]
    [InlineData("ORM^O01", "ORR^O02^ORR_O02")]
    public async Task A_new_order_is_accepted_with_a_filler_number_on_the_same_connection(string type, string answerType)
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);

        var answer = await running.Orders.AskAsync(TestOrders.Oml(type: type));

        Assert.StartsWith("MSH|^~\\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|20260105093000.000+0000||", answer.Text, StringComparison.Ordinal);
        Assert.Equal(answerType, answer.Type);
        Assert.Equal("T", answer["MSH", 11]);
        Assert.Equal(("AA", "C1"), (answer["MSA", 1], answer["MSA", 2]));
        Assert.Equal("M1001^^^SANDBOX^MR", answer["PID", 3]);
        Assert.Equal(("OK", TestOrders.Placer + "^SANDBOXORD", "F1001^SANDBOXLAB", "IP"), (answer["ORC", 1], answer["ORC", 2], answer["ORC", 3], answer["ORC", 5]));
        Assert.Equal("2823-3^Potassium^LN", answer["OBR", 4]);
        var order = Assert.Single(running.Laboratory.Orders);
        Assert.Equal(new LabOrder("F1001", TestOrders.Placer, "SANDBOXORD", "2823-3", "M1001", LabOrderStatus.Open, running.Time.GetUtcNow()), order);
    }

    [Fact]
    public async Task The_same_message_again_gets_the_same_answer_on_any_connection_and_opens_no_second_order()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);
        await using var other = await OrderSender.ConnectAsync(running.Laboratory.Endpoint);

        var first = await running.Orders.AskAsync(TestOrders.Oml());
        var again = await running.Orders.AskAsync(TestOrders.Oml());
        var elsewhere = await other.AskAsync(TestOrders.Oml());

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Text, elsewhere.Text);
        Assert.Single(running.Laboratory.Orders);
        Assert.Equal(3, Assert.Single(running.Laboratory.Receptions).Count);
    }

    [Fact]
    public async Task A_placer_number_that_is_known_opens_no_second_order()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);

        await running.OrderAsync("C1");
        var answer = await running.Orders.AskAsync(TestOrders.Oml("C2"));

        Assert.Equal(("AA", "OK", "F1001^SANDBOXLAB"), (answer["MSA", 1], answer["ORC", 1], answer["ORC", 3]));
        Assert.Single(running.Laboratory.Orders);
    }

    [Fact]
    public async Task A_placer_number_of_another_patient_is_refused()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);

        await running.OrderAsync("C1");
        var answer = await running.Orders.AskAsync(TestOrders.Oml("C2", mrn: "M1002"));

        Assert.Equal(("AE", "UA"), (answer["MSA", 1], answer["ORC", 1]));
        Assert.StartsWith("205^", answer["ERR", 3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2823-3^Potassium^LN", "0-0^Unknown^LN", "OBR^1^4", "103")]
    [InlineData("|2823-3^Potassium^LN|", "||", "OBR^1^4", "101")]
    [InlineData(TestOrders.Placer + "^SANDBOXORD", "", "ORC^1^2", "101")]
    [InlineData("ORC|NW", "ORC|ZZ", "ORC^1^1", "103")]
    public async Task An_order_that_cant_be_taken_is_named_with_its_place(string right, string wrong, string place, string code)
    {
        await using var running = await RunningLaboratory.StartAsync();

        var answer = await running.Orders.AskAsync(TestOrders.Oml().Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal("ORL^O22^ORL_O22", answer.Type);
        Assert.Equal(("AE", "UA"), (answer["MSA", 1], answer["ORC", 1]));
        Assert.Equal(place, answer["ERR", 2]);
        Assert.StartsWith(code + "^", answer["ERR", 3], StringComparison.Ordinal);
        Assert.Empty(running.Laboratory.Orders);
    }

    [Theory]
    [InlineData("|M1001^^^SANDBOX^MR|", "||", "AE", "101")]
    [InlineData("PID|", "ZID|", "AE", "100")]
    [InlineData("ORC|", "ZRC|", "AE", "100")]
    [InlineData("OML^O21^OML_O21", "ADT^A04^ADT_A01", "AR", "200")]
    [InlineData("OML^O21^OML_O21", "OML^O33^OML_O33", "AR", "201")]
    [InlineData("|2.5.1|", "|3.0|", "AR", "203")]
    [InlineData("|C1|", "||", "AE", "101")]
    public async Task A_message_that_is_no_order_is_refused_as_a_whole(string right, string wrong, string code, string error)
    {
        await using var running = await RunningLaboratory.StartAsync();

        var answer = await running.Orders.AskAsync(TestOrders.Oml().Replace(right, wrong, StringComparison.Ordinal));

        Assert.StartsWith("ACK", answer.Type, StringComparison.Ordinal);
        Assert.Equal(code, answer["MSA", 1]);
        Assert.StartsWith(error + "^", answer["ERR", 3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_message_are_refused_and_the_connection_serves_on()
    {
        await using var running = await RunningLaboratory.StartAsync();

        var answer = await running.Orders.AskAsync("hello");

        Assert.Equal(("ACK", "AR", ""), (answer.Type, answer["MSA", 1], answer["MSA", 2]));
        await running.OrderAsync();
    }

    [Fact]
    public async Task Two_frames_at_once_and_one_frame_in_pieces_are_all_answered()
    {
        await using var running = await RunningLaboratory.StartAsync();
        var second = TestOrders.Oml("C2", "1111111111111111");

        await running.Orders.WriteAsync($"noise\v{TestOrders.Oml()}\x1c\r\v{second}\x1c\r");
        Assert.Equal("C1", (await running.Orders.ReceiveAsync())["MSA", 2]);
        Assert.Equal("C2", (await running.Orders.ReceiveAsync())["MSA", 2]);
        await running.Orders.WriteAsync("\v" + TestOrders.Oml("C3", "2222222222222222")[..40]);
        await running.Orders.WriteAsync(TestOrders.Oml("C3", "2222222222222222")[40..] + "\x1c");
        await running.Orders.WriteAsync("\r");

        Assert.Equal("C3", (await running.Orders.ReceiveAsync())["MSA", 2]);
        Assert.Equal(3, running.Laboratory.Orders.Count);
    }

    [Fact]
    public async Task Several_orders_of_one_message_are_decided_one_by_one()
    {
        await using var running = await RunningLaboratory.StartAsync();
        var message = TestOrders.Oml() + "ORC|NW|9999999999999999^SANDBOXORD\rOBR|2|9999999999999999^SANDBOXORD||0-0^Unknown^LN\r";

        var answer = await running.Orders.AskAsync(message);

        Assert.Equal("AE", answer["MSA", 1]);
        Assert.Equal(["OK", "UA"], answer.All("ORC", 1));
        Assert.Equal("OBR^2^4", answer["ERR", 2]);
        Assert.Equal("2823-3", Assert.Single(running.Laboratory.Orders).TestCode);
    }

    [Fact]
    public async Task Names_with_delimiters_in_them_come_back_as_they_were()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Final);

        var answer = await running.Orders.AskAsync(TestOrders.Oml(name: "O\\T\\Brien \\F\\ Söhne^Ada"));
        var result = await running.ResultAsync();

        Assert.Equal("O\\T\\Brien \\F\\ Söhne^Ada^^^^^L", answer["PID", 5]);
        Assert.Equal("O\\T\\Brien \\F\\ Söhne^Ada^^^^^L", result["PID", 5]);
        Assert.Equal("UNICODE UTF-8", result["MSH", 18]);
    }

    [Fact]
    public async Task A_request_to_cancel_is_granted_and_nothing_is_reported_any_more()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);
        await running.OrderAsync();

        var answer = await running.Orders.AskAsync(TestOrders.Oml("C2", control: "CA"));

        Assert.Equal(("AA", "CR", "CA", "F1001^SANDBOXLAB"), (answer["MSA", 1], answer["ORC", 1], answer["ORC", 5], answer["ORC", 3]));
        Assert.Equal(LabOrderStatus.Cancelled, running.Laboratory.Order("F1001")?.Status);
        Assert.Equal(0, await running.Laboratory.ReleaseAsync(RunningClinic.Token));
        Assert.Empty(running.Laboratory.Messages);
    }

    [Fact]
    public async Task A_request_to_cancel_comes_too_late_for_a_final_result()
    {
        await using var running = await RunningLaboratory.StartAsync();
        await running.OrderAsync();
        await running.ResultAsync();

        var answer = await running.Orders.AskAsync(TestOrders.Oml("C2", control: "CA"));

        Assert.Equal(("AA", "UC", "CM"), (answer["MSA", 1], answer["ORC", 1], answer["ORC", 5]));
        Assert.Equal(LabOrderStatus.Final, running.Laboratory.Order(TestOrders.Placer)?.Status);
    }

    [Fact]
    public async Task A_script_makes_a_cancellation_impossible()
    {
        await using var running = await RunningLaboratory.StartAsync(options => options with
        {
            Plans = [new LabPlan { IsUnableToCancel = true, Acts = [LabAct.Late] }],
        });
        await running.OrderAsync();

        var answer = await running.Orders.AskAsync(TestOrders.Oml("C2", control: "CA"));

        Assert.Equal(("AA", "UC"), (answer["MSA", 1], answer["ORC", 1]));
        Assert.Equal(1, await running.Laboratory.ReleaseAsync(RunningClinic.Token, TestOrders.Placer));
        Assert.Equal("F", (await running.ResultAsync())["OBR", 25]);
    }

    [Fact]
    public async Task A_request_to_cancel_an_unknown_order_is_an_error()
    {
        await using var running = await RunningLaboratory.StartAsync();

        var answer = await running.Orders.AskAsync(TestOrders.Oml(control: "CA"));

        Assert.Equal(("AE", "UC"), (answer["MSA", 1], answer["ORC", 1]));
        Assert.StartsWith("204^", answer["ERR", 3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_carried_into_the_result()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Late);
        await running.OrderAsync();

        var answer = await running.Orders.AskAsync(TestOrders.Oml("C2", control: "XO", test: "4548-4^HbA1c^LN"));
        await running.Laboratory.ReleaseAsync(RunningClinic.Token, "F1001");
        var result = await running.ResultAsync();

        Assert.Equal(("AA", "XR"), (answer["MSA", 1], answer["ORC", 1]));
        Assert.Equal("4548-4^HbA1c^LN", result["OBR", 4]);
        Assert.Equal("4548-4^Hemoglobin A1c^LN", result["OBX", 3]);
    }
}
