using System.Net;
using System.Text.Json;
using Duplex.Composition;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duplex.Scenarios;

/// <summary>Laboratory loops, their holds and their messages in a real browser.</summary>
public sealed class ConsoleScenarioLabs
{
    /// <summary>Has two orders in the day: one for HbA1c, one for a report with a PDF.</summary>
    private const string Patient = "Patient/p1001";

    [Fact]
    public async Task A_laboratory_loop_shows_its_way_and_a_held_result_is_assigned_and_its_message_read_and_replayed()
    {
        await using var console = await ConsoleScenarioPage.OpenAsync();
        var page = console.Page;
        await page.GetByLabel("Kind").SelectOptionAsync("lab-order");
        await Expect(page.Locator("tbody tr[data-status=closed]")).ToHaveCountAsync(12);
        await Expect(page.Locator("tbody tr[data-status=cancelled]")).ToHaveCountAsync(1);

        await ShowsTheWholeWayAsync(page);

        var orders = await OrdersAsync(console.Duplex);
        var (right, other) = (orders.Single(order => order.Code.StartsWith("4548-4^", StringComparison.Ordinal)), orders.Single(order => !order.Code.StartsWith("4548-4^", StringComparison.Ordinal)));
        await SendAsync(console, Contradiction(right, other));
        await AssignsAsync(page, right);
        await ReadsAndReplaysAsync(page, right);
        Assert.Empty(console.Faults);
    }

    private static async Task ShowsTheWholeWayAsync(IPage page)
    {
        await page.Locator("tbody tr", new() { HasText = "Patient/p1003" }).GetByRole(AriaRole.Button).ClickAsync();
        var panel = page.GetByRole(AriaRole.Complementary);
        var steps = panel.GetByRole(AriaRole.Heading, new() { Name = "Steps and evidence" }).Locator("xpath=..").Locator("li");
        foreach (var name in (string[])["ordered in the EHR", "sent to the laboratory", "accepted by the laboratory", "preliminary result", "final result", "in the chart", "at the order", "reviewed by the orderer"])
        {
            await Expect(steps.Filter(new() { HasText = name })).Not.ToHaveCountAsync(0);
        }

        await Expect(steps.Filter(new() { HasText = "accepted by the laboratory" })).ToContainTextAsync("^SANDBOXLAB by application ack");
        await Expect(panel).ToContainTextAsync("Order to clinic");
        await Expect(panel).ToContainTextAsync("Order to lab-1");
        await Expect(panel).ToContainTextAsync("Final result to clinic");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Close the loop's details" }).ClickAsync();
    }

    /// <summary>A person says in the console to which of the two orders the result belongs.</summary>
    private static async Task AssignsAsync(IPage page, Order right)
    {
        // Loops are told by events; holds are read when their screen opens.
        await Expect(page.Locator("tbody tr[data-status=held]", new() { HasText = Patient })).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Holds" }).ClickAsync();
        var hold = page.GetByRole(AriaRole.Region, new() { Name = "1. Held on clinic" });
        await Expect(hold).ToContainTextAsync("numbers-contradict at OBR-2");
        await Expect(hold.GetByRole(AriaRole.Button, new() { Name = "Resend" })).ToHaveCountAsync(0);
        await Expect(hold.Locator($"datalist option[value='{right.Loop}']")).ToHaveCountAsync(1);
        await hold.GetByLabel("Reason").FillAsync("The laboratory says which sample it was.");
        await hold.GetByLabel("Target").FillAsync(right.Loop);
        await hold.GetByRole(AriaRole.Button, new() { Name = "Assign" }).ClickAsync();
        await Expect(page.GetByText("numbers-contradict")).ToHaveCountAsync(0);

        await page.EvaluateAsync($"location.hash = '#/loops/{right.Loop}'");
        var panel = page.GetByRole(AriaRole.Complementary);
        await Expect(panel).ToContainTextAsync("Assigned to this order by a person.");
        await Expect(panel.GetByText("verified", new() { Exact = true })).ToHaveCountAsync(3);
    }

