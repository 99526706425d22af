using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>NA to SampledData (sheet <c>NA[SampledData]</c>): the numbers of one repetition, which is one dimension.</summary>
internal static class NaToSampledData
{
    /// <summary>Null where a value is no number; the unit is OBX-6. The time between two values is not told.</summary>
    public static SampledData? Read(in Source na)
    {
        List<string> values = [];
        int number = 0;
        foreach (Hl7Component component in new Hl7Repetition(na.Value).Components)
        {
            number++;
            if (!component[1].IsPresent)
            {
                // A gap stays one: E is an error in FHIR's alphabet of sampled data.
                values.Add("E");
                continue;
            }

            if (NmToDecimal.Read(na[number].Peek()) is not { Text: { } digits })
            {
                return null;
            }

            values.Add(digits);
        }

        if (values.Count == 0)
        {
            return null;
        }

        for (int i = 1; i <= number; i++)
        {
            na[i].Used("data");
        }

        return new SampledData
        {
            Origin = ObservationValue.Unit(na.Segment, na.Context, "origin").Of(FhirDecimal.FromText("0")),
            Period = new FhirDecimal { Extension = [Extensions.Unknown()] },
            Dimensions = new FhirPositiveInt(1),
            Data = string.Join(' ', values),
        };
    }
}
