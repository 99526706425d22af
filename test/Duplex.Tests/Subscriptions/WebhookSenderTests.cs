using System.Net;
using System.Text;
using Duplex.Tests.Sandbox;
using Duplex.Transports.Webhooks;

namespace Duplex.Tests.Subscriptions;

public sealed class WebhookSenderTests
{
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.8.9.10", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("::7f00:1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("64:ff9b::808:808", true)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2606:4700::1111", true)]
    public void Only_public_machines_may_be_called(string address, bool allowed)
    {
        Assert.Equal(allowed, new WebhookTargets([]).Allows("hooks.example", IPAddress.Parse(address)));
    }

    [Fact]
    public void A_network_an_address_or_a_host_can_be_allowed()
    {
        var targets = new WebhookTargets(["10.1.0.0/16", "192.168.7.7", "hooks.clinic.example"]);

        Assert.True(targets.Allows("any.example", IPAddress.Parse("10.1.2.3")));
        Assert.False(targets.Allows("any.example", IPAddress.Parse("10.2.0.1")));
        Assert.True(targets.Allows("any.example", IPAddress.Parse("192.168.7.7")));
        Assert.True(targets.Allows("HOOKS.clinic.example", IPAddress.Parse("127.0.0.1")));
        Assert.Null(targets.Refuse(new Uri("http://hooks.clinic.example/")));
        Assert.NotNull(targets.Refuse(new Uri("http://other.example/")));
        Assert.Null(targets.Refuse(new Uri("https://other.example/")));
        Assert.True(WebhookTargets.IsEntry("10.1.0.0/16") && WebhookTargets.IsEntry("::1") && WebhookTargets.IsEntry("hooks.example"));
        Assert.False(WebhookTargets.IsEntry("https://hooks.example/") || WebhookTargets.IsEntry("10.1.0.0/99"));
    }

    [Fact]
    public async Task A_name_that_stands_for_a_private_machine_is_not_called_even_if_one_of_its_addresses_is_public()
    {
        await using var receiver = await HookReceiver.StartAsync();
        using var sender = new WebhookSender(new WebhookTargets([]), _time, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("8.8.8.8")]));

        var answer = await sender.SendAsync(Call(new Uri($"https://hooks.example:{new Uri(receiver.Address).Port}/hook")), CancellationToken.None);

        Assert.Equal(WebhookOutcome.Refused, answer.Outcome);
        Assert.Contains("webhooks.allow", answer.Sentence, StringComparison.Ordinal);
        Assert.True(receiver.HasNone);
    }

    [Fact]
    public async Task A_name_is_judged_each_time_it_is_connected_to()
    {
        await using var receiver = await HookReceiver.StartAsync();
        receiver.Header = ("Connection", "close");
        var port = new Uri(receiver.Address).Port;
        var addresses = new Queue<IPAddress>([IPAddress.Loopback, IPAddress.Parse("127.0.0.2")]);
        using var sender = new WebhookSender(new WebhookTargets(["127.0.0.1"]), _time, (_, _) => Task.FromResult<IPAddress[]>([addresses.Dequeue()]));
        var endpoint = new Uri($"https://hooks.example:{port}/hook");

        var first = await sender.SendAsync(Call(endpoint), CancellationToken.None);
        var second = await sender.SendAsync(Call(endpoint), CancellationToken.None);

        // The first machine is allowed and only does not speak TLS; the second is not even connected to.
        Assert.Equal(WebhookOutcome.NoAnswer, first.Outcome);
        Assert.Equal(WebhookOutcome.Refused, second.Outcome);
    }

    [Fact]
    public async Task A_host_that_is_allowed_by_name_is_called_with_headers_and_signature()
    {
        await using var receiver = await HookReceiver.StartAsync();
        using var sender = new WebhookSender(new WebhookTargets(["hooks.clinic.example"]), _time, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));

        var answer = await sender.SendAsync(Call(new Uri($"http://hooks.clinic.example:{new Uri(receiver.Address).Port}/hook")), CancellationToken.None);
        var call = await receiver.NextAsync();

        Assert.Equal(WebhookOutcome.Taken, answer.Outcome);
        Assert.Equal("synthetic", call.Headers["X-Key"]);
        Assert.True(Signatures.AreRight(call, "whsec_test", _time.GetUtcNow()));
    }

    [Fact]
    public async Task An_endpoint_that_does_not_answer_in_time_is_given_up()
    {
        await using var receiver = await HookReceiver.StartAsync();
        var released = new TaskCompletionSource();
        receiver.Answer = _ =>
        {
            _time.Advance(TimeSpan.FromSeconds(10));
            released.TrySetResult();
            return 200;
        };
        using var sender = new WebhookSender(new WebhookTargets(["127.0.0.1"]), _time);

        var answer = await sender.SendAsync(Call(new Uri(receiver.Address)), CancellationToken.None);
        await released.Task;

        Assert.Equal(WebhookOutcome.NoAnswer, answer.Outcome);
        Assert.Equal("The endpoint did not answer within 10 s.", answer.Sentence);
    }

    private static WebhookCall Call(Uri endpoint) => new()
    {
        Endpoint = endpoint,
        Body = Encoding.UTF8.GetBytes("{}"),
        MediaType = "application/fhir+json",
        Headers = [new("X-Key", "synthetic")],
        Secrets = ["whsec_test"],
        Timeout = TimeSpan.FromSeconds(10),
    };
}
