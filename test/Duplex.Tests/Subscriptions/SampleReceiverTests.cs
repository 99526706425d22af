using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart.Subscriptions;
using Duplex.Tests.Architecture;
using Duplex.Tests.Facade;
using Duplex.Transports.Webhooks;
using DuplexSamples;

namespace Duplex.Tests.Subscriptions;

/// <summary>What the samples take for a call of Duplex is one, and nothing else is.</summary>
public sealed class SampleReceiverTests
{
    [Fact]
    public void The_sample_in_CSharp_takes_what_was_signed_just_now_and_nothing_else()
    {
        var at = new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
        var body = Encoding.UTF8.GetBytes("""{"resourceType":"Bundle"}""");
        var header = WebhookSignature.Of(body, at, ["whsec_new", "whsec_old"]);

        Assert.True(DuplexSignature.IsRight(header, body, "whsec_new", at));
        Assert.True(DuplexSignature.IsRight(header, body, "whsec_old", at.AddMinutes(4)));
        Assert.False(DuplexSignature.IsRight(header, body, "whsec_other", at));
        Assert.False(DuplexSignature.IsRight(header, body, "whsec_new", at.AddMinutes(6)));
        Assert.False(DuplexSignature.IsRight(header, [.. body, (byte)' '], "whsec_new", at));
        Assert.False(DuplexSignature.IsRight(null, body, "whsec_new", at));
        Assert.False(DuplexSignature.IsRight("t=x,v1", body, "whsec_new", at));
    }

    [Fact]
    public async Task The_sample_in_Python_shakes_hands_takes_events_and_turns_others_away()
    {
        var python = Find("python3");
        Assert.SkipWhen(python is null, "python3 is not installed.");
        await TellAsync(python!, Path.Combine(Repository.Root, "samples", "webhook-python", "receiver.py"));
    }

    [Fact]
    public async Task The_sample_in_TypeScript_shakes_hands_takes_events_and_turns_others_away()
    {
        var node = Find("node");
        Assert.SkipWhen(node is null, "node is not installed.");
        var compiler = Path.Combine(Repository.Root, "console", "node_modules", "typescript", "bin", "tsc");
        Assert.SkipUnless(File.Exists(compiler), "console/node_modules is not there: run 'npm ci' in console, or ./test.sh.");
        using var folder = new TestFolder();
        var source = Path.Combine(Repository.Root, "samples", "webhook-typescript", "receiver.ts");
        folder.Write("package.json", """{"type":"module"}""");
        using var compiled = Process.Start(new ProcessStartInfo(node!, [compiler, "--outDir", folder.Path, "--module", "es2022", "--moduleResolution", "bundler", "--target", "es2022", "--noCheck", source]))!;
        await compiled.WaitForExitAsync();
        Assert.Equal(0, compiled.ExitCode);

        await TellAsync(node!, folder.At("receiver.js"));
    }

    /// <summary>The receiver gets its secret first, then it is named as the endpoint, since a handshake comes at once.</summary>
    private static async Task TellAsync(string program, string script)
    {
        await using var clinic = await SubscribedClinic.StartAsync(new SubscriptionPolicy { MostHandshakes = 1 });
        clinic.Duplex.Time.Advance(DateTimeOffset.UtcNow - clinic.Duplex.Time.GetUtcNow());
        var (id, secret) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients, change: resource => resource["status"] = "off"));
        await using var receiver = await RunningReceiver.StartAsync(program, script, secret);

        await PointToAsync(clinic, id, receiver);
        await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Active);
        await clinic.ChartAsync([("Patient/p1", SubscribedClinic.Patient("p1")), ("Patient/p2", SubscribedClinic.Patient("p2"))]);
        var said = new List<string> { await receiver.NextAsync() };
        while (!said[^1].Contains('2', StringComparison.Ordinal))
        {
            said.Add(await receiver.NextAsync());
        }

        Assert.Contains("handshake", said[0], StringComparison.Ordinal);
        Assert.Equal([1, 2], said.SelectMany(line => JsonNode.Parse(line)!["events"]!.AsArray()).Select(number => (int)number!));

        await using var other = await RunningReceiver.StartAsync(program, script, "whsec_other");
        await PointToAsync(clinic, id, other);
        var refused = await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Error);
        Assert.Contains("answered 401", refused.Error, StringComparison.Ordinal);
    }

    private static async Task PointToAsync(SubscribedClinic clinic, string id, RunningReceiver receiver)
    {
        var subscription = await clinic.GetAsync($"Subscription/{id}");
        subscription["status"] = "requested";
        subscription["channel"]!["endpoint"] = $"http://127.0.0.1:{receiver.Port}/";
        using var changed = await clinic.PutAsync(subscription);
        Assert.True(changed.IsSuccessStatusCode, await changed.Content.ReadAsStringAsync());
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private sealed class RunningReceiver(Process process) : IAsyncDisposable
    {
        public int Port { get; private set; }

        public static async Task<RunningReceiver> StartAsync(string program, string script, string secret)
        {
            var process = Process.Start(new ProcessStartInfo(program, [script, "0"]) { RedirectStandardOutput = true, Environment = { ["DUPLEX_WEBHOOK_SECRET"] = secret } })!;
            var receiver = new RunningReceiver(process);
            receiver.Port = (int)JsonNode.Parse(await receiver.NextAsync())!["listening"]!;
            return receiver;
        }

        public async Task<string> NextAsync()
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            return await process.StandardOutput.ReadLineAsync(limit.Token) ?? throw new EndOfStreamException("The receiver ended.");
        }

        public async ValueTask DisposeAsync()
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }
}
