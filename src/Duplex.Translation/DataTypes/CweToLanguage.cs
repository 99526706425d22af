using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE of a language to CodeableConcept: FHIR takes tags of BCP 47 only.</summary>
internal static class CweToLanguage
{
    private const string Bcp47 = "urn:ietf:bcp:47";

    /// <summary>The tag first, then what was sent; a language without a tag is a text, with its codes kept beside the tag for none. Null where nothing is there.</summary>
    public static CodeableConcept? Read(in Source cwe)
    {
        if (CweToCodeableConcept.Read(cwe) is not { } concept)
        {
            return null;
        }

        foreach (Coding coding in concept.Coding)
        {
            if (Languages.Find(coding.Code?.Value) is { } tag)
            {
                concept.Coding.Insert(0, new Coding { System = Bcp47, Code = tag });
                return concept;
            }
        }

        if (concept.Coding.Count > 0)
        {
            concept.Text ??= concept.Coding[0].Display?.Value ?? concept.Coding[0].Code?.Value;
            concept.Extension.Add(new Extension { Url = Extensions.AlternateCodes, Value = new CodeableConcept { Coding = concept.Coding } });
        }

        // R4 asks for a tag wherever there is a language: this one says that it is not determined.
        concept.Coding = [new Coding { System = Bcp47, Code = "und", Display = "Undetermined" }];

        return concept;
    }
}
