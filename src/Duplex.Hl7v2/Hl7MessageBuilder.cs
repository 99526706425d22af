using System.Buffers;
using System.Text;

namespace Duplex.Hl7v2;

/// <summary>
/// Writes a new message front to back. Fields, components and subcomponents are named by number, in rising order; separators
/// are written only when a later value needs them, so nothing trails. Segments end with CR.
/// </summary>
public sealed class Hl7MessageBuilder
{
    private readonly ArrayBufferWriter<byte> _buffer = new(512);
    private readonly TextWriting _text;
    private Position _written;
    private Position _target;

    /// <param name="delimiters">Default: <c>|^~\&amp;</c>.</param>
    /// <param name="encoding">Default: UTF-8. The caller says so in MSH-18.</param>
    /// <param name="replacement">
    /// Written for a character that the encoding lacks, such as <c>?</c>; null (the default) refuses such a text with
    /// <see cref="Hl7EncodingException"/>.
    /// </param>
    public Hl7MessageBuilder(Hl7Delimiters? delimiters = null, Encoding? encoding = null, string? replacement = null)
    {
        Delimiters = delimiters ?? Hl7Delimiters.Default;
        _text = new(Delimiters, encoding ?? Encoding.UTF8, replacement);
    }

    /// <summary>What the message is written with.</summary>
    public Hl7Delimiters Delimiters { get; }

    /// <summary>Ends the segment before and starts this one; MSH gets its delimiters.</summary>
    public Hl7MessageBuilder Segment(string id)
    {
        EndSegment();
        _ = SegmentId.Pack(id);
        Ascii(id);
        _written = default;
        if (id is "MSH" or "FHS" or "BHS")
        {
            Byte(Delimiters.Field);
            Byte(Delimiters.Component);
            Optional(Delimiters.Repetition);
            Optional(Delimiters.Escape);
            Optional(Delimiters.Subcomponent);
            Optional(Delimiters.Truncation);
            // Fields 1 and 2 are written: no place in them is left to go to.
            _written = new(2, int.MaxValue, 1, 1);
        }

        _target = _written;
        return this;
    }

    /// <summary>Goes to this field, from 1; the first repetition, component and subcomponent.</summary>
    /// <exception cref="InvalidOperationException">No segment was started, or the place comes before one already addressed.</exception>
    public Hl7MessageBuilder Field(int number) => Go(new(number, 1, 1, 1));

    /// <summary>Goes to this field and writes a text.</summary>
    public Hl7MessageBuilder Field(int number, string? value) => Field(number).Text(value);

    /// <summary>Goes to the next repetition of the field.</summary>
    public Hl7MessageBuilder Repetition() => Go(new(_target.Field, _target.Repetition + 1, 1, 1));

    /// <summary>Goes to this component of the repetition, from 1.</summary>
    public Hl7MessageBuilder Component(int number) => Go(new(_target.Field, _target.Repetition, number, 1));

    /// <summary>Goes to this component and writes a text.</summary>
    public Hl7MessageBuilder Component(int number, string? value) => Component(number).Text(value);

    /// <summary>Goes to this subcomponent of the component, from 1.</summary>
    public Hl7MessageBuilder Subcomponent(int number) => Go(new(_target.Field, _target.Repetition, _target.Component, number));

    /// <summary>Goes to this subcomponent and writes a text.</summary>
    public Hl7MessageBuilder Subcomponent(int number, string? value) => Subcomponent(number).Text(value);

    /// <summary>Writes a text, escaped; null and empty write nothing. Line ends become <c>\.br\</c>.</summary>
    /// <exception cref="Hl7EncodingException">The encoding lacks a character of it; nothing was written.</exception>
    public Hl7MessageBuilder Text(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return this;
        }

        if (_text.IsPlain(value))
        {
            Reach();
            _buffer.Advance(Encoding.ASCII.GetBytes(value, _buffer.GetSpan(value.Length)));
            return this;
        }

        // Encoded before anything is written: a refused text leaves the message as it was.
        ReadOnlyMemory<byte> encoded = _text.Encode(value);
        Reach();
        _buffer.Write(encoded.Span);
        return this;
    }

    /// <summary>Writes the HL7 null <c>""</c>: the receiver deletes what it stored.</summary>
    public Hl7MessageBuilder Null() => Raw("\"\""u8);

    /// <summary>Writes bytes as they stand: the caller answers for delimiters and escapes in them.</summary>
    public Hl7MessageBuilder Raw(ReadOnlySpan<byte> value)
    {
        if (!value.IsEmpty)
        {
            Reach();
            _buffer.Write(value);
        }

        return this;
    }

    /// <summary>The whole message. More segments may follow.</summary>
    public byte[] ToArray()
    {
        EndSegment();
        return _buffer.WrittenSpan.ToArray();
    }

    private void EndSegment()
    {
        if (_buffer.WrittenCount > 0 && _buffer.WrittenSpan[^1] != (byte)'\r')
        {
            Byte((byte)'\r');
        }
    }

    private Hl7MessageBuilder Go(Position target)
    {
        if (_buffer.WrittenCount == 0)
        {
            throw new InvalidOperationException("There is no segment yet; start one first, as in Segment(\"MSH\").");
        }

        if (target.CompareTo(_target) < 0 || target.Field < 1 || target.Component < 1 || target.Subcomponent < 1 || target.Repetition < 1)
        {
            throw new InvalidOperationException(
                $"Field {target.Field} repetition {target.Repetition} component {target.Component} subcomponent {target.Subcomponent} "
                + "comes before what was already addressed; write places in rising order.");
        }

        _target = target;
        return this;
    }

    /// <summary>Writes the separators from where the last value ended to where the next one belongs.</summary>
    private void Reach()
    {
        if (_target.Field < 1 || _target.Repetition == int.MaxValue)
        {
            throw new InvalidOperationException("A value belongs to a field; start a segment and go to one of its fields first.");
        }

        if (_written.Field < _target.Field)
        {
            Repeat(Delimiters.Field, _target.Field - _written.Field);
            _written = new(_target.Field, 1, 1, 1);
        }

        if (_written.Repetition < _target.Repetition)
        {
            Repeat(Delimiters.Repetition, _target.Repetition - _written.Repetition);
            _written = new(_target.Field, _target.Repetition, 1, 1);
        }

        if (_written.Component < _target.Component)
        {
            Repeat(Delimiters.Component, _target.Component - _written.Component);
            _written = new(_target.Field, _target.Repetition, _target.Component, 1);
        }

        Repeat(Delimiters.Subcomponent, _target.Subcomponent - _written.Subcomponent);
        _written = _target;
    }

    private void Repeat(byte separator, int count)
    {
        Span<byte> span = _buffer.GetSpan(Math.Max(count, 1))[..count];
        span.Fill(separator);
        _buffer.Advance(count);
    }

    private void Optional(byte value)
    {
        if (value != 0)
        {
            Byte(value);
        }
    }

    private void Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }

    private void Ascii(string text) => _buffer.Advance(Encoding.ASCII.GetBytes(text, _buffer.GetSpan(text.Length)));

    private struct Position(int field, int repetition, int component, int subcomponent)
    {
        public int Field = field;
        public int Repetition = repetition;
        public int Component = component;
        public int Subcomponent = subcomponent;

        public readonly int CompareTo(Position other) =>
            (Field, Repetition, Component, Subcomponent).CompareTo(
                (other.Field, other.Repetition, other.Component, other.Subcomponent));
    }
}
