using System.CommandLine;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Client;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Commands;

/// <summary><c>duplex token APP</c>: a short-lived facade token, got as the app itself would get it (SMART Backend Services).</summary>
internal static class TokenCommand
{
    public static Command Create(CommandContext context)
    {
        var app = new Argument<string>("APP") { Description = "The id of a registered app whose key lies in the data folder" };
        var command = new Command("token", "Prints a short-lived facade token of a registered app") { app };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed.DataFolder(), parsed.GetRequiredValue(app), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, DataFolderPaths paths, string app, bool json, CancellationToken cancellationToken)
    {
        using var program = RunningProgram.Find(paths);
        using var key = KeyOf(paths, app)
            ?? throw new CommandFailure($"The data folder holds no key of an app '{app}' (keys/apps/{app}.jwk); an app that keeps its own key gets its tokens itself at {program.Run.Web}oauth/token.");
        string[] folders = [paths.Root, .. program.Run.Configuration is { } configured ? [configured] : Array.Empty<string>()];
        var registration = folders.SelectMany(ConfigurationFolder.ReadApps).FirstOrDefault(one => one.Id == app)
            ?? throw new CommandFailure($"No app '{app}' is registered: there is no file with 'app: {app}' in {string.Join(" or ", folders.Select(folder => Path.Combine(folder, "apps")))}.");
        using var handler = FhirRestTransport.CreateHandler(new FhirRestLimits());
        using var call = new OAuthCall(handler, TimeSpan.FromSeconds(10), context.Time);
        var options = new BackendServicesOptions
        {
            FhirBase = new Uri(program.Run.Web, $"fhir/{registration.Connections[0]}"),
            ClientId = app,
            Scopes = registration.Scopes,
            TokenEndpoint = new Uri(program.Run.Web, "oauth/token"),
        };
        var tokens = new BackendServicesTokenSource(options, key, call, new UuidSource(context.Time), context.Time);
        var result = await tokens.GetAsync(null, cancellationToken);
        var token = result.Token ?? throw new CommandFailure(result.Failure!.Sentence);
        await context.Output.WriteLineAsync(json ? System.Text.Json.JsonSerializer.Serialize(new { access_token = token }) : token);
        return CommandContext.Done;
    }

    private static SmartSigningKey? KeyOf(DataFolderPaths paths, string app)
    {
        try
        {
            return AppKeys.Find(paths, app);
        }
        catch (FormatException unusable)
        {
            throw new CommandFailure(unusable.Message, inner: unusable);
        }
    }
}
