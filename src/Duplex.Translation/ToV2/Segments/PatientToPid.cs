using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Patient to PID.</summary>
internal static class PatientToPid
{
    private const string Extensions = "http://hl7.org/fhir/StructureDefinition/";
    private const string UsCore = "http://hl7.org/fhir/us/core/StructureDefinition/";

    /// <summary>PID of whoever a resource is about. A failure where nobody is identified: a patient is never guessed.</summary>
    /// <param name="path">Where the reference stands, such as <c>ServiceRequest.subject</c>.</param>
    /// <returns>The patient where it is at hand.</returns>
    public static Patient? Write(V2Draft draft, Reference? subject, string path)
    {
        draft.Subject = subject;
        if (draft.Find<Patient>(subject) is { } patient)
        {
            Write(draft, patient);
            draft.To.NoteAt(subject, "PID", 3);
            return patient;
        }

        V2Writer to = draft.To.Segment("PID").Field(1, "1").Field(3);
        string? id = IdOf(subject?.ReferenceValue?.Value);
        if (subject?.Identifier is { Value.Value.Length: > 0 } identifier)
        {
            IdentifierToCx.Write(draft, identifier);
            to.Note(subject.ReferenceValue);
        }
        else if (id is not null && draft.Options.Authorities.FindByResourceType("Patient") is { } own)
        {
            to.Part(1).From(subject!.ReferenceValue, id).Part(4).Sub(1, own.Namespace);
        }
        else
        {
            draft.Fail(path, "Nobody is named whom the counterparty could know; right would be the Patient in the same Bundle, or a reference with an identifier.");
            return null;
        }

        to.Note(subject.Type);
        to.Field(5, subject.Display);
        return null;
    }

    public static void Write(V2Draft draft, Patient patient)
    {
        V2Writer to = draft.To.Segment("PID").Keep(patient.Extension).Field(1, "1");
        WriteIdentifiers(draft, patient);
        if (!to.HasText)
        {
            draft.Fail("Patient.identifier", "There is no patient identifier that the counterparty knows; right would be one of the configured system.");
        }

        draft.Each(5, CurrentFirst.Of(draft, patient.Name), HumanNameToXpn.Write);
        if (patient.FindExtension($"{Extensions}patient-mothersMaidenName") is { Value: FhirString maiden } mother)
        {
            to.Field(6, maiden).Note(mother);
        }

        WriteBirth(to, patient);
        to.Field(8).From(patient.Gender, patient.Gender?.Value is { } gender ? CodeMaps.AdministrativeSex.FindOrigin(gender) : null);
        WriteCategories(draft, patient, "us-core-race", 10);
        draft.Each(11, CurrentFirst.Of(draft, patient.Address), AddressToXad.Write);
        draft.Each(13, CurrentFirst.Of(draft, patient.Telecom.FindAll(static contact => contact.Use?.Value != "work")), ContactPointToXtn.Write);
        draft.Each(14, patient.Telecom.FindAll(static contact => contact.Use?.Value == "work"), ContactPointToXtn.Write);
        PatientCommunication? spoken = patient.Communication.Find(static one => one.Preferred?.Value == true) ?? patient.Communication.FirstOrDefault();
        if (spoken?.Language is { } language)
        {
            ConceptToCwe.WriteImplied(draft.At(15), language);
            to.Note(spoken.Preferred);
        }

        if (patient.MaritalStatus is { } status)
        {
            ConceptToCwe.WriteMapped(draft.At(16), status, CodeMaps.MaritalStatus);
        }

        if (patient.FindExtension($"{Extensions}patient-religion") is { Value: CodeableConcept religion } faith)
        {
            ConceptToCwe.WriteMapped(draft.At(17), religion, CodeMaps.Religion);
            to.Note(faith);
        }

        WriteCategories(draft, patient, "us-core-ethnicity", 22);
        if (patient.FindExtension($"{Extensions}patient-birthPlace") is { Value: Address { Text: { } place } } birthPlace)
        {
            to.Field(23, place).Note(birthPlace);
        }

        WriteLife(to, patient);
    }

    /// <summary>PID-3: the identifier that the counterparty knows comes first.</summary>
    private static void WriteIdentifiers(V2Draft draft, Patient patient)
    {
        string? first = draft.Options.PatientSystem;
        draft.To.Field(3);
        List<Identifier> identifiers = [.. CurrentFirst.Of(draft, patient.Identifier)];
        foreach (Identifier identifier in identifiers)
        {
            if (first is not null && identifier.System?.Value == first)
            {
                draft.To.Next();
                IdentifierToCx.Write(draft, identifier, "MR");
            }
        }

        if (first is not null && !draft.To.HasText)
        {
            return;
        }

        foreach (Identifier identifier in identifiers)
        {
            if (first is null || identifier.System?.Value != first)
            {
                draft.To.Next();
                IdentifierToCx.Write(draft, identifier);
            }
        }
    }

    private static void WriteBirth(V2Writer to, Patient patient)
    {
        FhirDate? day = patient.BirthDate;
        if (day?.FindExtension($"{Extensions}patient-birthTime") is { Value: FhirDateTime time } extension)
        {
            DateTimeToDtm.Write(to.Field(7), time);
            to.Note(extension);
            to.Note(day);
        }
        else
        {
            DateTimeToDtm.Write(to.Field(7), day);
        }
    }

    private static void WriteLife(V2Writer to, Patient patient)
    {
        switch (patient.MultipleBirth)
        {
            case FhirBoolean isMultiple:
                to.Field(24).From(isMultiple, isMultiple.Value == true ? "Y" : "N");
                break;
            case FhirInteger order:
                // No first of several is counted from nought: such a number says nothing of a birth of several.
                to.Field(24, order.Value > 0 ? "Y" : null).Field(25, order);
                break;
            default:
                break;
        }

        switch (patient.Deceased)
        {
            case FhirDateTime time:
                DateTimeToDtm.Write(to.Field(29), time);
                to.Field(30, "Y").Note(time);
                break;
            case FhirBoolean isDead:
                to.Field(30).From(isDead, isDead.Value == true ? "Y" : "N");
                break;
            default:
                break;
        }
    }

    /// <summary>US Core race and ethnicity: the category of the OMB, details after it.</summary>
    private static void WriteCategories(V2Draft draft, Patient patient, string name, int field)
    {
        if (patient.FindExtension(UsCore + name) is not { } extension)
        {
            return;
        }

        V2Writer to = draft.To.Field(field);
        foreach (Extension part in extension.Extension)
        {
            if (part.Value is Coding coding)
            {
                to.Next();
                ConceptToCwe.Write(draft, coding);
                to.Note(part);
            }
        }

        if (extension.FindExtension("text") is { Value: FhirString text } told)
        {
            if (!to.HasText)
            {
                to.Part(2, text);
            }

            // The text says what the codes say.
            to.Note(told);
        }

        to.Note(extension.Url);
    }

    private static string? IdOf(string? reference)
    {
        string[] parts = reference?.Split('/') ?? [];
        return parts.Length >= 2 && parts[^2] == "Patient" && ResourceIds.IsValid(parts[^1]) ? parts[^1] : null;
    }
}
