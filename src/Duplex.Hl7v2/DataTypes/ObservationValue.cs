using System.Text;
using Duplex.Hl7v2.Names;

namespace Duplex.Hl7v2.DataTypes;

/// <summary>
/// OBX-5, read by OBX-2 (HL7 v2.5.1, 7.4.2.5). An OBX-2 that is empty, unknown or wrong loses nothing: the value is then read as
/// what it looks like, at last as text. All but <see cref="ToText"/> looks at the first repetition.
/// </summary>
public readonly record struct ObservationValue
{
    /// <param name="valueType">OBX-2.</param>
    /// <param name="field">OBX-5, or one repetition of it.</param>
    public ObservationValue(Hl7Value valueType, Hl7Field field)
    {
        ValueType = valueType;
        Field = field;
    }

    /// <summary>OBX-2 as received.</summary>
    public Hl7Value ValueType { get; }

    /// <summary>OBX-5 with all its repetitions.</summary>
    public Hl7Field Field { get; }

    /// <summary>What the sender said in OBX-5.</summary>
    public Hl7Presence Presence => Field.Presence;

    /// <summary>How many repetitions there are: 0 where empty.</summary>
    public int Count => Presence is Hl7Presence.Absent or Hl7Presence.Empty ? 0 : Field.RepetitionCount;

    /// <summary>One repetition, from 1, as a value of its own.</summary>
    public ObservationValue this[int repetition] => new(ValueType, new Hl7Field(Field[repetition].Value));

    /// <summary>The first repetition, to be read as any data type: <c>new Cx(value.Composite)</c>.</summary>
    public Hl7Composite Composite => new(Field[1]);

    /// <summary>What the value is: as OBX-2 says where the value bears it out, otherwise as it looks.</summary>
    public ObservationKind Kind
    {
        get
        {
            if (!Composite.Value.IsPresent && Count < 2)
            {
                return ObservationKind.None;
            }

            return Declared switch
            {
                "NM" or "SI" => Nm.Number is not null ? ObservationKind.Number : LooksStructured ? ObservationKind.StructuredNumber : ObservationKind.Text,
                "SN" => LooksStructured ? ObservationKind.StructuredNumber : Nm.Number is not null ? ObservationKind.Number : ObservationKind.Text,
                "CE" or "CWE" or "CNE" or "CF" => ObservationKind.Coded,
                "TS" or "DTM" or "DT" => new Ts(Composite).Timestamp is not null ? ObservationKind.Timestamp : ObservationKind.Text,
                "TM" => new Tm(Composite.First).Time is not null ? ObservationKind.Time : ObservationKind.Text,
                "ED" => LooksEncapsulated ? ObservationKind.Document : ObservationKind.Text,
                "RP" => ObservationKind.Reference,
                "ST" or "TX" or "FT" => ObservationKind.Text,
                { } other when DataTypeNames.TitleOf(other) is not null => ObservationKind.Other,
                _ => Guess(),
            };
        }
    }

    /// <summary>The number where <see cref="Kind"/> is Number; null otherwise.</summary>
    public decimal? Number => Kind == ObservationKind.Number ? Nm.Number : null;

    /// <summary>The structured number where <see cref="Kind"/> says so; null otherwise.</summary>
    public Sn? StructuredNumber => Kind == ObservationKind.StructuredNumber ? new Sn(Composite) : null;

    /// <summary>The coded element where <see cref="Kind"/> says so; null otherwise.</summary>
    public Cwe? Coded => Kind == ObservationKind.Coded ? new Cwe(Composite) : null;

    /// <summary>The time where <see cref="Kind"/> says so; null otherwise.</summary>
    public Hl7Timestamp? Timestamp => Kind == ObservationKind.Timestamp ? new Ts(Composite).Timestamp : null;

    /// <summary>The time of day where <see cref="Kind"/> says so; null otherwise.</summary>
    public TimeOnly? Time => Kind == ObservationKind.Time ? new Tm(Composite.First).Time : null;

    /// <summary>The document where <see cref="Kind"/> says so; null otherwise.</summary>
    public Ed? Document => Kind == ObservationKind.Document ? new Ed(Composite) : null;

    /// <summary>The reference where <see cref="Kind"/> says so; null otherwise.</summary>
    public Rp? Reference => Kind == ObservationKind.Reference ? new Rp(Composite) : null;

    private Nm Nm => new(Composite.First);

    private string? Declared => ValueType.TextOrNull()?.Trim().ToUpperInvariant();

    private bool LooksStructured => Composite.PartCount is > 1 and <= 4 && new Sn(Composite) is var sn && (sn.Num1.Number ?? sn.Num2.Number) is not null;

    private bool LooksEncapsulated =>
        new Ed(Composite) is var ed && ed.Data.IsPresent && (ed.Encoding.IsPresent || ed.TypeOfData.IsPresent || ed.DataSubtype.IsPresent);

    /// <summary>
    /// As a person reads it: texts with one line for each repetition, the text of a code (its identifier where it has none), a
    /// structured number such as <c>&gt;100</c>; a document gives nothing, since its data is none to read.
    /// </summary>
    public string ToText()
    {
        StringBuilder lines = new();
        foreach (Hl7Repetition repetition in Field.Repetitions)
        {
            if (lines.Length > 0)
            {
                lines.Append('\n');
            }

            lines.Append(new ObservationValue(ValueType, new Hl7Field(repetition.Value)).Line());
        }

        return lines.ToString();
    }

    /// <summary>The field as it stands.</summary>
    public override string ToString() => Field.ToString();

    private string Line() => Kind switch
    {
        ObservationKind.None or ObservationKind.Document => "",
        ObservationKind.StructuredNumber => new Sn(Composite).ToText(),
        ObservationKind.Coded => new Cwe(Composite) is var code && code.Text.IsPresent ? code.Text.ToString()
            : code.Identifier.IsPresent ? code.Identifier.ToString()
            : code.OriginalText.IsPresent ? code.OriginalText.ToString()
            : code.AlternateText.IsPresent ? code.AlternateText.ToString()
            : Composite.Value.ToString(),
        ObservationKind.Number or ObservationKind.Timestamp or ObservationKind.Time => Composite.First.ToString(),
        ObservationKind.Reference => new Rp(Composite).Pointer.ToString(),
        _ => Composite.Value.ToText(),
    };

    private ObservationKind Guess()
    {
        Cwe code = new(Composite);
        return Composite.PartCount == 1 && Nm.Number is not null ? ObservationKind.Number
            : new Ed(Composite).Encoding.IsPresent && LooksEncapsulated ? ObservationKind.Document
            : LooksStructured && !code.NameOfCodingSystem.IsPresent ? ObservationKind.StructuredNumber
            : code.Identifier.IsPresent && code.NameOfCodingSystem.IsPresent ? ObservationKind.Coded
            : ObservationKind.Text;
    }
}
