using System.CommandLine;
using Duplex.Configuration;
using Duplex.Resources;
using Duplex.Translate;
using Duplex.Translation;
using Duplex.Translation.ToV2;

namespace Duplex.Commands;

/// <summary><c>duplex translate PATH</c>: what HL7 v2 messages become in FHIR, and what became of each of their values.</summary>
internal static class TranslateCommand
{
    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = "A file or a folder of HL7 v2 messages, or a C-CDA document (.xml); with --to v2 of FHIR R4 resources and Bundles (.json, .ndjson)" };
        var to = new Option<string>("--to") { Description = "What it is translated to: fhir (the default) or v2", HelpName = "fhir|v2", DefaultValueFactory = _ => "fhir" };
        to.AcceptOnlyFromAmong("fhir", "v2");
        var explain = new Option<bool>("--explain") { Description = "Print instead of the translation where each value went, side by side, and the codes that no table has" };
        var action = new Option<FhirToV2Action?>("--action")
        {
            Description = "With --to v2: what is done with each resource, instead of what its status, the Bundle and its version say",
            HelpName = "new|change|reschedule|cancel",
        };
        var configuration = new Option<string?>("--config")
        {
            Description = "What the messages do in their own way: a connection's YAML file, or one with the keys of its section 'translation' alone",
            HelpName = "FILE",
        };
        var authorities = Authorities();
        var command = new Command(
            "translate",
            "Translates HL7 v2 messages to FHIR R4, or resources to HL7 v2, and prints each with what was not carried over; --json holds the coverage list of each too. "
            + "Exit code 0: each was translated or says nothing; 1: one is not understood or cannot be interpreted, or none was translated; 2: wrong usage")
        {
            path, to, action, explain, configuration, authorities,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var file = parsed.GetValue(configuration) is { } name ? TranslationFiles.Read(name) : TranslationFile.None;
            var known = With(file, parsed.GetValue(authorities) ?? []);
            var rows = parsed.WantsJson() ? (ITranslateOutput)new TranslateJson(context.Output) : new TranslateLines(context.Console, parsed.GetValue(explain));
            var run = new TranslateRun(known) { OnSkipped = rows.OnSkipped };
            return parsed.GetValue(to) == "v2"
                ? PrintAsync(ToV2(context, run, parsed.GetRequiredValue(path), parsed.GetValue(action), cancellationToken), rows)
                : PrintAsync(ToFhir(run, parsed.GetRequiredValue(path), cancellationToken), rows);
        });
        return command;
    }

    private static Option<string[]> Authorities()
    {
        var authorities = new Option<string[]>("--authority")
        {
            Description = "An assigning authority (CX-4, EI-2) and its Identifier.system; may be given several times",
            HelpName = "NAME=URI",
            AllowMultipleArgumentsPerToken = false,
        };
        authorities.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) is <= 0 || token.Value.EndsWith('=')))
            {
                result.AddError($"--authority {token.Value} is not NAME=URI, such as CLINIC=urn:oid:2.16.840.1.113883.19.5.1.");
            }
        });
        return authorities;
    }

    private static IAsyncEnumerable<TranslatedMessage> ToFhir(TranslateRun run, string path, CancellationToken cancellationToken)
    {
        _ = MessageFiles.List(path);
        return run.RunAsync(path, cancellationToken);
    }

    private static IAsyncEnumerable<TranslatedMessage> ToV2(CommandContext context, TranslateRun run, string path, FhirToV2Action? action, CancellationToken cancellationToken) =>
        run.ToV2Async(ResourceFiles.List(path, context.Input), context.Time.GetUtcNow(), action, cancellationToken);

    private static async Task<int> PrintAsync(IAsyncEnumerable<TranslatedMessage> messages, ITranslateOutput output)
    {
        var (translated, empty, failed) = (0, 0, 0);
        await foreach (var message in messages)
        {
            _ = message.IsTranslated ? translated++ : message.IsEmpty ? empty++ : failed++;
            output.OnMessage(message);
        }

        output.End(translated, empty, failed);
        return failed == 0 && translated > 0 ? CommandContext.Done : CommandContext.Failed;
    }

    private static TranslationFile With(TranslationFile file, string[] authorities) => authorities.Length == 0 ? file : file with
    {
        Authorities = file.Authorities.With([.. authorities.Select(one => one.Split('=', 2)).Select(pair => new AssigningAuthority { Namespace = pair[0], System = pair[1] })]),
    };
}
