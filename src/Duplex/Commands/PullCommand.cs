using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Duplex.Composition;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex pull CONNECTION</c>: fetches a counterparty's Bulk export into the connection's chart, through the running program.</summary>
internal static class PullCommand
{
    private const string All = "all";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static Command Create(CommandContext context)
    {
        var connection = new Argument<string>("CONNECTION") { Description = "The connection whose counterparty is asked" };
        var group = new Option<string?>("--group") { Description = "Id of a Group at the counterparty; by default all patients", HelpName = "ID" };
        var since = new Option<string?>("--since")
        {
            Description = "Only what changed since this instant; 'all' for everything; by default since the last pull of the same", HelpName = "INSTANT",
        };
        since.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && text != All && !TryRead(text, out _))
            {
                result.AddError($"'{text}' is no instant; write one with its offset, as in 2026-01-31T08:00:00Z, or '{All}'.");
            }
        });
        var types = new Option<string[]>("--type") { Description = "A resource type; may be repeated; by default all", HelpName = "TYPE" };
        var command = new Command(
            "pull", "Fetches a counterparty's Bulk export into the connection's chart. Exit code 0: all of it is in the chart; 1: it failed, or lines were not taken; 2: wrong usage") { connection, group, since, types };
        command.SetAction((parsed, cancellationToken) =>
        {
            var text = parsed.GetValue(since);
            var wish = new
            {
                group = parsed.GetValue(group),
                since = text is not null && TryRead(text, out var at) ? at : (DateTimeOffset?)null,
                types = parsed.GetValue(types) ?? [],
                all = text == All,
            };
            return RunAsync(context, parsed.DataFolder(), parsed.GetRequiredValue(connection), wish, parsed.WantsJson(), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync<T>(CommandContext context, DataFolderPaths paths, string connection, T wish, bool json, CancellationToken cancellationToken)
    {
        using var program = RunningProgram.Find(paths);
        var name = Uri.EscapeDataString(connection);
        var row = await program.PostAsync($"api/connections/{name}/pull", wish, cancellationToken);
        var address = $"api/connections/{name}/pulls/{row.GetProperty("id").GetString()}";
        var said = "";
        while (row.GetProperty("state").GetString() == "running")
        {
            if (!json && Sentence(row) is var sentence && sentence != said)
            {
                context.Console.MarkupLineInterpolated($"[grey]{sentence}[/]");
                said = sentence;
            }

            await Task.Delay(Pause, context.Time, cancellationToken);
            row = await program.GetAsync(address, cancellationToken);
        }

        if (json)
        {
            await context.WriteJsonAsync(row);
        }
        else
        {
            Print(context, row);
        }

        return row.GetProperty("state").GetString() == "done" && row.GetProperty("failed").GetInt64() == 0 ? CommandContext.Done : CommandContext.Failed;
    }

    private static string Sentence(JsonElement row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.GetProperty("stage").GetString()}: {row.GetProperty("fetched").GetInt32()} of {row.GetProperty("files").GetInt32()} files fetched, {row.GetProperty("applied").GetInt32()} in the chart. {Text(row, "theirProgress")} {Text(row, "problem")}").TrimEnd();

    private static void Print(CommandContext context, JsonElement row)
    {
        foreach (var type in row.GetProperty("types").EnumerateObject())
        {
            var count = type.Value;
            context.Console.MarkupLineInterpolated(
                $"{type.Name}: {count.GetProperty("created").GetInt64()} new, {count.GetProperty("updated").GetInt64()} changed, {count.GetProperty("unchanged").GetInt64()} as they were, {count.GetProperty("deleted").GetInt64()} deleted");
        }

        foreach (var error in row.GetProperty("errors").EnumerateArray())
        {
            context.Console.MarkupLineInterpolated($"{error.GetProperty("file").GetString()}:{error.GetProperty("line").GetInt64()}: {error.GetProperty("sentence").GetString()}");
        }

        context.Console.MarkupLineInterpolated(
            $"The pull is {row.GetProperty("state").GetString()}: {row.GetProperty("failed").GetInt64()} lines were not taken, {row.GetProperty("theirErrors").GetInt64()} errors were told by the counterparty. {Text(row, "problem")}");
    }

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static bool TryRead(string text, out DateTimeOffset at) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at) && text.Contains('T', StringComparison.Ordinal);
}
