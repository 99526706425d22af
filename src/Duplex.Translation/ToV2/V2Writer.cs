using System.Buffers;
using System.Text;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.ToV2.Coverage;

namespace Duplex.Translation.ToV2;

/// <summary>
/// Writes a message front to back, and notes for each element the field that it went into. A place is entered only with its first
/// text, so that what is empty leaves no trace.
/// </summary>
internal sealed class V2Writer(Hl7MessageBuilder builder, ElementMarks? marks)
{
    /// <summary>The characters that end segments, or that XML and HL7 v2 allow in no text; line ends and tabs are others.</summary>
    private static readonly SearchValues<char> Replaced =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(static code => (char)code).Where(static letter => letter is not ('\t' or '\n' or '\r'))]);

    private string _segment = "";
    private Place _target;
    private Place _written;
    private bool _hasText;
    private KeptForField? _kept;

    /// <summary>Whether a text had a character that no text of HL7 v2 may hold, and that was replaced.</summary>
    public bool HasReplaced { get; private set; }

    /// <summary>Whether the repetition has a text by now.</summary>
    public bool HasText => _hasText;

    /// <summary>Whether a text can be written as it is, with its line ends and tabs.</summary>
    public static bool IsWritable(string text) => text.AsSpan().IndexOfAny(Replaced) < 0;

    public V2Writer Segment(string id)
    {
        WriteKept(int.MaxValue);
        _kept = null;
        builder.Segment(id);
        marks?.Begin(id);
        _segment = id;
        _target = default;
        _written = default;
        _hasText = false;
        return this;
    }

    /// <summary>
    /// Fields that came with a message and that no element of FHIR holds: they go back into this segment, each in its turn, unless
    /// something else is written there.
    /// </summary>
    public V2Writer Keep(List<Extension> extensions)
    {
        _kept = KeptForField.Of(extensions, _segment);
        return this;
    }

    /// <summary>Goes to this field, from 1; its first repetition.</summary>
    public V2Writer Field(int number)
    {
        _target = new(number, 1, 1, 1);
        _hasText = false;
        return this;
    }

    public V2Writer Field(int number, string? text) => Field(number).Text(text);

    public V2Writer Field(int number, PrimitiveType? value) => Field(number).Put(value);

    /// <summary>Goes to the next repetition, unless this one is still empty.</summary>
    public V2Writer Next()
    {
        _target = new(_target.Field, _hasText ? _target.Repetition + 1 : _target.Repetition, 1, 1);
        _hasText = false;
        return this;
    }

    /// <summary>Goes to this component, from 1.</summary>
    public V2Writer Part(int component)
    {
        _target = new(_target.Field, _target.Repetition, component, 1);
        return this;
    }

    public V2Writer Part(int component, string? text) => Part(component).Text(text);

    public V2Writer Part(int component, PrimitiveType? value) => Part(component).Put(value);

    /// <summary>Goes to this subcomponent, from 1.</summary>
    public V2Writer Sub(int subcomponent)
    {
        _target = new(_target.Field, _target.Repetition, _target.Component, subcomponent);
        return this;
    }

    public V2Writer Sub(int subcomponent, string? text) => Sub(subcomponent).Text(text);

    /// <summary>The value as it is written in FHIR, which goes here.</summary>
    public V2Writer Put(PrimitiveType? value) => From(value, value?.Text);

    /// <summary>A text that was made from this element; nothing where it is empty.</summary>
    public V2Writer From(object? element, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Text(text);
            Note(element);
        }

        return this;
    }

    /// <summary>
    /// The element decides what stands here, and so is kept although it is not copied. Where nothing stands here by now, it is not.
    /// </summary>
    public void Note(object? element)
    {
        if (element is not null)
        {
            marks?.Add(element, _segment, _target.Field, _target.Repetition, _target.Component, _target.Subcomponent);
        }
    }

    /// <summary>As <see cref="Note"/>, of a field of a segment that was written before.</summary>
    /// <param name="occurrence">From 1; 0 for the last of its kind.</param>
    public void NoteAt(object? element, string segment, int field, int occurrence = 0)
    {
        if (element is not null)
        {
            marks?.AddAt(element, segment, field, occurrence);
        }
    }

    /// <summary>A text of nobody's: a set id, a code that the message itself needs.</summary>
    public V2Writer Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Reach();
            builder.Text(text);
            _hasText = true;
            HasReplaced |= !IsWritable(text);
            marks?.Wrote(_segment, _target.Field, _target.Repetition, _target.Component, _target.Subcomponent);
        }

        return this;
    }

    /// <summary>Bytes that need no escape, such as Base64.</summary>
    public V2Writer Raw(object element, string ascii)
    {
        Reach();
        builder.Raw(Encoding.ASCII.GetBytes(ascii));
        _hasText = true;
        marks?.Wrote(_segment, _target.Field, _target.Repetition, _target.Component, _target.Subcomponent);
        Note(element);
        return this;
    }

    public byte[] ToArray()
    {
        WriteKept(int.MaxValue);
        return builder.ToArray();
    }

    /// <summary>Kept fields that stand before this one.</summary>
    private void WriteKept(int field)
    {
        (Place target, bool hasText) = (_target, _hasText);
        while (_kept is { } kept && kept.TakeBefore(field) is { } next)
        {
            Field(next);
            kept.Write(this, next);
        }

        (_target, _hasText) = (target, hasText);
    }

    private void Reach()
    {
        if (_target.Field != _written.Field)
        {
            WriteKept(_target.Field);
            _kept?.Leave(_target.Field);
            builder.Field(_target.Field);
            _written = new(_target.Field, 1, 1, 1);
        }

        while (_written.Repetition < _target.Repetition)
        {
            builder.Repetition();
            _written = new(_written.Field, _written.Repetition + 1, 1, 1);
        }

        if (_target.Component != _written.Component)
        {
            builder.Component(_target.Component);
        }

        if (_target.Subcomponent > 1)
        {
            builder.Subcomponent(_target.Subcomponent);
        }

        _written = _target;
    }

    private readonly record struct Place(int Field, int Repetition, int Component, int Subcomponent);
}
