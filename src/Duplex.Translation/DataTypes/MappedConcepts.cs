using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>Coded values whose table the guide maps: the equal of FHIR, with the code as sent kept beside it.</summary>
internal static class MappedConcepts
{
    /// <summary>
    /// A code for a required binding. One that the table does not have is kept in an extension of an element without a value; null
    /// where there is no code.
    /// </summary>
    public static FhirCode? ReadCode(in Source source, CodeMap map)
    {
        if (source.Peek() is not { } sent)
        {
            return null;
        }

        if (source.Mapped(map)?.Code is { } code)
        {
            return code;
        }

        source[1].Text("extension");
        return new FhirCode { Extension = [Alternate(sent, map)] };
    }

    /// <summary>A code as sent, where the element takes none but FHIR's own.</summary>
    public static Extension Alternate(string sent, CodeMap map) => new() { Url = Extensions.AlternateCodes, Value = new CodeableConcept { Coding = [AsSent(sent, map)] } };

    /// <summary>A concept: the equal first, then what was sent. Null where nothing is there.</summary>
    public static CodeableConcept? Read(in Source source, CodeMap map)
    {
        CodeableConcept? concept = CweToCodeableConcept.Read(source);
        if (concept is null || source[1].Peek() is not { } sent)
        {
            return concept;
        }

        if (concept.Coding.Count > 0)
        {
            concept.Coding[0].System ??= source[3].Peek() is null or "L" ? map.Origin : null;
        }

        if (source[1].Mapped(map, "coding.code") is { Code: not null } mapped && !Has(concept.Coding, mapped))
        {
            concept.Coding.Insert(0, mapped.Coding);
        }

        return concept;
    }

    private static bool Has(List<Coding> codings, MappedCode mapped) => codings.Exists(coding => coding.Code?.Value == mapped.Code && coding.System?.Value == mapped.System);

    private static Coding AsSent(string code, CodeMap map) => new() { System = map.Origin, Code = Hl7FieldReading.AsCode(code) };
}
