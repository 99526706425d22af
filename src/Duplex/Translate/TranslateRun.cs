using System.Runtime.CompilerServices;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Hl7v2;
using Duplex.Transports.Files;
using Duplex.Translation;
using Duplex.Translation.Messages;

namespace Duplex.Translate;

/// <summary>Translates files of HL7 v2 messages without an installation.</summary>
internal sealed class TranslateRun
{
    private readonly TranslationOptions _options;

    public TranslateRun(TranslationFile configuration)
    {
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

    private static string KindOf(ReadOnlyMemory<byte> message) =>
        MessageHeader.TryRead(message, out var header) && $"{header.MessageType}^{header.TriggerEvent}".TrimEnd('^') is { Length: > 0 } kind ? kind : "?";
}
