using Duplex.Scenarios.Processes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duplex.Scenarios;

/// <summary>A served Duplex that plays its day, and a browser that entered its console by the one-time link.</summary>
internal sealed class ConsoleScenarioPage : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>A browser of Debian, quiet: it asks nobody on the network for anything.</summary>
    private static readonly BrowserTypeLaunchOptions Quiet = new()
    {
        ExecutablePath = Chromium,
        Args =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    };

    private readonly TestFolder _folder;
    private readonly IPlaywright _playwright;

    private ConsoleScenarioPage(TestFolder folder, ServedDuplex duplex, IPlaywright playwright, IBrowser browser, IPage page)
    {
        _folder = folder;
        _playwright = playwright;
        Duplex = duplex;
        Browser = browser;
        Page = page;
        page.PageError += (_, fault) => Faults.Add(fault);
    }

    public ServedDuplex Duplex { get; }

    public string Data => _folder.At("data");

    public IBrowser Browser { get; }

    public IPage Page { get; }

    /// <summary>What the page's scripts threw.</summary>
    public List<string> Faults { get; } = [];

    public static async Task<ConsoleScenarioPage> OpenAsync()
    {
        Needed.Unless(
            File.Exists(Path.Combine(Path.GetDirectoryName(Repository.Program)!, "wwwroot", "console", "index.html")),
            "The console is not built: run 'npm ci && npm run build' in console, then build the program again, or ./test.sh.");
        Needed.Unless(File.Exists(Chromium), "chromium is not installed (apt-get install chromium).");
        var folder = new TestFolder();
        var duplex = await ServedDuplex.StartAsync(folder.At("data"), "--sandbox-port", "0", "--mllp-port", "0", "--laboratory-port", "0", "--results-port", "0");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(Quiet);
        var page = await browser.NewPageAsync();
        var most = (float)Patience.Most.TotalMilliseconds;
        page.SetDefaultTimeout(most);
        page.SetDefaultNavigationTimeout(most);
        SetDefaultExpectTimeout(most);
        var console = new ConsoleScenarioPage(folder, duplex, playwright, browser, page);
        await page.GotoAsync(duplex.Console.AbsoluteUri);
        return console;
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Duplex.DisposeAsync();
        _folder.Dispose();
    }
}
