using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>Extensions of Patient that the guide uses.</summary>
internal static class PatientExtensions
{
    private const string Base = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>PID-6: the family name; a maiden name is one text.</summary>
    public static Extension? MothersMaidenName(in Source xpn)
    {
        string? name = xpn[1].Text() ?? xpn[2].Text();
        return name is null ? null : new Extension { Url = $"{Base}patient-mothersMaidenName", Value = new FhirString(name) };
    }

    /// <summary>PID-7 where it has a time.</summary>
    public static Extension BirthTime(string dateTime) => new() { Url = $"{Base}patient-birthTime", Value = new FhirDateTime(dateTime) };

    /// <summary>PID-17.</summary>
    public static Extension? Religion(in Source cwe) => Of("patient-religion", MappedConcepts.Read(cwe, CodeMaps.Religion));

    /// <summary>PID-23: a place as one text.</summary>
    public static Extension? BirthPlace(in Source st) =>
        st.Text("extension") is { } place ? new Extension { Url = $"{Base}patient-birthPlace", Value = new Address { Text = place } } : null;

    /// <summary>PID-26 and PID-39.</summary>
    public static Extension? Citizenship(in Source cwe) => WithCode("patient-citizenship", CweToCodeableConcept.Read(cwe));

    /// <summary>PID-28.</summary>
    public static Extension? Nationality(in Source cwe) => WithCode("patient-nationality", CweToCodeableConcept.Read(cwe));

    /// <summary>PD1-6.</summary>
    public static Extension? Disability(in Source cwe) => Of("patient-disability", CweToCodeableConcept.Read(cwe));

    /// <summary>PV1-16, where the message is about a person and not about a visit.</summary>
    public static Extension? Importance(in Source cwe) => Of("patient-importance", CweToCodeableConcept.Read(cwe));

    /// <summary>PD1-14: the name of a place of worship, otherwise its number.</summary>
    public static Extension? Congregation(in Source xon) =>
        (xon[1].Text() ?? xon[10].Text()) is { } name ? new Extension { Url = $"{Base}patient-congregation", Value = new FhirString(name) } : null;

    /// <summary>PID-35 and PID-36 make one extension, which needs a species.</summary>
    public static void AddAnimal(in Source cwe, string part, List<Extension> extensions)
    {
        if (CweToCodeableConcept.Read(cwe) is not { } concept)
        {
            return;
        }

        const string Url = $"{Base}patient-animal";
        Extension? animal = extensions.Find(extension => extension.Url == Url);
        if (animal is null)
        {
            extensions.Add(animal = new Extension { Url = Url });
            if (part != "species")
            {
                animal.Extension.Add(new Extension { Url = "species", Value = Extensions.UnknownConcept() });
            }
        }

        animal.Extension.Add(new Extension { Url = part, Value = concept });
    }

    private static Extension? Of(string name, CodeableConcept? concept) => concept is null ? null : new Extension { Url = Base + name, Value = concept };

    private static Extension? WithCode(string name, CodeableConcept? concept) =>
        concept is null ? null : new Extension { Url = Base + name, Extension = [new Extension { Url = "code", Value = concept }] };
}