    private static async Task ReadsAndReplaysAsync(IPage page, Order right)
    {
        await page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Link, new() { Name = "ORU^R01" }).Last.ClickAsync();
        var identity = page.GetByRole(AriaRole.Table, new() { Name = "PID Patient Identification" });
        await Expect(identity.GetByRole(AriaRole.Row, new() { Name = "PID-3 Patient Identifier List" })).ToContainTextAsync(right.Mrn);
        var request = page.GetByRole(AriaRole.Table, new() { Name = "OBR Observation Request" });
        await Expect(request.GetByRole(AriaRole.Row, new() { Name = "OBR-3 Filler Order Number" })).ToContainTextAsync(right.Filler);
        var written = page.GetByRole(AriaRole.Heading, new() { Name = "In the chart" }).Locator("xpath=..");
        await Expect(written.GetByText("DiagnosticReport/").First).ToBeVisibleAsync();
        await Expect(written.GetByText("\"resourceType\": \"Observation\"").First).ToContainTextAsync("5.9");

        await page.GetByRole(AriaRole.Button, new() { Name = "Replay" }).ClickAsync();
        await Expect(page.GetByText("Replayed: in the chart.")).ToBeVisibleAsync();
    }

    /// <summary>The patient's orders with their numbers, as the messages that went to the laboratory hold them.</summary>
    private static async Task<IReadOnlyList<Order>> OrdersAsync(ServedDuplex duplex)
    {
        var orders = new List<Order>();
        foreach (var row in (await GetAsync(duplex, "api/loops?kind=lab-order&max=100")).GetProperty("loops").EnumerateArray()
            .Where(row => row.GetProperty("patient").GetProperty("reference").GetString() == Patient))
        {
            var loop = row.GetProperty("id").GetString()!;
            var detail = await GetAsync(duplex, $"api/loops/{loop}");
            var sent = detail.GetProperty("exchanges").EnumerateArray().Single(exchange => exchange.GetProperty("kind").GetString() == "SEND OML^O21");
            var message = await GetAsync(duplex, $"api/exchanges/{sent.GetProperty("id").GetString()}");
            orders.Add(new Order(
                loop,
                Field(message, "segments", "PID-3").Split('^')[0],
                message.GetProperty("text").GetString()!.Split('\r').Single(segment => segment.StartsWith("PID|", StringComparison.Ordinal)),
                Field(message, "segments", "ORC-2"),
                Field(message, "answerSegments", "ORC-3"),
                Field(message, "segments", "OBR-4")));
        }

        return orders;
    }

    private static string Field(JsonElement message, string segments, string path) => message.GetProperty(segments).EnumerateArray()
        .SelectMany(segment => segment.GetProperty("fields").EnumerateArray())
        .First(field => field.GetProperty("path").GetString() == path).GetProperty("value").GetString()!;

    private static async Task<JsonElement> GetAsync(ServedDuplex duplex, string path)
    {
        using var limit = Patience.Limit();
        return JsonElement.Parse(await duplex.Api.GetStringAsync(path, limit.Token));
    }

    /// <summary>A result under the filler order number of one order and the placer order number of the other.</summary>
    private static string Contradiction(Order right, Order other) =>
        "MSH|^~\\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|20991231120000+0000||ORU^R01^ORU_R01|CONSOLE-1|P|2.5.1\r"
        + $"{right.Patient}\r"
        + $"OBR|1|{other.Placer}|{right.Filler}|{right.Code}|||20991231110000+0000|||||||||||||||20991231120000+0000||LAB|F\r"
        + "OBX|1|NM|4548-4^Hemoglobin A1c^LN||5.9|%|||||F|||20991231110000+0000\r";

    private static async Task SendAsync(ConsoleScenarioPage console, string message)
    {
        var listener = RunFile.Read(new DataFolderPaths(console.Data))!.Mllp["lab-1"];
        using var line = await MllpLine.ConnectAsync(IPEndPoint.Parse(listener));
        Assert.Contains("MSA|AA|CONSOLE-1", await line.SendAsync(message), StringComparison.Ordinal);
    }

    /// <param name="Patient">The segment PID.</param>
    /// <param name="Placer">As in ORC-2.</param>
    /// <param name="Filler">As in ORC-3.</param>
    private sealed record Order(string Loop, string Mrn, string Patient, string Placer, string Filler, string Code);
}
