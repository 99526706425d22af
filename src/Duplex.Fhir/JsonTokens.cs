using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>Takes the outermost tokens of a JSON document from a stream, whole values at a time.</summary>
internal sealed class JsonTokens(StreamWindow window, int maxValueBytes)
{
    /// <summary>Whether the last look found the end of the stream.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The next byte that is not blank, not taken; -1 at the end.</summary>
    public async ValueTask<int> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var at = window.Bytes.IndexOfAnyExcept(" \t\r\n"u8);
            window.Take(at < 0 ? window.Bytes.Length : at);
            if (at >= 0)
            {
                return window.Bytes[0];
            }

            if (!await window.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                IsAtEnd = true;
                return -1;
            }
        }
    }

    /// <summary>Takes this sign if it is next.</summary>
    public async ValueTask<bool> TakeAsync(byte sign, CancellationToken cancellationToken)
    {
        if (await NextAsync(cancellationToken).ConfigureAwait(false) != sign)
        {
            return false;
        }

        window.Take(1);
        return true;
    }

    /// <summary>Takes a property's name with its quotation marks, and the colon; null where there is none.</summary>
    public async ValueTask<(byte[] Name, FhirPosition Position)?> NameAsync(CancellationToken cancellationToken)
    {
        if (await NextAsync(cancellationToken).ConfigureAwait(false) != '"'
            || await ValueAsync(cancellationToken).ConfigureAwait(false) is not { Json: { } name } text
            || !await TakeAsync((byte)':', cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return (name, text.Position);
    }

    /// <summary>Takes a value of any kind; null where the stream ends in it or none stands here.</summary>
    public async ValueTask<Value?> ValueAsync(CancellationToken cancellationToken)
    {
        var next = await NextAsync(cancellationToken).ConfigureAwait(false);
        if (next < 0 || (byte)next is (byte)',' or (byte)':' or (byte)'}' or (byte)']')
        {
            return null;
        }

        var position = window.Position;
        var end = default(JsonValueEnd);
        var length = 0;
        var isTooLong = false;
        while (true)
        {
            length += end.Advance(window.Bytes[length..], out var ended);
            isTooLong |= length > maxValueBytes;
            if (ended)
            {
                var json = isTooLong ? null : window.Bytes[..length].ToArray();
                window.Take(length);
                return new Value(json, position);
            }

            if (isTooLong)
            {
                window.Take(length);
                length = 0;
            }

            if (!await window.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                IsAtEnd = true;
                return null;
            }
        }
    }

    /// <param name="Json">The bytes, of their own; null where there were more than are taken.</param>
    /// <param name="Position">Where they start.</param>
    internal readonly record struct Value(byte[]? Json, FhirPosition Position);
}
