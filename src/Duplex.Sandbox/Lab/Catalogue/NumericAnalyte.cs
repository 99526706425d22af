using System.Globalization;

namespace Duplex.Sandbox.Lab.Catalogue;

/// <summary>A measured quantity with its reference range and critical limits.</summary>
internal sealed record NumericAnalyte(
    string Code, string Name, string Ucum, decimal Low, decimal High, decimal CriticalLow, decimal CriticalHigh, int Decimals) : LabAnalyte(Code, Name)
{
    public override string ValueType => "NM";

    public override string Units => $"{Ucum}^{Ucum}^UCUM";

    public override string Range => $"{Text(Low)}-{Text(High)}";

    public override string Everyday(double fraction, bool isFinal)
    {
        var span = High - Low;
        var value = Low - (span * 0.2m) + (span * 1.4m * (decimal)fraction);
        return Text(Math.Clamp(value, CriticalLow, CriticalHigh));
    }

    public override string Critical(bool isHigh) => Text(isHigh ? CriticalHigh * 1.1m : CriticalLow * 0.9m);

    public override string OtherThan(string value)
    {
        // A tenth of the range nearer to its middle: neither the same nor critical.
        var number = Parse(value) ?? Low;
        var step = Math.Max((High - Low) / 10, Step);
        return Text(number > (Low + High) / 2 ? number - step : number + step);
    }

    public override string Interpret(string value) => Parse(value) switch
    {
        null => "",
        { } number when number > CriticalHigh => "HH",
        { } number when number < CriticalLow => "LL",
        { } number when number > High => "H",
        { } number when number < Low => "L",
        _ => "N",
    };

    private decimal Step => (decimal)Math.Pow(10, -Decimals);

    private static decimal? Parse(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string Text(decimal value) => value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
