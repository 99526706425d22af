using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Sandbox.Lab;
using Duplex.Vendors.Hl7v2;
using Xunit;

namespace Duplex.Tests.Vendors.Hl7v2;

/// <summary>Against the sandbox laboratory on a real socket.</summary>
public sealed class SandboxLaboratoryTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duplex-laboratory-").FullName;
    private SandboxLaboratory _laboratory = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _laboratory = await SandboxLaboratory.StartAsync(
        new LaboratoryOptions { DataFolder = _folder, DefaultPlan = new LabPlan { Acts = [LabAct.Late] } }, Token);

    public async ValueTask DisposeAsync()
    {
        await _laboratory.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static JsonObject Order(string status = "active", string delivery = LabJob.Delivery)
    {
        var order = LabJob.Order(status, delivery);
        order["code"]!["coding"]![0]!["code"] = "2823-3";
        return order;
    }

    [Theory]
    [InlineData(Hl7v2LinkOptions.LaboratoryOrder)]
    [InlineData(Hl7v2LinkOptions.GeneralOrder)]
    public async Task An_order_is_taken_once_however_often_it_is_sent_and_withdrawn_under_its_numbers(string message)
    {
        using var link = new LaboratoryLink(_laboratory.Endpoint.Port, options => options with { Message = message });
        var part = link.PartOf(LabJob.Of(Order()));

        var first = await link.SendAsync(part);
        var again = await link.SendAsync(part);

        var order = Assert.Single(_laboratory.Orders);
        Assert.Equal((SendVerdict.Accepted, $"{order.Filler}^SANDBOXLAB"), (first.Verdict, first.Reference));
        Assert.Equal(first.Answer.ToArray(), again.Answer.ToArray());
        Assert.Equal(("00112233445566AA", "S-1", "2823-3"), (order.Placer, order.Mrn, order.TestCode));

        const string Withdrawal = "0198a000-0000-7000-8000-00000000beef";
        var cancel = link.PartOf(LabJob.Of(Order("revoked", Withdrawal), InteractionKind.Update)) with { Delivery = new(new Guid(Withdrawal)) };
        var cancelled = await link.SendAsync(cancel);

        Assert.Equal((SendVerdict.Accepted, LabOrderStatus.Cancelled), (cancelled.Verdict, _laboratory.Orders[0].Status));
    }

    [Fact]
    public async Task In_enhanced_mode_the_message_is_stored_first_and_answered_later()
    {
        using var link = new LaboratoryLink(_laboratory.Endpoint.Port, options => options with { Enhanced = true });

        var outcome = await link.SendAsync(link.PartOf(LabJob.Of(Order())));

        Assert.Equal((SendVerdict.Staged, 1), (outcome.Verdict, _laboratory.Orders.Count));
    }

    [Fact]
    public async Task A_test_that_the_laboratory_does_not_have_is_refused()
    {
        var order = Order();
        order["code"]!["coding"]![0]!["code"] = "99999-9";
        using var link = new LaboratoryLink(_laboratory.Endpoint.Port);

        var outcome = await link.SendAsync(link.PartOf(LabJob.Of(order)));

        Assert.Equal((SendVerdict.Refused, "order-not-accepted", 0), (outcome.Verdict, outcome.Problem!.Code, _laboratory.Orders.Count));
    }
}
