using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>PRT-23, table 0185: by which number somebody prefers to be reached.</summary>
internal static class Preferences
{
    private const string Preferred = "http://hl7.org/fhir/StructureDefinition/iso21090-preferred";

    public static void Apply(PlacedSegment segment, List<ContactPoint> numbers, TranslationContext context)
    {
        if (segment.Id != "PRT" || numbers.Count == 0)
        {
            return;
        }

        Source way = Source.Of(segment, 23, context);
        Predicate<ContactPoint>? isMeant = way.Peek() switch
        {
            "B" => static number => number.System?.Value == "pager",
            "C" => static number => number.Use?.Value == "mobile",
            "E" => static number => number.System?.Value == "email",
            "F" => static number => number.System?.Value == "fax",
            "H" => static number => number.Use?.Value == "home",
            "O" => static number => number.Use?.Value == "work",
            _ => null,
        };
        if (isMeant is not null && numbers.Find(isMeant) is { } preferred)
        {
            way[1].Used("telecom.extension");
            preferred.Extension.Add(new Extension { Url = Preferred, Value = new FhirBoolean(true) });
        }
    }
}
