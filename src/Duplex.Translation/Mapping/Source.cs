using Duplex.Hl7v2;
using Duplex.Translation.Segments;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Local;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Mapping;

/// <summary>
/// A field's repetition, one of its components or a subcomponent, on its way into FHIR. Reading a value says into which element it
/// went, so that nothing is lost unnoticed; <see cref="Peek"/> alone looks without saying so.
/// </summary>
internal readonly struct Source
{
    private readonly SourceLevel _level;
    private readonly ushort _repetition;
    private readonly byte _field;
    private readonly byte _component;
    private readonly byte _subcomponent;

    // Of a repetition: most types define far more components than are sent, and those need no search.
    private readonly byte _components;
    private readonly PlacedSegment? _segment;

    private Source(Hl7Repetition repetition, PlacedSegment segment, int field, int number, TranslationContext context)
    {
        Value = repetition.Value;
        _level = SourceLevel.Repetition;
        _segment = segment;
        _field = (byte)Math.Min(field, byte.MaxValue);
        _repetition = (ushort)Math.Min(number, ushort.MaxValue);
        Context = context;
        _components = (byte)Math.Min(repetition.ComponentCount, byte.MaxValue);
    }

    private Source(in Source whole, Hl7Value value, SourceLevel level, int component, int subcomponent)
    {
        Value = value;
        _level = level;
        _segment = whole._segment;
        _field = whole._field;
        _repetition = whole._repetition;
        _component = (byte)component;
        _subcomponent = (byte)subcomponent;
        Context = whole.Context;
    }

    /// <summary>A repetition of a field; its parts are components.</summary>
    public static Source Of(PlacedSegment segment, int field, Hl7Repetition repetition, int number, TranslationContext context) =>
        new(repetition, segment, field, number, context);

    /// <summary>The first repetition of a field.</summary>
    public static Source Of(PlacedSegment segment, int field, TranslationContext context) => Of(segment, field, segment[field][1], 1, context);

    public Hl7Value Value { get; }

    public TranslationContext Context { get; }

    public PlacedSegment Segment => _segment!;

    /// <summary>The number of the field in which it stands.</summary>
    public int Field => _field;

    /// <summary>True where any of its parts has content other than <c>""</c>.</summary>
    public bool IsPresent => Value.IsPresent && (char.IsAsciiLetterOrDigit((char)Value.Bytes[0]) || Value.Bytes.ContainsAnyExcept("^~& "u8));

    /// <summary>True for a component, whose parts are subcomponents: a type that has a simpler form there (CNN for XCN) is read as that.</summary>
    public bool IsComponent => _level == SourceLevel.Component;

    public bool IsNull => Value.Presence == Hl7Presence.Null;

    /// <summary>Where it stands, such as <c>PID-3[2].4.1</c>.</summary>
    public Hl7Path Place => _segment is null ? default : new(
        _segment.Id, Math.Min(_segment.Occurrence, ushort.MaxValue), _field, _component > 0 || _repetition > 1 ? Math.Max((int)_repetition, 1) : 0, _component, _subcomponent);

    /// <summary>Its component or subcomponent with this number; a subcomponent is its own first part.</summary>
    public Source this[int part] => _level switch
    {
        SourceLevel.Repetition => new(this, part <= _components ? ComponentOf(part) : default, SourceLevel.Component, part, 0),
        SourceLevel.Component => new(this, Value.Length == 0 ? default : new Hl7Component(Value)[part], SourceLevel.Subcomponent, _component, part),
        _ => new(this, part == 1 ? Value : default, SourceLevel.Subcomponent, _component, _subcomponent),
    };

    /// <summary>The first value in it.</summary>
    public Hl7Value Leaf => _level switch
    {
        SourceLevel.Repetition => new Hl7Component(ComponentOf(1))[1],
        SourceLevel.Component => new Hl7Component(Value)[1],
        _ => Value,
    };

    /// <summary>The first value in it as trimmed text, for a decision: it does not count as carried over.</summary>
    public string? Peek() => Value.Length == 0 ? null : Context.TextOf(Leaf);

    /// <summary>The first value in it as trimmed text, which goes into the element; null where there is none.</summary>
    /// <param name="element">The element below the one that is being filled, such as <c>family</c>; empty for that one itself.</param>
    public string? Text(string element = "")
    {
        if (Value.Length == 0)
        {
            return null;
        }

        Hl7Value leaf = Leaf;
        string? text = Context.TextOf(leaf);
        if (text is not null)
        {
            Context.Coverage?.Take(leaf, element);
        }

        return text;
    }

    /// <summary>Everything in it as one text, its layout and line breaks kept (TX, FT).</summary>
    public string? Whole(string element = "")
    {
        string? text = Value.IsPresent && Hl7FieldReading.Clean(Value.ToText()) is var clean && !string.IsNullOrWhiteSpace(clean) ? clean : null;
        if (text is not null)
        {
            Context.Coverage?.Take(Value, element);
        }

        return text;
    }

    /// <summary>The first value in it as a code: single blanks inside.</summary>
    public string? Code(string element = "") => Text(element) is { } text ? Hl7FieldReading.AsCode(text) : null;

    /// <summary>
    /// Its code as FHIR has it: by the connection's own codes, otherwise by the table. Null with a finding where neither has it.
    /// </summary>
    public MappedCode? Mapped(CodeMap map, string element = "")
    {
        if (Peek() is not { } sent)
        {
            return null;
        }

        string code = Context.Options.LocalCodes.Find(Segment.Id, _field, sent) ?? sent;
        MappedCode? mapped = map.Find(code);
        if (mapped?.Code is null)
        {
            Context.HasUnmapped(map.Name, Place, sent);
            return null;
        }

        Context.Coverage?.Take(Leaf, element);
        return mapped;
    }

    /// <summary>What its code means by the connection's own table of codes; null where it is none of them.</summary>
    public LocalConcept? Local() => Context.Options.LocalCodes.FindConcept(Segment.Id, _field, Peek());

    /// <summary>A date, at most as precise as a day; a finding where the value is none.</summary>
    public string? Date(string element = "") => Timed(DtmToDateTime.ToDate(Leaf), element);

    /// <summary>A dateTime as precise as given, with an offset where it has a time; a finding where the value is none.</summary>
    public string? DateTime(string element = "") => Timed(PeekDateTime(), element);

    /// <summary>A dateTime where the value is one; it does not count as carried over, and what is no time gives no finding.</summary>
    public string? PeekDateTime()
    {
        Hl7Value leaf = Leaf;
        switch (DtmToDateTime.ClockChangeAt(leaf, Context.Options.SenderZone))
        {
            case ClockChange.NeverWas:
                Context.Warn(Place, $"{Place} was no local time in the sender's zone, whose clocks were put forward over it; it is taken with the offset before. Right would be a time with its offset (+/-ZZZZ).");
                break;
            case ClockChange.WasTwice:
                Context.Warn(Place, $"{Place} was twice in the sender's zone, whose clocks were put back; it is taken as the later one. Right would be a time with its offset (+/-ZZZZ).");
                break;
            default:
                break;
        }

        return DtmToDateTime.ToDateTime(leaf, Context);
    }

    /// <summary>An instant, which needs a time of day; null with a finding where the value has none.</summary>
    public string? Instant(string element = "") => Timed(DtmToDateTime.HasTime(Leaf) ? PeekDateTime() : null, element);

    /// <summary>Y and N of table 0136; a finding where it is another.</summary>
    public bool? YesNo(string element = "")
    {
        string? text = Peek();
        bool? value = text?.ToUpperInvariant() switch { "Y" or "YES" => true, "N" or "NO" => false, _ => null };
        if (value is not null)
        {
            Used(element);
        }
        else if (text is not null)
        {
            Context.Warn(Place, $"{Place} is no code of table 0136; right would be Y or N.");
        }

        return value;
    }

    /// <summary>The value decides what is written, and so is kept although it is not copied.</summary>
    public void Used(string element = "") => Context.Coverage?.Take(Value, element, decides: true);

    /// <summary>It says nothing beyond another value, so that what was read of it is not copied.</summary>
    public void SaysAgain() => Context.Coverage?.Decide(Value);

    // A repetition without separators is its own only component.
    private Hl7Value ComponentOf(int part) => _components == 1 ? Value : new Hl7Repetition(Value)[part].Value;

    private string? Timed(string? time, string element)
    {
        if (time is not null)
        {
            Context.Coverage?.Take(Leaf, element);
        }
        else if (Leaf.Trimmed() is not null)
        {
            Context.Warn(Place, $"{Place} is no timestamp that can be used here; right would be YYYY[MM[DD[HHMM[SS]]]][+/-ZZZZ].");
        }

        return time;
    }
}

internal enum SourceLevel : byte
{
    Repetition,
    Component,
    Subcomponent,
}
