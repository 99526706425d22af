using System.Globalization;
using System.Runtime.CompilerServices;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Resources;
using Duplex.Translation;
using Duplex.Translation.Ccda;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using Duplex.Transports.Files;
using MessageHeader = Duplex.Hl7v2.MessageHeader;

namespace Duplex.Translate;

/// <summary>Translates files of HL7 v2 messages, C-CDA documents and FHIR resources without an installation.</summary>
internal sealed class TranslateRun
{
    private readonly TranslationOptions _options;
    private readonly TranslationFile _configuration;
    private int _resources;

    public TranslateRun(TranslationFile configuration)
    {
        _configuration = configuration;
        // Ids are the same in every run and on every machine: nothing is kept, so there is no installation whose key they could need.
        var hash = new KeyedHash(new byte[32]);
        var nowhere = new ConnectionKey(ConnectionKey.DefaultOrganization, "translate");
        _options = configuration.Options(subject => hash.IdOf(nowhere, subject));
    }

    /// <summary>Called with each file that holds no messages, and why.</summary>
    public Action<string, string> OnSkipped { get; init; } = static (_, _) => { };

    public TranslatedMessage Translate(string file, Hl7v2FileMessage message) =>
        new(file, message.Number, KindOf(message.Bytes), MessageTranslation.ToFhir(message.Bytes, _options));

    public async IAsyncEnumerable<TranslatedMessage> RunAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // An entry that a later document of the run repeats is marked.
        var known = CcdaEntries.None;
        await foreach (var file in Hl7v2Files.ReadAsync(path, cancellationToken))
        {
            if (file.Skipped is not null && IsXml(file.Name))
            {
                var place = File.Exists(path) ? path : Path.Combine(path, file.Name);
                if (new FileInfo(place).Length > CcdaTranslation.MostBytes)
                {
                    OnSkipped(file.Name, $"It is larger than {CcdaTranslation.MostBytes} bytes, which no clinical document is.");
                    continue;
                }

                var document = await File.ReadAllBytesAsync(place, cancellationToken);
                var translated = CcdaTranslation.ToFhir(document, _options, known);
                known = translated.Entries;
                yield return new(file.Name, 1, "C-CDA", translated);
                continue;
            }

            if (file.Skipped is { } reason)
            {
                OnSkipped(file.Name, reason);
            }

            foreach (var message in file.Messages)
            {
                yield return Translate(file.Name, message);
            }
        }
    }

    /// <param name="inputs">FHIR resources: one in each .json, one in each line of an .ndjson.</param>
    /// <param name="now">MSH-7.</param>
    /// <param name="action">What is done with each resource; null for what it says itself.</param>
    public async IAsyncEnumerable<TranslatedMessage> ToV2Async(
        IReadOnlyList<ResourceInput> inputs, DateTimeOffset now, FhirToV2Action? action, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var input in inputs)
        {
            var number = 0;
            await foreach (var resource in input.ReadAsync(FhirReadMode.Lenient, cancellationToken))
            {
                number++;
                yield return ToV2(resource, number, now, action);
            }
        }
    }

    private TranslatedMessage ToV2(ResourceText resource, int number, DateTimeOffset now, FhirToV2Action? action)
    {
        // A receiver takes two messages of one id for one: the moment of the run tells those of different runs apart.
        var id = string.Create(CultureInfo.InvariantCulture, $"{now.ToUnixTimeMilliseconds():X}-{++_resources}");
        return new(resource.File, number, resource.Read.Resource?.TypeName ?? "?", FhirTranslation.ToV2(resource.Json, new FhirToV2Options
        {
            Time = now,
            ControlIdOf = message => string.Create(CultureInfo.InvariantCulture, $"{id}-{message}"),
            Action = action,
            SendingApplication = "DUPLEX",
            Authorities = _configuration.Authorities,
        }));
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static string KindOf(ReadOnlyMemory<byte> message) =>
        MessageHeader.TryRead(message, out var header) && $"{header.MessageType}^{header.TriggerEvent}".TrimEnd('^') is { Length: > 0 } kind ? kind : "?";
}
