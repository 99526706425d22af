using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>
/// The suffix of OBX-3, such as <c>71020&amp;IMP</c> (HL7 v2, 7.2.4): which part of a report an observation is. It tells observations apart
/// as the code does.
/// </summary>
internal static class ObservationSuffix
{
    private const string Field = "OBX-3.1.2";

    /// <summary>The code with its suffixes; empty where there is none.</summary>
    public static string KeyOf(in Source identifier)
    {
        string code = CweToCodeableConcept.KeyOf(identifier) ?? "";
        for (int part = 2; identifier[1][part].Peek() is { } suffix; part++)
        {
            code = $"{code}&{suffix}";
        }

        return code;
    }

    /// <summary>Keeps the suffixes with the observation, and in the words of its code.</summary>
    public static void Read(PlacedSegment obx, Observation observation, TranslationContext context)
    {
        Source identifier = Source.Of(obx, 3, context);
        if (identifier[1][2].Peek() is null)
        {
            return;
        }

        for (int part = 2; identifier[1][part].Text("extension.valueString") is { } suffix; part++)
        {
            observation.Extension.Add(Extensions.OfField(Field, new FhirString(suffix)));
            if (observation.Code is { } code)
            {
                string name = NameOf(suffix) ?? suffix;
                string? told = code.Text?.Value ?? CweToCodeableConcept.DisplayOf(identifier);
                code.Text = told is null ? name : $"{told}: {name}";
            }
        }
    }

    private static string? NameOf(string suffix) => suffix.ToUpperInvariant() switch
    {
        "ANT" => "anatomic site",
        "IMP" => "diagnostic impression",
        "REC" => "recommendation",
        "CNP" => "confirming procedures",
        "MED" => "procedure medication",
        "DEV" => "device",
        "GDT" => "gross or general description",
        "MDT" => "secondary or microscopic description",
        "TCM" => "technician's comment",
        "ADT" => "addendum note",
        "OTH" => "other",
        _ => null,
    };
}
