namespace Duplex.Hl7v2.Structure;

/// <summary>Required fields, data types and set ids of one segment after the other.</summary>
internal sealed class FieldCheck(Hl7Message message, FindingList findings)
{
    private static readonly uint Patient = SegmentId.Pack("PID");
    private static readonly uint Observation = SegmentId.Pack("OBX");
    private static readonly uint Acknowledgement = SegmentId.Pack("MSA");

    private readonly SetIdCheck _setIds = new();
    private readonly bool _isOld = MessageVersion.IsBefore(message, 2, 3);
    private readonly Hl7Presence[] _found = new Hl7Presence[64];

    public void Run(Hl7Segment segment, uint id, int index, Hl7Path place)
    {
        FieldRules rules = FieldRules.Of(id);
        Hl7Delimiters delimiters = message.Delimiters;
        Hl7Value type = default;
        Hl7Value value = default;
        Hl7Value setId = default;
        Array.Clear(_found);
        // The id is part 0; in MSH the separator is field 1, so that part 1 is field 2.
        int number = Hl7Segment.IsHeader(segment.Value.Bytes) ? 0 : -1;
        foreach (Hl7Value field in new Hl7Parts<Hl7Value>(segment.Value, delimiters.Field, static part => part))
        {
            number++;
            if (number < 1 || (number < 3 && Hl7Segment.IsHeader(segment.Value.Bytes)) || field.Presence is Hl7Presence.Empty or Hl7Presence.Absent)
            {
                continue;
            }

            if (number < _found.Length)
            {
                _found[number] = field.IsPresent && HoldsNothing(field.Bytes) ? Hl7Presence.Empty : field.Presence;
            }

            if (number <= rules.Single.Length && rules.Single[number - 1])
            {
                CheckSingle(field, number, index, place);
            }

            CheckedType form = number <= rules.Types.Length ? rules.Types[number - 1] : CheckedType.None;
            if (form != CheckedType.None)
            {
                CheckForm(field, form, number, index, place);
            }

            setId = number == 1 && form == CheckedType.SetId ? field : setId;
            type = number == 2 ? field : type;
            value = number == 5 ? field : value;
        }

        CheckRequired(segment, id, rules, index, place);
        CheckSetId(setId, id, index, place);
        if (id == Acknowledgement)
        {
            CheckAcknowledgementCode(segment[1].Value, index, place);
        }

        if (id == Observation)
        {
            ValueTypeCheck.Run(type, value, index, place, findings);
        }
    }

    private void CheckForm(Hl7Value field, CheckedType form, int number, int index, Hl7Path place)
    {
        int repetition = 0;
        foreach (Hl7Value part in new Hl7Parts<Hl7Value>(field, message.Delimiters.Repetition, static part => part))
        {
            repetition++;
            Hl7Value first = part.Part(message.Delimiters.Component, 1);
            if (first.IsPresent && !first.Bytes.Trim((byte)' ').IsEmpty && !DataTypeForms.Fits(form, first.Bytes) && findings.HasRoom)
            {
                Hl7Path path = SegmentPlaces.Field(place, number, repetition > 1 ? repetition : 0);
                findings.Add(
                    index, FindingSeverity.Error, path, StructureCodes.DataTypeWrong, $"{path} is not what its data type allows; it must be {DataTypeForms.Describe(form)}.");
            }
        }
    }

    private void CheckRequired(Hl7Segment segment, uint id, FieldRules rules, int index, Hl7Path place)
    {
        foreach (int required in rules.Required)
        {
            if (_found[required] == Hl7Presence.Present || !findings.HasRoom
                || (id == Patient && required == 3 && _isOld && PatientIdentifiers.Find(segment) is not null))
            {
                continue;
            }

            Hl7Path path = SegmentPlaces.Field(place, required);
            string name = Names.FieldNames.Of(SegmentId.Unpack(id), required)?.Name ?? "field";
            string found = _found[required] == Hl7Presence.Null ? "null (\"\")" : "empty";
            findings.Add(index, FindingSeverity.Error, path, StructureCodes.FieldMissing, $"{path} ({name}) is {found}; it must be valued.");
        }
    }

    /// <summary>Whether there is nothing but separators and blanks.</summary>
    private bool HoldsNothing(ReadOnlySpan<byte> field)
    {
        Hl7Delimiters delimiters = message.Delimiters;
        foreach (byte value in field)
        {
            if (value != ' ' && value != delimiters.Component && value != delimiters.Repetition && value != delimiters.Subcomponent)
            {
                return false;
            }
        }

        return true;
    }

    private void CheckSingle(Hl7Value field, int number, int index, Hl7Path place)
    {
        // A separator that ends the field begins no further value.
        Hl7Value second = field.Part(message.Delimiters.Repetition, 2);
        if (second.Presence is Hl7Presence.Present or Hl7Presence.Null && findings.HasRoom)
        {
            Hl7Path path = SegmentPlaces.Field(place, number);
            findings.Add(
                index, FindingSeverity.Warning, path, StructureCodes.FieldRepeated, $"{path} has more than one repetition; the field takes one.");
        }
    }

    private void CheckAcknowledgementCode(Hl7Value code, int index, Hl7Path place)
    {
        if (code.IsPresent && code.ToString().Trim() is not ("" or "AA" or "AE" or "AR" or "CA" or "CE" or "CR"))
        {
            Hl7Path path = SegmentPlaces.Field(place, 1);
            findings.Add(
                index, FindingSeverity.Error, path, StructureCodes.TableValue,
                $"{path} is no acknowledgement code (table 0008); it is AA, AE, AR, CA, CE or CR.");
        }
    }

    private void CheckSetId(Hl7Value setId, uint id, int index, Hl7Path place)
    {
        bool follows = _setIds.Follows(id, setId.IsPresent ? setId.Bytes : default);
        if (!follows && findings.HasRoom)
        {
            Hl7Path path = SegmentPlaces.Field(place, 1);
            findings.Add(
                index, FindingSeverity.Warning, path, StructureCodes.SetIdOutOfOrder,
                $"{path} does not follow the set id of the segment of its kind before it; set ids rise by one from 1.");
        }
    }
}
