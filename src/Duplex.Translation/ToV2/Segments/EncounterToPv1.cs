using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Encounter to PV1 and PV2.</summary>
internal static class EncounterToPv1
{
    /// <summary>Tells what is written before PV1 which visit that will name.</summary>
    public static void Announce(V2Draft draft, Reference? reference)
    {
        bool isNamed = reference is not null && (draft.Find<Encounter>(reference) is not null || reference.Identifier is { Value: not null }
            || (reference.ReferenceValue?.Value?.StartsWith("Encounter/", StringComparison.Ordinal) == true && draft.Options.Authorities.FindByResourceType("Encounter") is not null));
        draft.Visit = isNamed ? reference : null;
    }

    /// <summary>PV1 where a visit is named; otherwise only where the structure asks for it, with the class unknown.</summary>
    /// <returns>The encounter where it is at hand.</returns>
    public static Encounter? Write(V2Draft draft, Reference? reference, bool isRequired = false)
    {
        if (draft.Find<Encounter>(reference) is { } encounter)
        {
            Write(draft, encounter);
            draft.To.NoteAt(reference, "PV1", 19);
            draft.Visit = reference;
            return encounter;
        }

        if (reference?.Identifier is { Value: not null } number)
        {
            draft.To.Segment("PV1").Field(1, "1").Field(2, "U").Field(19);
            IdentifierToCx.Write(draft, number, "VN");
            draft.To.Note(reference.ReferenceValue);
            draft.To.Note(reference.Type);
            draft.Visit = reference;
        }
        else if (reference?.ReferenceValue?.Value is { } address && address.StartsWith("Encounter/", StringComparison.Ordinal)
            && draft.Options.Authorities.FindByResourceType("Encounter") is { } own)
        {
            draft.To.Segment("PV1").Field(1, "1").Field(2, "U").Field(19).Part(1).From(reference.ReferenceValue, address["Encounter/".Length..]).Part(4).Sub(1, own.Namespace);
            draft.Visit = reference;
        }
        else if (isRequired)
        {
            draft.To.Segment("PV1").Field(1, "1").Field(2, "U");
        }

        return null;
    }

    public static void Write(V2Draft draft, Encounter encounter)
    {
        V2Writer to = draft.To.Segment("PV1").Keep(encounter.Extension).Field(1, "1");
        to.Field(2).From(encounter.Class, ClassOf(encounter.Class?.Code?.Value));
        EncounterLocation? place = encounter.Location.Find(static one => one.Status?.Value is null or "active") ?? encounter.Location.LastOrDefault();
        ReferenceToPl.Write(draft.At(3), place?.Location);
        if (encounter.Priority is { } priority)
        {
            ConceptToCwe.WriteMapped(draft.At(4), priority, CodeMaps.AdmissionType);
        }

        WriteParticipants(draft, encounter, 7, "ATND", "PPRF");
        WriteParticipants(draft, encounter, 8, "REF");
        WriteParticipants(draft, encounter, 9, "CON");
        if (encounter.ServiceType is { } service)
        {
            ConceptToCwe.WriteMapped(draft.At(10), service, CodeMaps.HospitalService);
        }

        if (encounter.Hospitalization?.AdmitSource is { } source)
        {
            ConceptToCwe.Write(draft.At(14), source);
        }

        WriteParticipants(draft, encounter, 17, "ADM");
        if (encounter.Type.FirstOrDefault() is { } type)
        {
            ConceptToCwe.Write(draft.At(18), type);
        }

        if (encounter.Identifier.Find(static one => !string.IsNullOrWhiteSpace(one.Value?.Value)) is { } number)
        {
            to.Field(19);
            IdentifierToCx.Write(draft, number, "VN");
        }
        else if (encounter.Id is { } id && draft.Options.Authorities.FindByResourceType("Encounter") is { } own)
        {
            to.Field(19).Part(1).From(encounter.Id, id).Part(4).Sub(1, own.Namespace);
        }
        else
        {
            draft.Warn("Encounter.identifier", "The visit has no number, so the counterparty cannot name it; right would be a visit number.");
        }

        if (encounter.Hospitalization?.DischargeDisposition is { } disposition)
        {
            ConceptToCwe.Write(draft.At(36), disposition);
        }

        DateTimeToDtm.Write(to.Field(44), encounter.Period?.Start);
        DateTimeToDtm.Write(to.Field(45), encounter.Period?.End);
        draft.Belongs(encounter.Subject, "Encounter.subject");
        draft.Each(50, encounter.Identifier.Where(static one => one.Value is not null).Skip(1), IdentifierToCx.Write);
        if (encounter.ReasonCode.FirstOrDefault() is { } reason)
        {
            draft.To.Segment("PV2");
            ConceptToCwe.Write(draft.At(3), reason);
        }
    }

    private static string ClassOf(string? code) => code switch
    {
        "IMP" or "ACUTE" or "NONAC" => "I",
        "EMER" => "E",
        "AMB" or "HH" or "VR" or "FLD" or "SS" => "O",
        "PRENC" => "P",
        "R" or "B" or "C" or "N" => code,
        _ => "U",
    };

    private static void WriteParticipants(V2Draft draft, Encounter encounter, int field, params ReadOnlySpan<string> roles)
    {
        draft.To.Field(field);
        foreach (EncounterParticipant participant in encounter.Participant)
        {
            foreach (CodeableConcept type in participant.Type)
            {
                if (type.Coding.FirstOrDefault()?.Code?.Value is { } code && roles.Contains(code))
                {
                    draft.To.Next();
                    ReferenceToXcn.Write(draft, participant.Individual);
                    draft.To.Note(type);
                    break;
                }
            }
        }
    }
}
