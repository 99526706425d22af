using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Duplex.Fhir;

namespace Duplex.Resources;

/// <summary>Looks at the first line of a stream without taking it.</summary>
internal static class FirstLine
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Whether the first line that is not blank is a JSON value by itself, and ends.</summary>
    public static async ValueTask<bool> IsJsonAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var line = LineOf(read.Buffer);
            if (line is not null || read.IsCompleted || read.Buffer.Length > FhirStreamOptions.Strict.MaxItemBytes)
            {
                reader.AdvanceTo(read.Buffer.Start);
                return line is not null && IsJson(line);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static byte[]? LineOf(ReadOnlySequence<byte> bytes)
    {
        var rest = new SequenceReader<byte>(bytes);
        rest.IsNext("\uFEFF"u8, advancePast: true);
        rest.AdvancePastAny(" \t\r\n"u8);
        return rest.TryReadTo(out ReadOnlySequence<byte> line, LineFeed) ? line.ToArray() : null;
    }

    private static bool IsJson(byte[] line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
