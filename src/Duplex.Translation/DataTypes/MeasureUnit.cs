using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE and CE of units to the unit of a Quantity.</summary>
internal sealed record MeasureUnit(string? Unit, string? System, string? Code)
{
    public static MeasureUnit None { get; } = new(null, null, null);

    public static MeasureUnit Read(in Source units)
    {
        string? code = units[1].Peek();
        string? text = units[2].Peek();
        string? name = units[3].Peek();
        if (IsPower(code, text, name))
        {
            units.Used("unit");
            units.Context.WarnOnce("unit power", units.Place, "The unit holds a '^' that is not escaped; the whole field is taken as the unit. Right would be 10*3 or 10\\S\\3.");
            return new(units.Value.Trimmed(), null, null);
        }

        if ((code ?? text) is { } spelled && units.Context.Options.Units.TryGetValue(spelled, out string? meant))
        {
            units.Used("unit");
            return new(units[2].Text("unit") ?? spelled, CodeSystems.Ucum, meant);
        }

        string? unit = units[2].Text("unit") ?? units[1].Text("unit");
        if (unit is null)
        {
            return None;
        }

        // FHIR takes a code only together with its system.
        if (code is not null && CodeSystems.Find(name, units[14].Peek()) is { } system)
        {
            units[3].Used("system");
            return new(unit, system, units[1].Code("code"));
        }

        if (units[4].Peek() is { } alternate && CodeSystems.Find(units[6].Peek(), units[17].Peek()) is CodeSystems.Ucum)
        {
            units[4].Used("code");
            units[6].Used("system");
            return new(unit, CodeSystems.Ucum, alternate);
        }

        if (name is null && code is not null && UcumUnits.IsUcum(code))
        {
            units[1].Used("code");
            return new(unit, CodeSystems.Ucum, code);
        }

        if (text is not null && code is not null && text != code)
        {
            units.Context.WarnOnce($"unit code {name}", units.Place, "The code of the unit has no known code system, so its text alone is kept; right would be UCUM.");
        }

        return new(unit, null, null);
    }

    /// <summary>The unit as it is read, for a text; null where there is none.</summary>
    public static string? ReadText(in Source units)
    {
        if (!IsPower(units[1].Peek(), units[2].Peek(), units[3].Peek()))
        {
            return units[2].Text() ?? units[1].Text();
        }

        units.Used();
        return units.Value.Trimmed();
    }

    public Quantity Of(FhirDecimal? value, string? comparator = null) =>
        new() { Value = value, Comparator = comparator, Unit = Unit, System = System, Code = Code };

    // x10^3/uL, as it is often sent: a component separator where a power was meant.
    private static bool IsPower(string? code, string? text, string? name) =>
        name is null && code is not null && text is not null
        && code.EndsWith("10", StringComparison.Ordinal) && (char.IsAsciiDigit(text[0]) || text[0] == '-');
}
