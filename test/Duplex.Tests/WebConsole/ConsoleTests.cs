using System.Net;
using Duplex.Tests.Facade;
using Duplex.WebConsole;
using Microsoft.Extensions.DependencyInjection;

namespace Duplex.Tests.WebConsole;

public sealed class ConsoleTests
{
    [Fact]
    public async Task A_code_opens_the_console_and_the_API_once()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var entrance = duplex.Services.GetRequiredService<ConsoleCodes>().NewEntrance(duplex.Address)[duplex.Address.Length..];

        using var closed = await duplex.GetAsync("/console/", null);
        using var entered = await duplex.GetAsync(entrance, null);
        using var console = await duplex.GetAsync("/console/", null);
        using var loops = await duplex.GetAsync("/api/loops", null);
        using var other = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var again = await other.GetAsync(duplex.Address + entrance);

        Assert.Equal(HttpStatusCode.Unauthorized, closed.StatusCode);
        Assert.Contains("duplex serve", await closed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(("/console/", HttpStatusCode.Redirect), (entered.Headers.Location!.ToString(), entered.StatusCode));
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, console.StatusCode);
        Assert.Equal(HttpStatusCode.OK, loops.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours()
    {
        await using var duplex = await SignedInAsync();

        duplex.Time.Advance(ConsoleSessions.Lifetime);
        using var answer = await duplex.GetAsync("/api/loops", null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_console_that_was_not_built_says_how_to_build_it()
    {
        await using var duplex = await SignedInAsync();

        using var answer = await duplex.GetAsync("/console/", null);

        Assert.Contains("npm run build", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_console_is_served_and_its_screens_are_its_page()
    {
        await using var duplex = await SignedInAsync();
        Directory.CreateDirectory(Path.Combine(duplex.ConsoleFolder, "assets"));
        await File.WriteAllTextAsync(Path.Combine(duplex.ConsoleFolder, "index.html"), "<!doctype html><title>console</title>");
        await File.WriteAllTextAsync(Path.Combine(duplex.ConsoleFolder, "assets", "app.js"), "export {};");

        using var page = await duplex.GetAsync("/console/loops/1", null);
        using var script = await duplex.GetAsync("/console/assets/app.js", null);
        using var missing = await duplex.GetAsync("/console/assets/other.js", null);
        using var outside = await duplex.GetAsync("/console/..%2f..%2fstate.db", null);

        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("console", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [Fact]
    public async Task The_operator_can_ask_for_a_new_code()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = new ByteArrayContent([]);

        using var answer = await duplex.PostAsync("/api/console-codes", RunningDuplex.OperatorSecret, content);
        var address = (string)(await RunningDuplex.JsonAsync(answer))["address"]!;
        using var entered = await duplex.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
    }

    private static async Task<RunningDuplex> SignedInAsync()
    {
        var duplex = await RunningDuplex.StartAsync();
        using var entered = await duplex.Http.GetAsync(duplex.Services.GetRequiredService<ConsoleCodes>().NewEntrance(duplex.Address));
        return duplex;
    }
}
