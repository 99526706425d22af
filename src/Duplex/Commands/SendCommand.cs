using System.CommandLine;
using Duplex.Configuration;
using Duplex.Send;
using Duplex.Transports.Files;
using Duplex.Transports.Mllp;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex send PATH --to HOST:PORT</c>: sends HL7 v2 messages over MLLP and prints what each was answered.</summary>
internal static class SendCommand
{
    /// <summary>A bar is shown on what takes longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private const int MostInFlight = 1000;

    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = "A file or a folder; files that begin with MSH, FHS or BHS are taken, others are named as skipped" };
        var target = new Option<string>("--to") { Description = "Where the MLLP listener is", HelpName = "HOST:PORT", Required = true };
        target.Validators.Add(result => Check(result, text => MllpTarget.TryParse(text, out _), "no address; write HOST:PORT, such as 127.0.0.1:2575"));
        var timeout = new Option<string>("--timeout") { Description = "How long to wait for each answer", HelpName = "TIME", DefaultValueFactory = _ => "30s" };
        timeout.Validators.Add(result => Check(
            result, text => Quantities.TryParseDuration(text, out var duration) && duration > TimeSpan.Zero, $"no time; {Quantities.DurationExamples}"));
        var inFlight = new Option<int>("--in-flight")
        {
            Description = "How many messages may be sent before the first of them is answered; more than 1 only where the receiver agreed", HelpName = "N", DefaultValueFactory = _ => 1,
        };
        inFlight.Validators.Add(result => Check(
            result, text => int.TryParse(text, out var number) && number is >= 1 and <= MostInFlight, $"no number from 1 to {MostInFlight}"));
        var command = new Command(
            "send",
            "Sends HL7 v2 messages over MLLP and prints each acknowledgement. Exit code 0: each message was accepted (AA, CA) or asks for no answer; "
            + "1: one was refused (AE, AR, CE, CR), not answered or not sent, a batch's count disagrees, or there was none; 2: wrong usage")
        {
            path, target, timeout, inFlight,
        };
        var tls = new SendTls();
        tls.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            _ = MllpTarget.TryParse(parsed.GetRequiredValue(target), out var to);
            _ = Quantities.TryParseDuration(parsed.GetRequiredValue(timeout), out var limit);
            var options = new MllpClientOptions { AnswerTimeout = limit, ApplicationTimeout = limit, InFlight = parsed.GetValue(inFlight), BackOff = null, Tls = tls.Read(parsed) };
            return RunAsync(context, parsed.GetRequiredValue(path), to, options, parsed.WantsJson(), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, string path, MllpTarget target, MllpClientOptions options, bool json, CancellationToken cancellationToken)
    {
        var files = MessageFiles.List(path);
        var lines = new SendLines(context.Console, json);
        await using var client = new MllpClient(target.Host, target.Port, options, context.Time);
        var run = new SendRun(client, target.ToString(), options.InFlight, lines);
        var sending = run.SendAsync(files, cancellationToken);
        if (!json && context.Console.Profile.Capabilities.Interactive)
        {
            await lines.ShowProgressAsync(sending, run, files.Count, Patience, context.Time);
        }

        var report = await sending;
        if (json)
        {
            await context.WriteJsonAsync(report);
        }
        else
        {
            SendLines.PrintCounts(context.Console, report);
        }

        return report.Succeeded ? CommandContext.Done : CommandContext.Failed;
    }

    private static void Check(System.CommandLine.Parsing.OptionResult result, Func<string, bool> isRight, string problem)
    {
        if (result.Tokens is [{ Value: var text }] && !isRight(text))
        {
            result.AddError($"'{text}' is {problem}.");
        }
    }
}
