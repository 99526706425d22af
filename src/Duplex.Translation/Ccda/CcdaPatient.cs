using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda;

/// <summary><c>recordTarget/patientRole</c> to Patient (US Realm Header).</summary>
internal static class CcdaPatient
{
    private const string UsCore = "http://hl7.org/fhir/us/core/StructureDefinition/";
    private const string Cdc = "urn:oid:2.16.840.1.113883.6.238";
    private const string NullFlavors = "2.16.840.1.113883.5.1008";
    private const string SocialSecurity = "http://hl7.org/fhir/sid/us-ssn";
    private const string BirthPlace = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
    private const string BirthTime = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
    private const string Religion = "http://hl7.org/fhir/StructureDefinition/patient-religion";

    /// <summary>The one patient of a document; null with a finding where it is about nobody, or about several.</summary>
    public static XElement? RoleOf(XElement root, CcdaBuild build)
    {
        List<XElement> targets = [.. root.All("recordTarget")];
        if (targets.Count != 1)
        {
            build.Tell(FindingSeverity.Error, root.Place(), $"The document has {targets.Count} recordTarget, so whose its entries are is not sure; right would be one, with one patient.");
            return null;
        }

        XElement? role = targets[0].At("patientRole");
        if (role.All("patient").Skip(1).Any() || targets[0].All("patientRole").Skip(1).Any())
        {
            build.Tell(FindingSeverity.Error, targets[0].Place(), "The recordTarget holds more than one patient, so whose the entries are is not sure; right would be one.");
            return null;
        }

        if (!build.Identifiers(role).Exists(static identifier => identifier.Value is not null))
        {
            build.Tell(FindingSeverity.Error, (role ?? root).Place(), "recordTarget/patientRole has no id; a document is about one patient with at least one identifier.");
            return null;
        }

        return role;
    }

    /// <summary>The resource, which becomes that of the build.</summary>
    public static void Read(XElement role, CcdaBuild build)
    {
        XElement? person = role.At("patient");
        List<Identifier> identifiers = build.Identifiers(role);
        Patient patient = new()
        {
            Id = IdOf(identifiers, build),
            Identifier = identifiers,
            Name = CdaContacts.Names(person),
            Telecom = CdaContacts.Telecoms(role),
            Address = CdaContacts.Addresses(role),
            Gender = person.At("administrativeGenderCode") is not { } gender ? null
                : gender.Attr("code") switch { "F" => "female", "M" => "male", "UN" => "other", _ => "unknown" },
            BirthDate = CdaValues.Date(person.At("birthTime")),
            MaritalStatus = CdaValues.Concept(person.At("maritalStatusCode")),
            Deceased = DeceasedOf(person, build.Zone),
            MultipleBirth = CdaValues.Flag(person.Extra("multipleBirthInd")),
            Communication = [.. person.All("languageCommunication").Select(communication => LanguageOf(communication, build)).OfType<PatientCommunication>()],
            Contact = [.. person.All("guardian").Select(GuardianOf).OfType<PatientContact>()],
        };
        build.Patient = $"Patient/{patient.Id}";
        AddOrigin(patient, person, "raceCode", "us-core-race");
        AddOrigin(patient, person, "ethnicGroupCode", "us-core-ethnicity");
        AddExtensions(patient, person, build);
        build.Add(patient, build.Patient);
        build.Person = patient;
        patient.ManagingOrganization = build.Parties.Organization(role.At("providerOrganization"));
        build.Take(role.Parent, "Patient");
    }

    /// <summary>The id that the identifiers have in messages of the same connection, so that a document and a message mean the same chart.</summary>
    private static string IdOf(List<Identifier> identifiers, CcdaBuild build)
    {
        Identifier? chosen = identifiers.Find(identifier => build.Options.Authorities.FindBySystem(identifier.System?.Value) is not null)
            ?? identifiers.Find(static identifier => identifier.Value is not null && identifier.System?.Value != SocialSecurity);
        if (chosen is null)
        {
            // A social security number does not say who somebody is: several people may give the same.
            return build.Options.IdOf($"Patient\u001funnumbered\u001f{build.Document}");
        }

        string value = chosen.Value?.Value ?? "";
        return build.Options.Authorities.FindBySystem(chosen.System?.Value)?.HoldsIdsOf("Patient") == true && ResourceIds.IsValid(value)
            ? value
            : build.Options.IdOf($"Patient\u001f{chosen.System?.Value}\u001f{value}");
    }

