using System.Globalization;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Numbers and quantities, as ranges.</summary>
internal static class QuantityConversion
{
    public static void AddNumber(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        switch (item)
        {
            case IntegerPrimitive { Value: { } number }:
                sink.Add(new NumberIndexValue(parameter, number, number));
                break;
            case FhirDecimal { Value: { } number }:
                sink.Add(new NumberIndexValue(parameter, number, number));
                break;
            case Model.Range range when range.Low?.Value?.Value is not null || range.High?.Value?.Value is not null:
                sink.Add(new NumberIndexValue(parameter, range.Low?.Value?.Value, range.High?.Value?.Value));
                break;
        }
    }

    public static void Add(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        switch (item)
        {
            case Quantity { Value.Value: { } value } quantity:
                var (low, high) = Bounds(value, quantity.Comparator?.Text);
                AddRange(parameter, low, high, quantity, sink);
                break;
            case Model.Range range when (range.Low ?? range.High) is { } unit && (range.Low?.Value?.Value ?? range.High?.Value?.Value) is not null:
                AddRange(parameter, range.Low?.Value?.Value, range.High?.Value?.Value, unit, sink);
                break;
            case Money { Value.Value: { } amount } money:
                sink.Add(new QuantityIndexValue(parameter, amount, amount, "urn:iso:std:iso:4217", money.Currency?.Text, money.Currency?.Text));
                break;
            case SampledData { Origin: { } origin } samples when SampleBounds(samples) is { } bounds:
                AddRange(parameter, bounds.Low, bounds.High, origin, sink);
                break;
        }
    }

    private static (decimal? Low, decimal? High) Bounds(decimal value, string? comparator) => comparator switch
    {
        "<" or "<=" => (null, value),
        ">" or ">=" => (value, null),
        _ => (value, value),
    };

    private static void AddRange(SearchParameterDefinition parameter, decimal? low, decimal? high, Quantity unit, IndexSink sink)
    {
        var system = unit.System?.Text;
        var code = unit.Code?.Text;
        var canonical = code is null ? null : CanonicalUnit.Find(system, code);
        sink.Add(new QuantityIndexValue(parameter, low, high, system, code, unit.Unit?.Text, canonical?.Unit, canonical?.Of(low), canonical?.Of(high)));
    }

    private static (decimal Low, decimal High)? SampleBounds(SampledData samples)
    {
        decimal? low = null;
        decimal? high = null;
        foreach (var text in (samples.Data?.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // E, L and U stand for an error and for values beyond the limits of detection.
            var sample = text switch { "L" => samples.LowerLimit?.Value, "U" => samples.UpperLimit?.Value, _ => Parsed(text) };
            if (sample is { } value)
            {
                low = low is { } least ? Math.Min(least, value) : value;
                high = high is { } most ? Math.Max(most, value) : value;
            }
        }

        var factor = samples.Factor?.Value ?? 1;
        var origin = samples.Origin?.Value?.Value ?? 0;
        return low is { } from && high is { } to ? (origin + (from * factor), origin + (to * factor)) : null;
    }

    private static decimal? Parsed(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
