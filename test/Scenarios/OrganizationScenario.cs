using System.Net.WebSockets;
using System.Text;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Organizations;
using Duplex.Scenarios.Processes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Duplex.Scenarios;

/// <summary>Nothing crosses from one organization to another: each route is called with what the other one has.</summary>
public sealed class OrganizationScenario : IAsyncLifetime
{
    private TwoOrganizations _two = null!;

    public async ValueTask InitializeAsync() => _two = await TwoOrganizations.StartAsync();

    public ValueTask DisposeAsync() => _two.DisposeAsync();

    [Fact]
    public void Every_route_has_a_case_and_every_case_a_route()
    {
        var routes = _two.Duplex.Node.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method => $"{method} {route.RoutePattern.RawText}"))
            .Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(routes, RouteCases.Of(_two.Ids).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_route_shows_or_changes_anything_of_another_organization()
    {
        var before = await _two.StateOfSouthAsync();
        var wrong = new List<string>();
        foreach (var (route, calls) in RouteCases.Of(_two.Ids))
        {
            foreach (var call in calls)
            {
                await TryAsync(route, call, wrong);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await _two.StateOfSouthAsync());
        await AuditIsSouthsAloneAsync();
    }

    [Fact]
    public async Task The_event_stream_tells_of_the_callers_organization_only()
    {
        var written = await _two.WriteProblemAsync("clinic", "default", "North's own");
        var loop = written.Header("Link").Split('<', '>')[1];
        loop = loop[(loop.LastIndexOf('/') + 1)..];
        using var http = new HttpClient { Timeout = Patience.Most };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_two.Web}/api/events");
        request.Headers.Add("Authorization", $"Bearer {_two.Duplex.OperatorToken}");
        request.Headers.Add("Last-Event-ID", "0");
        using var limit = Patience.Limit();
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(limit.Token));

        var told = new StringBuilder();
        while (!told.ToString().Contains(loop, StringComparison.Ordinal) && await reader.ReadLineAsync(limit.Token) is { } line)
        {
            told.AppendLine(line);
        }

        Assert.Contains(loop, told.ToString(), StringComparison.Ordinal);
        Assert.Null(Leak(told.ToString(), ""));
    }

    [Fact]
    public async Task No_websocket_binds_a_subscription_of_another_organization()
    {
        using var south = _two.App("fhir/south-chart", _two.Tokens.Of(TwoOrganizations.South, "south-chart"));
        var binding = (string)(await south.GetAsync($"Subscription/{_two.Ids["subscription"]}/$get-ws-binding-token")).Body!["parameter"]!.AsArray().First(one => (string?)one!["name"] == "token")!["valueString"]!;
        Assert.StartsWith("bound", await SayAsync("south-chart", _two.Tokens.Of(TwoOrganizations.South, "south-chart"), $"bind {_two.Ids["subscription"]}"), StringComparison.Ordinal);

        foreach (var (connection, token) in new[]
        {
            ("south-chart", _two.Tokens.Of("default", "registry", "clinic")), ("south-chart", _two.Tokens.Of("default", "south-chart")), ("registry", _two.Tokens.Of("default", "registry", "clinic")),
        })
        {
            var said = await SayAsync(connection, token, $"bind {_two.Ids["subscription"]}");
            Assert.False(said.StartsWith("bound", StringComparison.Ordinal), said);
        }

        // A binding token opens what it was given for, at its own connection.
        Assert.DoesNotContain("handshake", await SayAsync("registry", _two.Tokens.Of("default", "registry"), $"bind-with-token {binding}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_a_file_of_one_organization_is_told_to_its_own_people_only()
    {
        var next = _two.Duplex.Changes.NextAsync();
        _two.Configure("south-chart", $"connection: south-chart\norganization: south\ndialect: {TwoOrganizations.Word}\nenvironment: test\n");
        _two.Duplex.Changes.Ask();
        await next;
        using var person = _two.Operator();

        var theirs = await person.GetAsync("api/configuration", _two.For(TwoOrganizations.South));
        Assert.Contains(TwoOrganizations.Word, theirs.Text, StringComparison.Ordinal);
        foreach (var answer in new[]
        {
            await person.GetAsync("api/configuration"),
            await person.SendTextAsync("PUT", "api/connections/third", "connection: third\ndialect: chart\nenvironment: test\n", "application/yaml"),
        })
        {
            Assert.DoesNotContain("south", answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("a file of another organization is wrong", answer.Text, StringComparison.Ordinal);
        }
    }

    private async Task TryAsync(string route, RouteCall call, List<string> wrong)
    {
        var method = route[..route.IndexOf(' ', StringComparison.Ordinal)];
        method = method == "*" ? "GET" : method;
        if (!call.Path.StartsWith("{fhir}", StringComparison.Ordinal))
        {
            foreach (var (who, token) in Everybody())
            {
                // What an app or nobody may not do at all is refused in the same way.
                await CheckAsync(route, method, who, token, call, call.Path, call.OnTheirs, call.AlsoOnTheirs, wrong);
            }

            return;
        }

        foreach (var connection in new[] { "south-chart", "south-ehr" })
        {
            foreach (var (who, token) in Everybody())
            {
                await CheckAsync(route, method, who, token, call, call.Path.Replace("{fhir}", $"/fhir/{connection}", StringComparison.Ordinal), call.OnTheirs, call.AlsoOnTheirs, wrong);
            }
        }

        foreach (var connection in new[] { "registry", "clinic" })
        {
            var path = call.Path.Replace("{fhir}", $"/fhir/{connection}", StringComparison.Ordinal);
            await CheckAsync(route, method, "an app on its own connection", _two.Tokens.Of("default", "registry", "clinic"), call, path, call.OnOwn, call.AlsoOnTheirs, wrong);
        }
    }

    private IEnumerable<(string Who, string? Token)> Everybody() =>
    [
        ("an app", _two.Tokens.Of("default", "registry", "clinic")),
        ("an app that names the other's connections", _two.Tokens.Of("default", "south-chart", "south-ehr")),
        ("the operator of the other", _two.Duplex.OperatorToken),
        ("nobody", null),
    ];

    private async Task CheckAsync(
        string route, string method, string who, string? token, RouteCall call, string path, Expected expected, int[] also, List<string> wrong)
    {
        using var app = _two.App("", token);
        var answer = await app.SendTextAsync(method, _two.Web + path, call.Body, call.ContentType, call.Headers);

        // A refusal of another kind tells of the thing as well as an answer does; 405, which a facade gives everybody for what it lacks, does not.
        if (expected == Expected.Refused && answer.Status is not (401 or 403 or 404 or 405) && !also.Contains(answer.Status))
        {
            wrong.Add($"{route} by {who}: {method} {path} was answered {answer.Status}: {answer.Text[..Math.Min(300, answer.Text.Length)]}");
        }

        if (Leak($"{answer.Text}\n{string.Join('\n', answer.Headers.Select(header => $"{header.Key}: {header.Value}"))}", path + call.Body) is { } leak)
        {
            wrong.Add($"{route} by {who}: the answer {answer.Status} to {method} {path} tells {leak}");
        }
    }

    /// <summary>What of South a text tells, that was not said by the caller.</summary>
    private string? Leak(string text, string said) =>
        text.Contains(TwoOrganizations.Word, StringComparison.OrdinalIgnoreCase) ? "South's data"
        : _two.Ids.FirstOrDefault(id => id.Key is not ("export" or "file") && !said.Contains(id.Value, StringComparison.Ordinal) && text.Contains(id.Value, StringComparison.Ordinal)) is { Key: { } thing } ? $"the id of South's {thing}"
        : null;

    /// <summary>What was tried left no trace among South's records, and what South did left none among the others'.</summary>
    private async Task AuditIsSouthsAloneAsync()
    {
        foreach (var (thing, subject) in _two.Ids.SelectMany(id => new[] { (id.Key, id.Value), (id.Key, $"Patient/{id.Value}"), (id.Key, $"Observation/{id.Value}") }))
        {
            var entries = await _two.Duplex.Node.State.Audit.ListAsync("default", subject, 100, TestContext.Current.CancellationToken);
            Assert.True(thing is "patient" or "observation" || entries.Count == 0, $"The default organization's audit tells of South's {thing}.");
        }
    }

    private async Task<string> SayAsync(string connection, string token, string message)
    {
        using var limit = Patience.Limit();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        try
        {
            await socket.ConnectAsync(new Uri($"ws{_two.Web["http".Length..]}/fhir/{connection}/$subscription-websocket"), limit.Token);
        }
        catch (WebSocketException refused)
        {
            return refused.Message;
        }

        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        var buffer = new byte[16 * 1024];
        var heard = await socket.ReceiveAsync(buffer, limit.Token);
        return Encoding.UTF8.GetString(buffer, 0, heard.Count);
    }
}