    private static DataType? DeceasedOf(XElement? person, TimeZoneInfo zone) =>
        CdaValues.DateTime(person.Extra("deceasedTime"), zone) is { } time ? new FhirDateTime(time) : CdaValues.Flag(person.Extra("deceasedInd"));

    private static void AddExtensions(Patient patient, XElement? person, CcdaBuild build)
    {
        if (CdaContacts.Address(person.At("birthplace", "place", "addr")) is { } place)
        {
            patient.Extension.Add(new Extension { Url = BirthPlace, Value = place });
        }

        if (CdaValues.Concept(person.At("religiousAffiliationCode")) is { } religion)
        {
            patient.Extension.Add(new Extension { Url = Religion, Value = religion });
        }

        if (patient.BirthDate is not null && CdaValues.Instant(person.At("birthTime"), build.Zone) is { } time)
        {
            patient.BirthDate.Extension.Add(new Extension { Url = BirthTime, Value = new FhirDateTime(time) });
        }
    }

    private static PatientContact? GuardianOf(XElement guardian)
    {
        HumanName? name = CdaContacts.Name(guardian.At("guardianPerson", "name"));
        string? organization = CdaValues.TextOf(guardian.At("guardianOrganization", "name"));
        if (name is null && organization is null)
        {
            return null;
        }

        CodeableConcept guardianRole = new() { Coding = [new Coding { System = CodeSystems.OfOid("2.16.840.1.113883.5.110"), Code = "GUARD", Display = "guardian" }] };
        return new PatientContact
        {
            Relationship = CdaValues.Concept(guardian.At("code")) is { } relationship ? [guardianRole, relationship] : [guardianRole],
            Name = name,
            Telecom = CdaContacts.Telecoms(guardian),
            Address = CdaContacts.Addresses(guardian).FirstOrDefault(),
            Organization = organization is null ? null : new Reference { Type = "Organization", Display = organization },
        };
    }

    private static PatientCommunication? LanguageOf(XElement communication, CcdaBuild build)
    {
        if (CdaValues.Language(communication.At("languageCode")) is { } tag)
        {
            return new PatientCommunication { Language = CcdaConcepts.Of("urn:ietf:bcp:47", tag), Preferred = CdaValues.Flag(communication.At("preferenceInd")) };
        }

        if (communication.At("languageCode") is { } said && !said.IsNull())
        {
            build.Warn(said, "The language is no tag of BCP 47, which is all that FHIR takes; right would be such as en-US.");
        }

        return null;
    }

    private static void AddOrigin(Patient patient, XElement? person, string element, string extension)
    {
        List<XElement> codes = [.. person.AllOf(element)];
        List<Extension> parts = [];
        bool isRace = element == "raceCode";
        foreach (XElement code in codes)
        {
            Coding? coding = CdaValues.Coding(code) is { Code.Value: { } value } sent && (UsCoreDemographics.IsCategory(value, isRace) || (sent.System?.Value == Cdc && UsCoreDemographics.IsOfTheCdc(value)))
                ? new Coding { System = Cdc, Code = value, Display = sent.Display?.Value }
                : (code.NullFlavor() is "UNK" or "ASKU" ? new Coding { System = CodeSystems.OfOid(NullFlavors), Code = code.NullFlavor() } : null);
            if (coding is not null)
            {
                bool isCategory = UsCoreDemographics.IsCategory(coding.Code!.Value!, isRace) || (coding.System?.Value == CodeSystems.OfOid(NullFlavors) && parts.Count == 0);
                if (isCategory && !isRace && parts.Exists(static part => part.Url == "ombCategory"))
                {
                    continue;
                }

                parts.Add(new Extension { Url = isCategory ? "ombCategory" : "detailed", Value = coding });
            }
        }

        string? text = string.Join("; ", codes.Select(code => CdaText.OriginalText(code) ?? code.Attr("displayName") ?? code.Attr("code")).OfType<string>()) is { Length: > 0 } said ? said : parts.Count > 0 ? "Unknown" : null;
        if (text is not null)
        {
            parts.Add(new Extension { Url = "text", Value = new FhirString(text) });
            patient.Extension.Add(new Extension { Url = UsCore + extension, Extension = parts });
        }
    }
}
