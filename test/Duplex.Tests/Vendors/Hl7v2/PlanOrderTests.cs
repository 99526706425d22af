using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Hl7v2;
using Duplex.Vendors.Hl7v2;
using Xunit;

namespace Duplex.Tests.Vendors.Hl7v2;

public sealed class PlanOrderTests
{
    private static PlanOutcome Plan(DeliveryJob job, Func<Hl7v2LinkOptions, Hl7v2LinkOptions>? change = null)
    {
        using var link = new LaboratoryLink(9, change);
        return link.Connector.Plan(job);
    }

    private static Hl7Message Message(PlanOutcome plan) => Hl7Message.Parse(Assert.Single(plan.Parts).Body).Message!;

    [Fact]
    public void A_new_order_becomes_one_message_that_its_delivery_alone_determines()
    {
        var plan = Plan(LabJob.Of(LabJob.Order()));

        var message = Message(plan);
        var made = DateTimeOffset.FromUnixTimeMilliseconds(0x0198a0000000).ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(("OML^O21", PartMode.Create, $"msh10|{LabJob.ControlId}"), (plan.Parts[0].Target, plan.Parts[0].Mode, plan.Parts[0].Lookup));
        Assert.Equal(LabJob.ControlId, message["MSH-10"].ToString());
        Assert.StartsWith(made, message["MSH-7"].ToString(), StringComparison.Ordinal);
        Assert.Equal(("DUPLEX", "CLINIC", "SANDBOXLAB", "SANDBOXLAB"), (message["MSH-3"].ToString(), message["MSH-4"].ToString(), message["MSH-5"].ToString(), message["MSH-6"].ToString()));
        Assert.Equal(("NW", "00112233445566AA", "SANDBOXORD", "4548-4"), (message["ORC-1"].ToString(), message["ORC-2.1"].ToString(), message["OBR-2.2"].ToString(), message["OBR-4.1"].ToString()));
        Assert.Equal(("S-1", "SANDBOX", "Synthetic-Orderer"), (message["PID-3.1"].ToString(), message["PID-3.4"].ToString(), message["ORC-12.2"].ToString()));
        Assert.Equal(plan.Parts[0].Body.ToArray(), Plan(LabJob.Of(LabJob.Order())).Parts[0].Body.ToArray());
    }

    [Theory]
    [InlineData("revoked", "CA")]
    [InlineData("active", "XO")]
    public void An_update_withdraws_or_changes_the_order_under_a_control_id_of_its_own(string status, string control)
    {
        var plan = Plan(LabJob.Of(LabJob.Order(status, "0198a000-0000-7000-8000-00000000beef"), InteractionKind.Update));

        Assert.Equal((control, "7000800000000000BEEF", PartMode.Replace), (Message(plan)["ORC-1"].ToString(), Message(plan)["MSH-10"].ToString(), plan.Parts[0].Mode));
    }

    [Fact]
    public void Message_type_mode_and_zone_are_the_connections()
    {
        var message = Message(Plan(LabJob.Of(LabJob.Order()), options => options with
        {
            Message = Hl7v2LinkOptions.GeneralOrder, Enhanced = true, ProcessingId = "T", TimeZone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(-6), null, null),
        }));

        Assert.Equal(("ORM", "O01", "AL", "AL", "T"), (message["MSH-9.1"].ToString(), message["MSH-9.2"].ToString(), message["MSH-15"].ToString(), message["MSH-16"].ToString(), message["MSH-11"].ToString()));
        Assert.EndsWith("-0600", message["MSH-7"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Delimiters_and_letters_in_texts_arrive_as_they_were()
    {
        var order = LabJob.Order();
        order["note"] = new JsonArray(new JsonObject { ["text"] = @"A|B^C~D&E\F müde 温" });

        var message = Message(Plan(LabJob.Of(order)));

        Assert.Equal(@"A|B^C~D&E\F müde 温", message["NTE-3"].ToString());
        Assert.Equal(("Müller-Synthetic", "UNICODE UTF-8"), (message["PID-5.1"].ToString(), message["MSH-18"].ToString()));
    }

    [Theory]
    [InlineData("$.identifier[1]", "delivery-identifier-missing", "ServiceRequest.identifier")]
    [InlineData("$.identifier[0].type", "placer-number-missing", "ServiceRequest.identifier")]
    [InlineData("$.identifier[0].value", "order-incomplete", "ServiceRequest.identifier")]
    [InlineData("$.code", "order-incomplete", "ServiceRequest.code.coding")]
    public void What_the_laboratory_would_miss_is_named_before_anything_is_sent(string path, string code, string place)
    {
        var order = LabJob.Order();
        var missing = path.Split('.')[1..];
        switch (missing)
        {
            case ["identifier[1]"]:
                order["identifier"]!.AsArray().RemoveAt(1);
                break;
            case ["identifier[0]", var member]:
                order["identifier"]![0]!.AsObject().Remove(member);
                break;
            default:
                order.Remove(missing[0]);
                break;
        }

        var problem = Plan(LabJob.Of(order)).Problem!;

        Assert.Equal((code, place), (problem.Code, problem.Place));
    }

    [Theory]
    [InlineData("\"id\":\"p1\"", "\"id\":\"p2\"", "order-of-other-patient")]
    [InlineData("\"S-1\"", "\"S-2\"", "patient-identifier-mismatch")]
    [InlineData("\"Patient\"", "\"Person\"", "patient-not-established")]
    public void An_order_never_leaves_with_somebody_elses_name(string was, string becomes, string code) =>
        Assert.Equal(code, Plan(LabJob.Of(LabJob.Order(), context: LabJob.Context(LabJob.Patient.Replace(was, becomes, StringComparison.Ordinal)))).Problem!.Code);

    [Fact]
    public void Nothing_but_orders_is_taken() =>
        Assert.Equal("interaction-not-offered", Plan(LabJob.Of(LabJob.Task())).Problem!.Code);

    [Fact]
    public void Bytes_of_the_message_end_each_segment_with_CR_alone() =>
        Assert.DoesNotContain('\n', Encoding.UTF8.GetString(Plan(LabJob.Of(LabJob.Order())).Parts[0].Body.Span));
}
