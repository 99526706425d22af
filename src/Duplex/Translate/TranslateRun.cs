using System.Globalization;
using System.Runtime.CompilerServices;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Transports.Files;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using MessageHeader = Duplex.Hl7v2.MessageHeader;

namespace Duplex.Translate;

/// <summary>Translates files of HL7 v2 messages without an installation.</summary>
internal sealed class TranslateRun
{
    private readonly TranslationOptions _options;
    private readonly TranslationFile _configuration;

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
        await foreach (var file in Hl7v2Files.ReadAsync(path, cancellationToken))
        {
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

    /// <param name="files">Of FHIR resources: one in each .json, one in each line of an .ndjson.</param>
    /// <param name="now">MSH-7.</param>
    public async IAsyncEnumerable<TranslatedMessage> ToV2Async(
        IReadOnlyList<(string Path, string Name)> files, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (path, name) in files)
        {
            var text = await File.ReadAllBytesAsync(path, cancellationToken);
            var number = 0;
            foreach (var resource in path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? Lines(text) : [text])
            {
                number++;
                yield return ToV2(name, number, resource, now);
            }
        }
    }

    private TranslatedMessage ToV2(string file, int number, ReadOnlyMemory<byte> resource, DateTimeOffset now)
    {
        var kind = FhirJson.Parse(resource.Span, FhirReadMode.Lenient).Resource?.TypeName ?? "?";
        return new(file, number, kind, FhirTranslation.ToV2(resource, new FhirToV2Options
        {
            Time = now,
            ControlIdOf = message => string.Create(CultureInfo.InvariantCulture, $"{number}-{message}"),
            SendingApplication = "DUPLEX",
            Authorities = _configuration.Authorities,
        }));
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> text)
    {
        for (var rest = text; !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                yield return line;
            }
        }
    }

    private static string KindOf(ReadOnlyMemory<byte> message) =>
        MessageHeader.TryRead(message, out var header) && $"{header.MessageType}^{header.TriggerEvent}".TrimEnd('^') is { Length: > 0 } kind ? kind : "?";
}
