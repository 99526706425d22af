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
            case FhirDecimal number when DecimalBounds.Of(number) is { } bounds:
                sink.Add(new NumberIndexValue(parameter, bounds.Low, bounds.High));
                break;
            case Model.Range range when DecimalBounds.Of(range) is { } bounds:
                sink.Add(new NumberIndexValue(parameter, bounds.Low, bounds.High));
                break;
        }
    }

    public static void Add(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        switch (item)
        {
            case Quantity quantity when DecimalBounds.Of(quantity.Value) is { } exact:
                AddRange(parameter, exact.With(quantity.Comparator?.Text), quantity, sink);
                break;
            case Model.Range range when (range.Low ?? range.High) is { } unit && DecimalBounds.Of(range) is { } bounds:
                AddRange(parameter, bounds, unit, sink);
                break;
            case Money money when DecimalBounds.Of(money.Value) is { } amount:
                sink.Add(new QuantityIndexValue(parameter, amount.Low, amount.High, "urn:iso:std:iso:4217", money.Currency?.Text, money.Currency?.Text));
                break;
            case SampledData { Origin: { } origin } samples when SampleBounds(samples) is { } bounds:
                AddRange(parameter, bounds, origin, sink);
                break;
        }
    }

    private static void AddRange(SearchParameterDefinition parameter, DecimalBounds bounds, Quantity unit, IndexSink sink)
    {
        var system = unit.System?.Text;
        var code = unit.Code?.Text;
        var canonical = code is null ? null : CanonicalUnit.Find(system, code);
        var scaled = canonical is null ? default : bounds.In(canonical);
        sink.Add(new QuantityIndexValue(parameter, bounds.Low, bounds.High, system, code, unit.Unit?.Text, canonical?.Unit, scaled.Low, scaled.High));
    }

    private static DecimalBounds? SampleBounds(SampledData samples)
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

        return low is { } from && high is { } to && Scaled(samples, from) is { } bottom && Scaled(samples, to) is { } top
            ? new(bottom, top)
            : null;
    }

    private static decimal? Scaled(SampledData samples, decimal sample)
    {
        if (samples is { Factor: { HasValue: true, Value: null } } or { Origin.Value: { HasValue: true, Value: null } })
        {
            return null;
        }

        try
        {
            return (samples.Origin?.Value?.Value ?? 0) + (sample * (samples.Factor?.Value ?? 1));
        }
        catch (OverflowException)
        {
            // Decimal has no test for overflow short of computing; samples beyond it are not found by their value.
            return null;
        }
    }

    private static decimal? Parsed(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
