using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE and CE of units to the unit of a Quantity.</summary>
internal sealed record MeasureUnit(string? Unit, string? System, string? Code)
{
    public static MeasureUnit None { get; } = new(null, null, null);

    public static MeasureUnit Read(Hl7Field field, Hl7Path place, TranslationContext context)
    {
        Hl7Repetition units = field[1];
        string? code = units[1].Trimmed();
        string? text = units[2].Trimmed();
        string? name = units[3].Trimmed();
        if (IsPower(code, text, name))
        {
            context.WarnOnce("unit power", place, "The unit holds a '^' that is not escaped; the whole field is taken as the unit. Right would be 10*3 or 10\\S\\3.");
            return new(units.Value.Trimmed(), null, null);
        }

        string? unit = text ?? code;
        if (unit is null)
        {
            return None;
        }

        // FHIR takes a code only together with its system.
        if (code is not null && CodeSystems.Find(name, units[14].Trimmed()) is { } system)
        {
            return new(unit, system, units[1].Code());
        }

        if (units[4].Trimmed() is { } alternate && CodeSystems.Find(units[6].Trimmed(), units[17].Trimmed()) is CodeSystems.Ucum)
        {
            return new(unit, CodeSystems.Ucum, alternate);
        }

        if (name is null && code is not null && UcumUnits.IsUcum(code))
        {
            return new(unit, CodeSystems.Ucum, code);
        }

        if (text is not null && code is not null && text != code)
        {
            context.WarnOnce($"unit code {name}", place, "The code of the unit has no known code system, so its text alone is kept; right would be UCUM.");
        }

        return new(unit, null, null);
    }

    public Quantity Of(FhirDecimal? value, string? comparator = null) =>
        new() { Value = value, Comparator = comparator, Unit = Unit, System = System, Code = Code };

    // x10^3/uL, as it is often sent: a component separator where a power was meant.
    private static bool IsPower(string? code, string? text, string? name) =>
        name is null && code is not null && text is not null
        && code.EndsWith("10", StringComparison.Ordinal) && (char.IsAsciiDigit(text[0]) || text[0] == '-');
}
