using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>An app in Python hears what the front desk changes, through kills of its own and of Duplex.</summary>
public sealed class SubscriptionScenario
{
    private const string Extensions = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    [Fact]
    public async Task A_change_that_was_acknowledged_before_a_kill_is_told_after_it()
    {
        var python = Needed.OnPath("python3");
        Needed.Unless(python is not null, "python3 is not installed.");
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Configure("clinic", await File.ReadAllTextAsync(Path.Combine(clinic.Config, "connections", "clinic.yaml")) + "\nwebhooks: { allow: [127.0.0.1] }\n");
        string secret;
        int port;
        await using (var first = await clinic.ServeAsync())
        {
            using var app = await AppAsync(first, clinic);
            var subscription = await SendAsync(app, HttpMethod.Post, "Subscription", Subscription("http://127.0.0.1:9/", "off"));
            secret = (string)subscription["channel"]!["extension"]![0]!["valueString"]!;
            await using var receiver = new Receiver(python!, secret, 0);
            port = (int)(await receiver.NextAsync())["listening"]!;
            subscription["status"] = "requested";
            subscription["channel"]!["endpoint"] = $"http://127.0.0.1:{port}/";
            await SendAsync(app, HttpMethod.Put, $"Subscription/{(string)subscription["id"]!}", subscription);
            Assert.Equal("handshake", (string?)(await receiver.NextAsync())["type"]);

            using var line = await MllpLine.ConnectAsync(first.Mllp);
            Assert.Contains("MSA|AA|", await line.SendAsync(AdtMessages.Update(clinic.Patient("p1001"), "SUB1", "555-0101")), StringComparison.Ordinal);
            var heard = await receiver.NextAsync();
            Assert.Equal("event-notification", (string?)heard["type"]);
            Assert.Equal([1], heard["events"]!.AsArray().Select(number => (int)number!));

            await receiver.KillAsync();
            Assert.Contains("MSA|AA|", await line.SendAsync(AdtMessages.Update(clinic.Patient("p1002"), "SUB2", "555-0102")), StringComparison.Ordinal);
            await first.KillAsync();
        }

        await using var again = new Receiver(python!, secret, port);
        Assert.Equal(port, (int)(await again.NextAsync())["listening"]!);
        await using var second = await clinic.ServeAsync();

        var numbers = new List<int>();
        while (!numbers.Contains(2))
        {
            numbers.AddRange((await again.NextAsync())["events"]!.AsArray().Select(number => (int)number!));
        }

        Assert.Equal(numbers.Distinct().Order(), numbers);
        Assert.Equal(2, numbers[^1]);
    }

    private static JsonObject Subscription(string endpoint, string status) => new()
    {
        ["resourceType"] = "Subscription",
        ["status"] = status,
        ["reason"] = "Synthetic scenario",
        ["criteria"] = "urn:duplex:topic:patient",
        ["channel"] = new JsonObject
        {
            ["type"] = "rest-hook",
            ["endpoint"] = endpoint,
            ["payload"] = "application/fhir+json",
            ["_payload"] = new JsonObject { ["extension"] = new JsonArray(new JsonObject { ["url"] = Extensions + "backport-payload-content", ["valueCode"] = "id-only" }) },
        },
    };

    private static async Task<HttpClient> AppAsync(ServedDuplex duplex, ConnectedClinic clinic)
    {
        var token = await ProgramProcess.RunDuplexAsync("token", "scribe", "--data", clinic.Data);
        Assert.True(token.ExitCode == 0, token.Error);
        var http = new HttpClient { BaseAddress = new Uri(duplex.Web, "fhir/clinic/"), Timeout = Patience.Most };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Out.Trim());
        return http;
    }

    private static async Task<JsonObject> SendAsync(HttpClient app, HttpMethod method, string address, JsonObject resource)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new StringContent(resource.ToJsonString(), new MediaTypeHeaderValue("application/fhir+json")) };
        using var answer = await app.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, body);
        return JsonNode.Parse(body)!.AsObject();
    }

    /// <summary>The sample receiver in a process of its own; each line that it writes is heard once.</summary>
    private sealed class Receiver(string python, string secret, int port) : IAsyncDisposable
    {
        private readonly ProgramProcess _process = ProgramProcess.Start(
            python, [Path.Combine(Repository.Root, "samples", "webhook-python", "receiver.py"), $"{port}"], null, ("DUPLEX_WEBHOOK_SECRET", secret));

        private int _heard;

        public async Task<JsonNode> NextAsync()
        {
            using var limit = Patience.Limit();
            var passed = 0;
            var line = await _process.Out.FindAsync(_ => passed++ == _heard, limit.Token) ?? throw new EndOfStreamException("The receiver ended.");
            _heard++;
            return JsonNode.Parse(line)!;
        }

        public async Task KillAsync()
        {
            _process.Kill();
            await _process.EndAsync();
        }

        public ValueTask DisposeAsync() => _process.DisposeAsync();
    }
}
