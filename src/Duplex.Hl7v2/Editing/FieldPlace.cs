namespace Duplex.Hl7v2.Editing;

/// <summary>A place inside of a field: 0 leaves a level out, as in <see cref="Hl7Path"/>.</summary>
internal readonly record struct FieldPlace(int Repetition, int Component, int Subcomponent)
{
    public bool IsWholeField => Repetition == 0 && Component == 0;

    /// <summary>The field with the place replaced; levels that it lacks are added with their separators.</summary>
    /// <param name="field">As it is.</param>
    /// <param name="searched">The same, with what only looks like a delimiter hidden.</param>
    /// <param name="value">What belongs to the place.</param>
    /// <param name="delimiters">Of the message.</param>
    /// <exception cref="InvalidOperationException">The message declares no delimiter for a level that is needed.</exception>
    public byte[] Replace(ReadOnlySpan<byte> field, ReadOnlySpan<byte> searched, ReadOnlySpan<byte> value, in Hl7Delimiters delimiters)
    {
        Range found = Locate(searched, delimiters, out Missing missing);
        (int start, int length) = found.GetOffsetAndLength(field.Length);
        byte[] made = new byte[field.Length - length + missing.Total + value.Length];
        Span<byte> rest = made;
        field[..start].CopyTo(rest);
        rest = rest[start..];
        rest = Fill(rest, delimiters.Repetition, missing.Repetitions);
        rest = Fill(rest, delimiters.Component, missing.Components);
        rest = Fill(rest, delimiters.Subcomponent, missing.Subcomponents);
        value.CopyTo(rest);
        field[(start + length)..].CopyTo(rest[value.Length..]);
        return made;
    }

    /// <summary>Where the place is; where it is missing, the place for it and the separators that must come first.</summary>
    public Range Locate(ReadOnlySpan<byte> searched, in Hl7Delimiters delimiters, out Missing missing)
    {
        Range found = ..searched.Length;
        int repetitions = Level(searched, delimiters.Repetition, Math.Max(Repetition, 1), ref found);
        int components = Component == 0 ? 0 : Level(searched, delimiters.Component, Component, ref found);
        int subcomponents = Subcomponent == 0 ? 0 : Level(searched, delimiters.Subcomponent, Subcomponent, ref found);
        missing = new(repetitions, components, subcomponents);
        return found;
    }

    private static int Level(ReadOnlySpan<byte> searched, byte separator, int number, ref Range found)
    {
        if (separator == 0)
        {
            return number == 1 ? 0 : throw new InvalidOperationException(
                "MSH-2 of this message declares no delimiter for this level; write it with other delimiters first.");
        }

        (int start, int length) = found.GetOffsetAndLength(searched.Length);
        int end = start + length;
        while (number > 1)
        {
            int next = searched[start..end].IndexOf(separator);
            if (next < 0)
            {
                found = end..end;
                return number - 1;
            }

            start += next + 1;
            number--;
        }

        int stop = searched[start..end].IndexOf(separator);
        found = start..(stop < 0 ? end : start + stop);
        return 0;
    }

    private static Span<byte> Fill(Span<byte> rest, byte separator, int count)
    {
        rest[..count].Fill(separator);
        return rest[count..];
    }

    /// <summary>How many separators of each level a place lacks.</summary>
    internal readonly record struct Missing(int Repetitions, int Components, int Subcomponents)
    {
        public int Total => Repetitions + Components + Subcomponents;
    }
}
