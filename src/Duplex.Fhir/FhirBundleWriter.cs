using System.Buffers;
using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>
/// Writes a Bundle entry by entry without holding it whole.
/// <code>
/// var writer = await FhirBundleWriter.StartAsync(stream, new Bundle { Type = BundleTypeCodes.Collection });
/// await writer.WriteAsync(entry);
/// await writer.CompleteAsync();
/// </code>
/// </summary>
public sealed class FhirBundleWriter
{
    private const int FlushAt = 64 * 1024;
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _pending = new(FlushAt);
    private int _entries;
    private bool _isComplete;

    private FhirBundleWriter(Stream stream) => _stream = stream;

    /// <summary>Begins a Bundle with all that <paramref name="header"/> holds; its entries are written one by one afterwards.</summary>
    /// <param name="stream">Gets the bytes; left open.</param>
    /// <param name="header">Type, links, total and so on, without entries.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">The header has entries.</exception>
    public static async ValueTask<FhirBundleWriter> StartAsync(Stream stream, Bundle header, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(header);
        if (header.Entry.Count > 0)
        {
            throw new ArgumentException("The header has entries; write them one by one.", nameof(header));
        }

        var writer = new FhirBundleWriter(stream);
        writer._pending.Write(WithoutEnd(FhirJson.Serialize(header)));
        await writer.FlushAsync(0, cancellationToken).ConfigureAwait(false);
        return writer;
    }

    /// <summary>Writes one entry.</summary>
    /// <exception cref="InvalidOperationException">The Bundle is complete, or a choice element holds a type that R4 does not allow there.</exception>
    public ValueTask WriteAsync(BundleEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ThrowIfComplete();
        _pending.Write(_entries++ == 0 ? ",\"entry\":["u8 : ","u8);
        ResourceWriter.WriteElement(entry, _pending);
        return FlushAsync(FlushAt / 2, cancellationToken);
    }

    /// <summary>Ends the Bundle and flushes the stream.</summary>
    /// <param name="trailer">What became known late, such as a total or links, and was not in the header; null for nothing.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidOperationException">The Bundle is complete already.</exception>
    public async ValueTask CompleteAsync(Bundle? trailer = null, CancellationToken cancellationToken = default)
    {
        ThrowIfComplete();
        _isComplete = true;
        _pending.Write(_entries == 0 ? default : "]"u8);
        if (trailer is not null)
        {
            var json = FhirJson.Serialize(trailer);
            _pending.Write(WithoutEnd(json)["{\"resourceType\":\"Bundle\""u8.Length..]);
        }

        _pending.Write("}"u8);
        await FlushAsync(0, cancellationToken).ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ReadOnlySpan<byte> WithoutEnd(byte[] json) => json.AsSpan(0, json.Length - 1);

    private async ValueTask FlushAsync(int unless, CancellationToken cancellationToken)
    {
        if (_pending.WrittenCount > unless)
        {
            await _stream.WriteAsync(_pending.WrittenMemory, cancellationToken).ConfigureAwait(false);
            _pending.ResetWrittenCount();
        }
    }

    private void ThrowIfComplete()
    {
        if (_isComplete)
        {
            throw new InvalidOperationException("The Bundle is complete; start another one.");
        }
    }
}
