using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Identity;
using Duplex.Hl7v2;
using Duplex.Transports.Files;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary><c>duplex translate PATH</c>: what HL7 v2 messages become in FHIR, with what could not be carried over.</summary>
internal static class TranslateCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = "A file or a folder of HL7 v2 messages" };
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
        var command = new Command(
            "translate",
            "Translates HL7 v2 messages to FHIR R4 and prints each Bundle with what was not carried over. Exit code 0: each message was translated; "
            + "1: one is not understood or cannot be interpreted, or there was none; 2: wrong usage")
        {
            path, authorities,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context, parsed.GetRequiredValue(path), OptionsOf(parsed.GetValue(authorities) ?? []), parsed.WantsJson(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string path, TranslationOptions options, bool json, CancellationToken cancellationToken)
    {
        _ = MessageFiles.List(path);
        var report = new JsonArray();
        var (translated, failed) = (0, 0);
        await foreach (var file in Hl7v2Files.ReadAsync(path, cancellationToken))
        {
            if (file.Skipped is { } reason && !json)
            {
                context.Console.MarkupLine($"[grey]{TerminalText.Escape(file.Name)}: skipped, {TerminalText.Escape(reason)}[/]");
            }

            foreach (var message in file.Messages)
            {
                var result = MessageTranslation.ToFhir(message.Bytes, options);
                _ = result.Verdict == TranslationVerdict.Interpreted ? translated++ : failed++;
                if (json)
                {
                    report.Add(RowOf(file, message, result));
                }
                else
                {
                    Print(context, file, message, result);
                }
            }
        }

        if (json)
        {
            await context.WriteJsonAsync(new JsonObject { ["messages"] = report, ["translated"] = translated, ["notTranslated"] = failed });
        }
        else
        {
            context.Console.MarkupLine($"{translated} translated, {failed} not translated.");
        }

        return failed == 0 && translated > 0 ? CommandContext.Done : CommandContext.Failed;
    }

    private static JsonObject RowOf(Hl7v2File file, Hl7v2FileMessage message, MessageTranslationResult result) => new()
    {
        ["file"] = file.Name,
        ["number"] = message.Number,
        ["kind"] = KindOf(message),
        ["verdict"] = JsonNamingPolicy.KebabCaseLower.ConvertName(result.Verdict.ToString()),
        ["bundle"] = result.Bundle is { } bundle ? JsonNode.Parse(bundle.Span) : null,
        ["findings"] = new JsonArray([.. result.Findings.Select(finding => new JsonObject
        {
            ["severity"] = JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Severity.ToString()),
            ["place"] = finding.Place,
            ["sentence"] = finding.Sentence,
        })]),
    };

    private static void Print(CommandContext context, Hl7v2File file, Hl7v2FileMessage message, MessageTranslationResult result)
    {
        var (colour, word) = result.Verdict switch
        {
            TranslationVerdict.Interpreted => ("green", "translated"),
            TranslationVerdict.NotUnderstood => ("yellow", "not understood"),
            _ => ("red", "cannot be interpreted"),
        };
        context.Console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture, $"[bold]{TerminalText.Escape(file.Name)}[/] message {message.Number}, {TerminalText.Escape(KindOf(message))}: [{colour}]{word}[/]"));
        if (result.Bundle is { } bundle)
        {
            // Past the console's layout, which breaks lines at its width.
            context.Console.Profile.Out.Writer.WriteLine(TerminalText.Plain(JsonNode.Parse(bundle.Span)!.ToJsonString(Indented)));
        }

        foreach (var finding in result.Findings)
        {
            context.Console.MarkupLine($"  [yellow]{TerminalText.Escape(finding.Place)}[/] {TerminalText.Escape(finding.Sentence)}");
        }
    }

    private static string KindOf(Hl7v2FileMessage message) =>
        MessageHeader.TryRead(message.Bytes, out var header) ? $"{header.MessageType}^{header.TriggerEvent}".TrimEnd('^') : "?";

    private static TranslationOptions OptionsOf(string[] authorities)
    {
        // Ids are the same in every run and on every machine: nothing is kept, so there is no installation whose key they could need.
        var hash = new KeyedHash(new byte[32]);
        var nowhere = new ConnectionKey(ConnectionKey.DefaultOrganization, "translate");
        return new TranslationOptions
        {
            Authorities = new AssigningAuthorities([.. authorities.Select(one => one.Split('=', 2)).Select(pair => new AssigningAuthority { Namespace = pair[0], System = pair[1] })]),
            IdOf = subject => hash.IdOf(nowhere, subject),
        };
    }
}
