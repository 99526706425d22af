using System.Diagnostics;

namespace Duplex.Hl7v2;

/// <summary>
/// A place in a message: a slice of its bytes, never a copy. The default value is an absent place.
/// </summary>
[DebuggerDisplay("{Presence}")]
public readonly struct Hl7Value : IEquatable<Hl7Value>
{
    private readonly Hl7Message? _message;
    // Negative (complement) for MSH-1 and MSH-2, which are delimiters themselves and are neither split nor unescaped.
    private readonly int _start;
    private readonly int _length;

    internal Hl7Value(Hl7Message message, int start, int length, bool verbatim = false)
    {
        _message = message;
        _start = verbatim ? ~start : start;
        _length = length;
    }

    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence =>
        _message is null ? Hl7Presence.Absent
        : _length == 0 ? Hl7Presence.Empty
        : _length == 2 && Bytes.SequenceEqual("\"\""u8) ? Hl7Presence.Null
        : Hl7Presence.Present;

    /// <summary>True where there is content other than <c>""</c>.</summary>
    public bool IsPresent => Presence == Hl7Presence.Present;

    /// <summary>The bytes as received, escapes and delimiters included; empty where absent.</summary>
    public ReadOnlySpan<byte> Bytes => _message is null ? default : _message.Span.Slice(Offset, _length);

    /// <summary>How many bytes there are; 0 where absent or empty.</summary>
    public int Length => _length;

    /// <summary>Where the bytes start in the message, from 0; 0 where absent.</summary>
    public int Offset => _start < 0 ? ~_start : _start;

    /// <summary>
    /// The text, unescaped and decoded from the message's character set: empty where absent or empty,
    /// <c>""</c> as it stands where HL7 null. Unknown escape sequences are kept as they are; <c>\.br\</c> is a line feed.
    /// </summary>
    public override string ToString() =>
        _message is null || _length == 0 ? ""
        : _start < 0 ? Hl7Text.Decode(Bytes, _message)
        : Hl7Text.Unescape(Bytes, Searched, _message);

    /// <summary>
    /// The text as a person reads it (FT and TX; HL7 v2.5.1, 2.7.5): formatting commands become line feeds and blanks, highlight
    /// marks are left out; otherwise as <see cref="ToString"/>.
    /// </summary>
    public string ToText() => _message is null || _length == 0 ? "" : _start < 0 ? ToString() : FormattedText.Read(Bytes, Searched, _message);

    /// <summary>The text where <see cref="IsPresent"/>, otherwise null.</summary>
    public string? TextOrNull() => IsPresent ? ToString() : null;

    /// <inheritdoc/>
    public bool Equals(Hl7Value other) =>
        ReferenceEquals(_message, other._message) && _start == other._start && _length == other._length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hl7Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_message, _start, _length);

    /// <summary>The same place of the same message.</summary>
    public static bool operator ==(Hl7Value left, Hl7Value right) => left.Equals(right);

    /// <summary>Another place, or another message.</summary>
    public static bool operator !=(Hl7Value left, Hl7Value right) => !left.Equals(right);

    /// <summary><see cref="Bytes"/>, with what only looks like a delimiter hidden.</summary>
    internal ReadOnlySpan<byte> Searched => _message is null ? default : _message.Searched.Slice(Offset, _length);

    internal Hl7Message? Message => _message;

    internal Hl7Delimiters Delimiters => _message?.Delimiters ?? Hl7Delimiters.Default;

    /// <summary>The part with this number, from 1.</summary>
    internal Hl7Value Part(byte separator, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        if (_message is null || _start < 0 || separator == 0)
        {
            return number == 1 ? this : default;
        }

        ReadOnlySpan<byte> rest = Searched;
        int at = _start;
        while (--number > 0)
        {
            int next = rest.IndexOf(separator);
            if (next < 0)
            {
                return default;
            }

            at += next + 1;
            rest = rest[(next + 1)..];
        }

        int end = rest.IndexOf(separator);
        return new Hl7Value(_message, at, end < 0 ? rest.Length : end);
    }

    /// <summary>The part that starts at <paramref name="next"/>, which moves behind it; false behind the last.</summary>
    internal bool TryPart(byte separator, ref int next, out Hl7Value part)
    {
        if (_message is null || next > _length)
        {
            part = default;
            return false;
        }

        if (_start < 0 || separator == 0)
        {
            next = _length + 1;
            part = this;
            return true;
        }

        int found = Searched[next..].IndexOf(separator);
        int length = found < 0 ? _length - next : found;
        part = new Hl7Value(_message, _start + next, length);
        next += length + 1;
        return true;
    }

    /// <summary>Nothing, at a place of it.</summary>
    internal Hl7Value Empty(int at) => new(_message!, _start + at, 0);

    internal Hl7Value Verbatim() => _message is null ? this : new(_message, Offset, _length, verbatim: true);

    internal Hl7Value Verbatim(int start, int length) =>
        _message is null ? this : new(_message, Offset + start, length, verbatim: true);

    /// <summary>How many parts there are: 0 where absent, at least 1 otherwise.</summary>
    internal int Count(byte separator) =>
        _message is null ? 0 : _start < 0 || separator == 0 ? 1 : Searched.Count(separator) + 1;
}
