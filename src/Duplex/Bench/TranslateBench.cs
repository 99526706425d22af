using System.CommandLine;
using System.Globalization;
using Duplex.Commands;
using Duplex.Engine.Identity;
using Duplex.Transports.Files;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;

namespace Duplex.Bench;

/// <summary><c>duplex bench translate</c>: HL7 v2 to FHIR as JSON bytes and back, one thread, by CPU time.</summary>
internal static class TranslateBench
{
    private const string FirstName = "translate-first";

    private static readonly KeyedHash Hash = new(new byte[32]);
    private static readonly ConnectionKey Nowhere = new(ConnectionKey.DefaultOrganization, "bench");
    private static readonly AssigningAuthorities Authorities = new(
        new AssigningAuthority { Namespace = "BENCH", System = TranslateBenchMessages.PatientSystem },
        new AssigningAuthority { Namespace = "BENCHORD", System = TranslateBenchMessages.PlacerSystem });

    private static readonly TranslationOptions Options = new() { Authorities = Authorities, IdOf = static subject => Hash.IdOf(Nowhere, subject) };

    /// <summary>Run in the fresh process; prints one number.</summary>
    public static Benchmark First { get; } = new(FirstName, "Prints the milliseconds of this process's first translation of an ADT^A01", FirstAsync);

    public static Command Create(CommandContext context)
    {
        var data = new Option<string?>("--data") { Description = "A folder of HL7 v2 messages that are translated as a whole too" };
        var command = new Command("translate", "Translating HL7 v2 to FHIR JSON (ADT^A01 of 1 KB, ORU^R01 with 7 OBX, a folder) and FHIR to HL7 v2, about 45 s") { data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                return await RunAsync(context, parsed.GetValue(data), parsed.WantsJson(), cancellationToken);
            }
            catch (BenchFailedException failed)
            {
                await context.Error.WriteLineAsync($"duplex bench translate: {failed.Message}");
                return CommandContext.Failed;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string? folder, bool json, CancellationToken cancellationToken)
    {
        // Each call translates the next message of a feed, so that what one message leaves behind for the next is what it would be in use.
        var admissions = TranslateBenchFeed.Admissions();
        var results = TranslateBenchFeed.Results();
        var (admitted, resulted) = (0, 0);
        var order = TranslateBenchMessages.Order();
        var sending = new FhirToV2Options
        {
            Time = DateTimeOffset.UnixEpoch,
            ControlIdOf = static _ => "BENCH00004",
            SendingApplication = "DUPLEX",
            SendingFacility = "BENCH",
            Authorities = Authorities,
            PatientSystem = TranslateBenchMessages.PatientSystem,
            Known = [TranslateBenchMessages.Patient()],
        };
        var samples = folder is null ? [] : await ReadAsync(folder, cancellationToken);
        Action[] work = [() => ToFhir(admissions[admitted++ % admissions.Length]), () => ToFhir(results[resulted++ % results.Length]), () => ToV2(order, sending), .. samples.Count > 0 ? [() => samples.ForEach(ToFhirOrNot)] : Array.Empty<Action>()];
        var turns = TakenTurns.Of(context.Time, cancellationToken, work);
        List<BenchMetric> metrics =
        [
            new("adt_per_cpu_second", turns.PerCpuSecond[0], "1/s"),
            new("adt_allocated_bytes", turns.AllocatedBytes[0], "B"),
            new("adt_bytes", admissions.Average(message => message.Length), "B"),
            new("oru_per_cpu_second", turns.PerCpuSecond[1], "1/s"),
            new("oru_allocated_bytes", turns.AllocatedBytes[1], "B"),
            new("oru_bytes", results.Average(message => message.Length), "B"),
            new("to_v2_per_second", turns.PerCpuSecond[2], "1/s"),
            new("to_v2_allocated_bytes", turns.AllocatedBytes[2], "B"),
        ];
        if (samples.Count > 0)
        {
            metrics.Add(new("samples_per_second", turns.PerCpuSecond[3] * samples.Count, "1/s"));
            metrics.Add(new("samples", samples.Count, "1"));
        }

        metrics.Add(new("first_ms", await FreshProcess.MedianAsync(FirstName, cancellationToken), "ms"));
        new BenchReport("translate", BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, json);
        return CommandContext.Done;
    }

    private static async Task<int> FirstAsync(CommandContext context, bool json, CancellationToken cancellationToken)
    {
        var bytes = TranslateBenchMessages.Admission();
        var begun = context.Time.GetTimestamp();
        ToFhir(bytes);
        var elapsed = context.Time.GetElapsedTime(begun);
        await context.Output.WriteLineAsync(elapsed.TotalMilliseconds.ToString("0.000", CultureInfo.InvariantCulture));
        return CommandContext.Done;
    }

    private static async Task<List<ReadOnlyMemory<byte>>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        _ = MessageFiles.List(folder);
        var messages = new List<ReadOnlyMemory<byte>>();
        await foreach (var file in Hl7v2Files.ReadAsync(folder, cancellationToken))
        {
            messages.AddRange(file.Messages.Select(message => message.Bytes));
        }

        return messages;
    }

    private static void ToFhir(ReadOnlyMemory<byte> message)
    {
        if (MessageTranslation.ToFhir(message, Options).Bundle is not { Length: > 500 })
        {
            throw new BenchFailedException("A message that is measured was not translated.");
        }
    }

    private static void ToFhirOrNot(ReadOnlyMemory<byte> message) => MessageTranslation.ToFhir(message, Options);

    private static void ToV2(byte[] json, FhirToV2Options options)
    {
        var result = FhirTranslation.ToV2(json, options);
        if (result.Messages is not [{ Length: > 100 }])
        {
            throw new BenchFailedException($"The order that is measured was not translated: {string.Join(' ', result.Findings.Select(finding => finding.Sentence))}");
        }
    }
}
