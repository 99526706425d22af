using System.Net;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duplex.Scenarios;

/// <summary>The web console in a real browser, while the clinic day plays.</summary>
public sealed class ConsoleScenario
{
    [Fact]
    public async Task The_one_time_link_opens_the_console_and_loops_appear_and_close_while_one_looks()
    {
        await using var console = await ConsoleScenarioPage.OpenAsync();
        var (page, duplex) = (console.Page, console.Duplex);

        var rows = page.Locator("tbody tr");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Live" })).ToBeVisibleAsync();
        // The day writes its twelve notes one after the other, and one more comes later; nobody reloads the page.
        await page.GetByLabel("Kind").SelectOptionAsync("note");
        await Expect(rows).ToHaveCountAsync(12);
        await Expect(page.Locator("tbody tr[data-status=closed]")).ToHaveCountAsync(10);
        await Expect(page.Locator("tbody tr[data-status=held]")).ToHaveCountAsync(2);

        await page.Locator("tbody tr[data-status=closed]").First.GetByRole(AriaRole.Button).ClickAsync();
        var panel = page.GetByRole(AriaRole.Complementary);
        var steps = panel.GetByRole(AriaRole.Heading, new() { Name = "Steps and evidence" }).Locator("xpath=..").Locator("li");
        await Expect(steps).ToHaveCountAsync(4);
        foreach (var step in await steps.AllInnerTextsAsync())
        {
            Assert.Matches("DocumentReference/[A-Za-z0-9-]+/_history/[0-9]+", step);
        }

        await panel.GetByRole(AriaRole.Button, new() { Name = "Close the loop's details" }).ClickAsync();
        using (var app = await FacadeApp.OfAsync(duplex, console.Data))
        {
            Assert.Equal(HttpStatusCode.Created, (await app.PostAsync(ScribeNote.For(9, "Synthetic note that comes while one looks."))).Status);
        }

        await Expect(rows).ToHaveCountAsync(13);
        await Expect(page.Locator("tbody tr[data-status=closed]")).ToHaveCountAsync(11);
        Assert.Empty(console.Faults);
        await OpensNothingForOthersAsync(duplex, console.Browser);
    }

    private static async Task OpensNothingForOthersAsync(ServedDuplex duplex, IBrowser browser)
    {
        await using var stranger = await browser.NewContextAsync();
        var page = await stranger.NewPageAsync();
        foreach (var address in (string[])[duplex.Console.AbsoluteUri, $"{duplex.Web}console/", $"{duplex.Web}api/loops"])
        {
            var answer = await page.GotoAsync(address);
            Assert.Equal((int)HttpStatusCode.Unauthorized, answer!.Status);
        }

        await Expect(page.Locator("body")).ToContainTextAsync("You are not signed in.");
    }
}
