using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda;

/// <summary><c>recordTarget/patientRole</c> to Patient (US Realm Header).</summary>
internal static class CcdaPatient
{
    private const string UsCore = "http://hl7.org/fhir/us/core/StructureDefinition/";

    /// <summary>Null with a finding where there is no identifier.</summary>
    public static Patient? Read(XElement root, CcdaBuild build)
    {
        build.Document = CdaValues.Identifier(root.At("id")) is { } id ? $"{id.System?.Value}|{id.Value?.Value}".Replace("urn:ietf:rfc:3986|", "", StringComparison.Ordinal).Replace('|', ':') : "urn:duplex:ccda:without-id";
        XElement? role = root.At("recordTarget", "patientRole");
        List<Identifier> identifiers = CdaValues.Identifiers(role);
        if (identifiers.Count == 0)
        {
            build.Tell(FindingSeverity.Error, (role ?? root).Place(), "recordTarget/patientRole has no id; a document is about one patient with at least one identifier.");
            return null;
        }

        XElement? person = role.At("patient");
        Patient patient = new()
        {
            Id = IdOf(identifiers, build),
            Identifier = identifiers,
            Name = [.. person.All("name").Select(CdaValues.Name).OfType<HumanName>()],
            Telecom = [.. role.All("telecom").Select(CdaValues.Telecom).OfType<ContactPoint>()],
            Address = [.. role.All("addr").Select(CdaValues.Address).OfType<Address>()],
            Gender = person.At("administrativeGenderCode").Attr("code") switch { "F" => "female", "M" => "male", "UN" => "other", _ => null },
            BirthDate = CdaValues.Date(person.At("birthTime")),
            MaritalStatus = CdaValues.Concept(person.At("maritalStatusCode")),
            Deceased = DeceasedOf(person, build.Options.SenderZone),
            Communication = [.. person.All("languageCommunication").Select(LanguageOf).OfType<PatientCommunication>()],
        };
        AddOrigin(patient, person, "raceCode", "us-core-race");
        AddOrigin(patient, person, "ethnicGroupCode", "us-core-ethnicity");
        build.Patient = $"Patient/{patient.Id}";
        build.Add(patient, build.Patient);
        build.Take(root.At("recordTarget"), "Patient");
        return patient;
    }

    /// <summary>The id that the identifiers have in messages of the same connection, so that a document and a message mean the same chart.</summary>
    private static string IdOf(List<Identifier> identifiers, CcdaBuild build)
    {
        Identifier chosen = identifiers.Find(identifier => build.Options.Authorities.FindBySystem(identifier.System?.Value) is not null) ?? identifiers[0];
        string value = chosen.Value?.Value ?? "";
        return build.Options.Authorities.FindBySystem(chosen.System?.Value)?.HoldsIdsOf("Patient") == true && ResourceIds.IsValid(value)
            ? value
            : build.Options.IdOf($"Patient\u001f{chosen.System?.Value}\u001f{value}");
    }

    private static DataType? DeceasedOf(XElement? person, TimeZoneInfo zone) =>
        CdaValues.DateTime(person?.Element(Cda.Sdtc + "deceasedTime"), zone) is { } time ? new FhirDateTime(time)
        : person?.Element(Cda.Sdtc + "deceasedInd").Attr("value") is { } dead ? new FhirBoolean(dead == "true")
        : null;

    private static PatientCommunication? LanguageOf(XElement communication)
    {
        string? code = communication.At("languageCode").Attr("code");
        return code is null ? null : new PatientCommunication
        {
            Language = new CodeableConcept { Coding = [new Coding { System = "urn:ietf:bcp:47", Code = code }] },
            Preferred = communication.At("preferenceInd").Attr("value") is { } preferred ? new FhirBoolean(preferred == "true") : null,
        };
    }

    private static void AddOrigin(Patient patient, XElement? person, string element, string extension)
    {
        List<XElement> codes = [.. person.All(element), .. person?.Elements(Cda.Sdtc + element) ?? []];
        List<Extension> parts =
        [
            .. codes.Where(code => code.Attr("code") is not null).Select((code, turn) => new Extension
            {
                Url = turn == 0 || extension == "us-core-race" ? "ombCategory" : "detailed",
                Value = new Coding { System = CdaSystems.OfCode(code.Attr("codeSystem")), Code = code.Attr("code"), Display = code.Attr("displayName") },
            }),
        ];
        if (parts.Count > 0)
        {
            parts.Add(new Extension { Url = "text", Value = new FhirString(codes.Select(code => code.Attr("displayName") ?? code.Attr("code")).First(text => text is not null)!) });
            patient.Extension.Add(new Extension { Url = UsCore + extension, Extension = parts });
        }
    }
}
