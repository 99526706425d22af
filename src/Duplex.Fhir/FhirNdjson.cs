using System.Buffers;
using System.Runtime.CompilerServices;
using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>NDJSON: one resource on each line, as bulk data is exchanged. Holds one line at a time.</summary>
public static class FhirNdjson
{
    /// <summary>
    /// Reads a stream line by line. A line that is no resource is yielded with its faults and does not stop the rest; blank lines are
    /// stepped over; lines end with LF or CR LF, the last one may end with the stream. The stream is left open.
    /// </summary>
    public static async IAsyncEnumerable<FhirNdjsonLine> ReadAsync(
        Stream stream, FhirStreamOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= FhirStreamOptions.Strict;
        using var window = new StreamWindow(stream, options.MaxBytes);
        await window.TakeByteOrderMarkAsync(cancellationToken).ConfigureAwait(false);
        var more = true;
        while (more)
        {
            var start = window.Position;
            var seen = 0;
            var isTooLong = false;
            int end;
            while ((end = window.Bytes[seen..].IndexOf((byte)'\n')) < 0 && more)
            {
                seen = window.Bytes.Length;
                if (seen > options.MaxItemBytes)
                {
                    isTooLong = true;
                    window.Take(seen);
                    seen = 0;
                }

                more = await window.FillAsync(cancellationToken).ConfigureAwait(false);
            }

            if (window.IsOverLimit)
            {
                yield return new(start.Line, start.Offset, null, [StreamIssues.TooLong("", start, "The stream", options.MaxBytes)]);
                yield break;
            }

            var length = end < 0 ? window.Bytes.Length : seen + end;
            isTooLong |= length > options.MaxItemBytes;
            if (isTooLong)
            {
                yield return new(start.Line, start.Offset, null, [StreamIssues.TooLong("", start, "The line", options.MaxItemBytes)]);
            }
            else if (Line(window.Bytes[..length]) is { } json)
            {
                var result = ResourceReader.Read(json, new FhirReadOptions(options.Mode, options.MaxItemBytes));
                yield return new(start.Line, start.Offset, result.Resource, StreamIssues.After(start, result.Issues)) { Json = json };
            }

            window.Take(end < 0 ? length : length + 1);
        }
    }

    /// <summary>Writes each resource as one line that ends with LF. The stream is left open.</summary>
    public static async ValueTask WriteAsync(Stream stream, IAsyncEnumerable<Resource> resources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(resources);
        var line = new ArrayBufferWriter<byte>(4096);
        await foreach (var resource in resources.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            line.ResetWrittenCount();
            WriteLine(resource, line);
            await stream.WriteAsync(line.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes one resource as a line that ends with LF.</summary>
    public static void WriteLine(Resource resource, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ResourceWriter.Write(resource, output);
        output.Write("\n"u8);
    }

    /// <summary>The bytes of a line, without CR; null where it is blank.</summary>
    private static byte[]? Line(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0 ? null : line.TrimEnd((byte)'\r').ToArray();
}
