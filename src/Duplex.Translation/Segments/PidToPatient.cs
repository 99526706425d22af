using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PID to changes of a Patient: an empty field touches nothing, <c>""</c> clears its element.</summary>
internal static class PidToPatient
{
    private const string BirthTime = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";

    /// <summary>Null with a finding where neither PID-3 nor, in its absence, PID-2 or PID-4 identifies anybody.</summary>
    public static ResourceChange? Read(Hl7Segment pid, string source, TranslationContext context)
    {
        if (PatientIdentifiers.Find(pid) is not { } identifiers)
        {
            context.Fail(Place(3), "PID-3 holds no identifier; a patient needs at least one, with its assigning authority.");
            return null;
        }

        if (IdentityReading.Read(identifiers.Field, Place(identifiers.Number), "Patient", FindingSeverity.Error, context) is not { } id)
        {
            return null;
        }

        Patient patient = new() { Id = id };
        List<string> cleared = [];
        patient.Identifier = identifiers.Field.ReadRepetitions((cx, _) => CxToIdentifier.Read(cx, context));
        patient.Name = List(pid[5], "name", cleared, (xpn, _) => XpnToHumanName.Read(xpn, context));
        patient.Address = List(pid[11], "address", cleared, (xad, _) => XadToAddress.Read(xad, context));
        patient.Telecom = List(pid[13], "telecom", cleared, (xtn, _) => XtnToContactPoint.Read(xtn, "home", context));
        ReadBirth(pid[7], patient, cleared, context);
        ReadGender(pid[8], patient, cleared, context);
        ReadDeath(pid[29], pid[30], patient, cleared, context);
        return ResourceChange.FromResource(patient, source, cleared);
    }

    private static List<T> List<T>(Hl7Field field, string element, List<string> cleared, Func<Hl7Repetition, int, T?> read)
        where T : class
    {
        if (field.IsNull())
        {
            cleared.Add(element);
            return [];
        }

        return field.ReadRepetitions(read);
    }

    private static void ReadBirth(Hl7Field field, Patient patient, List<string> cleared, TranslationContext context)
    {
        Hl7Value value = field.Component(1)[1];
        if (value.Presence == Hl7Presence.Null)
        {
            cleared.Add("birthDate");
        }
        else if (DtmToDateTime.ToDate(value) is { } date)
        {
            patient.BirthDate = date;
            if (DtmToDateTime.HasTime(value))
            {
                FhirDateTime time = new(DtmToDateTime.ToDateTime(value, context.Options.SenderZone));
                patient.BirthDate!.Extension.Add(new Extension { Url = BirthTime, Value = time });
            }
        }
        else if (value.IsPresent)
        {
            context.Warn(Place(7), "PID-7 is no date; right would be YYYY[MM[DD[HHMM]]].");
        }
    }

    private static void ReadGender(Hl7Field field, Patient patient, List<string> cleared, TranslationContext context)
    {
        Hl7Value value = field.Component(1)[1];
        if (value.Presence == Hl7Presence.Null)
        {
            cleared.Add("gender");
        }
        else if (value.Trimmed() is { } code)
        {
            patient.Gender = AdministrativeSexes.Find(code);
            if (patient.Gender is null)
            {
                context.Warn(Place(8), "PID-8 is no code of table 0001; right would be one of F, M, O, U, A, N.");
            }
        }
    }

    /// <summary>A time of death says more than the indicator; to clear either clears the element.</summary>
    private static void ReadDeath(
        Hl7Field timeField, Hl7Field indicatorField, Patient patient, List<string> cleared, TranslationContext context)
    {
        Hl7Value time = timeField.Component(1)[1];
        Hl7Value indicator = indicatorField.Component(1)[1];
        if (DtmToDateTime.ToDateTime(time, context.Options.SenderZone) is { } dateTime)
        {
            patient.Deceased = new FhirDateTime(dateTime);
            return;
        }

        if (time.IsPresent)
        {
            context.Warn(Place(29), "PID-29 is no timestamp; right would be YYYY[MM[DD[HHMM[SS]]]][+/-ZZZZ].");
        }

        switch (indicator.Trimmed()?.ToUpperInvariant())
        {
            case "Y":
                patient.Deceased = new FhirBoolean(true);
                break;
            case "N":
                patient.Deceased = new FhirBoolean(false);
                break;
            case null when indicator.Presence == Hl7Presence.Null || time.Presence == Hl7Presence.Null:
                cleared.Add("deceased");
                break;
            case not null:
                context.Warn(Place(30), "PID-30 is no code of table 0136; right would be Y or N.");
                break;
            default:
                break;
        }
    }

    private static Hl7Path Place(int field) => new("PID", 1, field);
}
