using System.Text;

namespace Duplex.Hl7v2.Editing;

/// <summary>One segment of a message that is edited, also one whose id no path can name. It stays valid when others are moved.</summary>
public readonly struct Hl7SegmentEditor
{
    private readonly Hl7MessageEditor _editor;
    private readonly SegmentNode _node;

    internal Hl7SegmentEditor(Hl7MessageEditor editor, SegmentNode node)
    {
        _editor = editor;
        _node = node;
    }

    /// <summary>What stands before its first field separator.</summary>
    public string Id
    {
        get
        {
            int end = _node.Searched.IndexOf(_editor.Delimiters.Field);
            return Encoding.Latin1.GetString(end < 0 ? _node.Content.Span : _node.Content.Span[..end]);
        }
    }

    /// <summary>Writes a text, escaped; a level that is 0 is left out as in a path.</summary>
    /// <inheritdoc cref="Hl7MessageEditor.Set(Hl7Path, string?)"/>
    public Hl7SegmentEditor Set(int field, string? text, int repetition = 0, int component = 0, int subcomponent = 0)
    {
        _editor.Set(_node, field, Place(repetition, component, subcomponent), text);
        return this;
    }

    /// <summary>Writes a text in a component of the field's first repetition.</summary>
    /// <inheritdoc cref="Hl7MessageEditor.Set(Hl7Path, string?)"/>
    public Hl7SegmentEditor Set(int field, int component, string? text) => Set(field, text, component: component);

    /// <summary>Writes the HL7 null.</summary>
    /// <inheritdoc cref="Hl7MessageEditor.Set(Hl7Path, string?)"/>
    public Hl7SegmentEditor SetNull(int field, int repetition = 0, int component = 0, int subcomponent = 0) =>
        SetRaw(field, "\"\""u8.ToArray(), repetition, component, subcomponent);

    /// <inheritdoc cref="Hl7MessageEditor.SetRaw(Hl7Path, ReadOnlyMemory{byte})"/>
    public Hl7SegmentEditor SetRaw(int field, ReadOnlyMemory<byte> value, int repetition = 0, int component = 0, int subcomponent = 0)
    {
        _editor.SetRaw(_node, field, Place(repetition, component, subcomponent), value);
        return this;
    }

    /// <inheritdoc cref="Hl7MessageEditor.Clear(Hl7Path)"/>
    public Hl7SegmentEditor Clear(int field, int repetition = 0, int component = 0, int subcomponent = 0)
    {
        _editor.Clear(_node, field, Place(repetition, component, subcomponent));
        return this;
    }

    private static FieldPlace Place(int repetition, int component, int subcomponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(repetition);
        ArgumentOutOfRangeException.ThrowIfNegative(component);
        ArgumentOutOfRangeException.ThrowIfNegative(subcomponent);
        return new(repetition, subcomponent > 0 ? Math.Max(component, 1) : component, subcomponent);
    }
}
