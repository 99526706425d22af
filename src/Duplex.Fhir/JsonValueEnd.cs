using System.Buffers;

namespace Duplex.Fhir;

/// <summary>
/// Finds where a JSON value ends in bytes that arrive in pieces. Counts brackets outside of texts only: whether the value is valid is for its reader to say.
/// </summary>
internal struct JsonValueEnd
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> AfterScalar = SearchValues.Create(",}] \t\r\n"u8);

    private int _depth;
    private bool _inText;
    private bool _inScalar;
    private bool _afterBackslash;

    /// <summary>How many of the bytes belong to the value; <paramref name="ended"/> where it ends with them. Goes on where the last call stopped.</summary>
    public int Advance(ReadOnlySpan<byte> bytes, out bool ended)
    {
        var at = 0;
        ended = false;
        while (at < bytes.Length && !ended)
        {
            at += _inText ? Text(bytes[at..], out ended)
                : _depth == 0 ? First(bytes[at..], out ended)
                : Nested(bytes[at..], out ended);
        }

        return at;
    }

    private int Text(ReadOnlySpan<byte> bytes, out bool ended)
    {
        ended = false;
        if (_afterBackslash)
        {
            _afterBackslash = false;
            return 1;
        }

        var at = bytes.IndexOfAny((byte)'"', (byte)'\\');
        if (at < 0)
        {
            return bytes.Length;
        }

        _afterBackslash = bytes[at] == '\\';
        _inText = _afterBackslash;
        ended = !_inText && _depth == 0;
        return at + 1;
    }

    private int First(ReadOnlySpan<byte> bytes, out bool ended)
    {
        ended = false;
        if (!_inScalar)
        {
            switch (bytes[0])
            {
                case (byte)'"':
                    _inText = true;
                    return 1;
                case (byte)'{' or (byte)'[':
                    _depth = 1;
                    return 1;
                default:
                    _inScalar = true;
                    return 1;
            }
        }

        var at = bytes.IndexOfAny(AfterScalar);
        ended = at >= 0;
        return ended ? at : bytes.Length;
    }

    private int Nested(ReadOnlySpan<byte> bytes, out bool ended)
    {
        ended = false;
        var at = bytes.IndexOfAny(Structure);
        if (at < 0)
        {
            return bytes.Length;
        }

        switch (bytes[at])
        {
            case (byte)'"':
                _inText = true;
                break;
            case (byte)'{' or (byte)'[':
                _depth++;
                break;
            default:
                _depth--;
                ended = _depth == 0;
                break;
        }

        return at + 1;
    }
}
