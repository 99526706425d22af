using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>How fields are read for FHIR: blanks around a value say nothing, and an empty value is no value.</summary>
internal static class Hl7FieldReading
{
    /// <summary>The trimmed text; null where there is none.</summary>
    public static string? Trimmed(this Hl7Value value) =>
        value.IsPresent && value.ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A component's first subcomponent, trimmed.</summary>
    public static string? Trimmed(this Hl7Component component) => component[1].Trimmed();

    /// <summary>The repetitions that can be read; those that can't are left out.</summary>
    public static List<T> ReadRepetitions<T>(this Hl7Field field, Func<Hl7Repetition, int, T?> read)
        where T : class
    {
        List<T> values = [];
        foreach ((int index, Hl7Repetition repetition) in field.Repetitions.Index())
        {
            if (read(repetition, index + 1) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>True where the whole field says <c>""</c>: what is stored is to be deleted.</summary>
    public static bool IsNull(this Hl7Field field) => field.Presence == Hl7Presence.Null;
}
