using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Orders;

/// <summary>Writes a CodeableConcept as CE or CWE: two codings, and the text where it says more.</summary>
internal static class ConceptText
{
    public static void Write(Hl7MessageBuilder builder, CodeableConcept concept, string path, List<TranslationFinding> findings)
    {
        List<Coding> codings = concept.Coding.FindAll(coding => !string.IsNullOrWhiteSpace(coding.Code?.Value));
        string? text = concept.Text?.Value;
        if (codings.Count == 0)
        {
            builder.Component(2, text);
            return;
        }

        for (int i = 0; i < Math.Min(codings.Count, 2); i++)
        {
            Coding coding = codings[i];
            string? system = coding.System?.Value;
            string? name = system is null ? "L" : CodeSystems.NameOf(system);
            if (name is null)
            {
                findings.Add(new(
                    FindingSeverity.Warning, $"{path}.coding[{i}].system",
                    "The code system has no name in HL7 v2 that is known here, so the code is sent without one; right would be such as http://loinc.org."));
            }

            builder.Component((3 * i) + 1, coding.Code!.Value)
                .Component((3 * i) + 2, coding.Display?.Value ?? (i == 0 ? text : null))
                .Component((3 * i) + 3, name);
        }

        if (codings.Count > 2)
        {
            findings.Add(new(FindingSeverity.Warning, $"{path}.coding[2]", "Only two codings have a place in the message; those after them are not sent."));
        }

        if (text is not null && text != codings[0].Display?.Value && codings[0].Display is not null)
        {
            builder.Component(9, text);
        }
    }
}
