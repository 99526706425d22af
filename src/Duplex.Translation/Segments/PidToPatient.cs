using System.Text;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PID to Patient (sheet <c>PID[Patient]</c>): an empty field touches nothing, <c>""</c> clears its element.</summary>
internal static class PidToPatient
{
    /// <summary>The rows of the sheet but the identifiers, which decide who the patient is.</summary>
    public static SegmentMap<Patient> Map { get; } = new(
        "PID[Patient]",
        new(5, "name", static (in Source xpn, Patient patient) => XpnToHumanName.AddTo(patient.Name, xpn)),
        new(6, "extension", static (in Source xpn, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.MothersMaidenName(xpn))) { Repeats = false },
        new(7, "birthDate", static (in Source dtm, Patient patient) => ReadBirth(dtm, patient)) { Repeats = false },
        new(8, "gender", static (in Source cwe, Patient patient) => patient.Gender = MappedConcepts.ReadCode(cwe, CodeMaps.AdministrativeSex)) { Repeats = false },
        new(9, "name", static (in Source xpn, Patient patient) => XpnToHumanName.AddTo(patient.Name, xpn)) { Cleared = null },
        new(10, "extension", static (in Source cwe, Patient patient) => UsCoreDemographics.AddRace(cwe, patient.Extension)),
        new(11, "address", static (in Source xad, Patient patient) => patient.Address.AddIfAny(XadToAddress.Read(xad))),
        new(12, "address.district", static (in Source county, Patient patient) => ReadCounty(county, patient)) { Cleared = null },
        new(13, "telecom", static (in Source xtn, Patient patient) => patient.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(14, "telecom", static (in Source xtn, Patient patient) => patient.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "work"))) { Cleared = null },
        new(15, "communication.language", static (in Source cwe, Patient patient) => ReadLanguage(cwe, patient)) { Repeats = false },
        new(16, "maritalStatus", static (in Source cwe, Patient patient) => patient.MaritalStatus = KeptConcepts.Read(cwe, CodeMaps.MaritalStatus)) { Repeats = false },
        new(17, "extension", static (in Source cwe, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.Religion(cwe))) { Repeats = false },
        new(19, "identifier", static (in Source st, Patient patient) => PersonNumbers.AddSocialSecurity(st, patient.Identifier)) { Repeats = false, Cleared = null },
        new(20, "identifier", static (in Source dln, Patient patient) => patient.Identifier.AddIfAny(LicenseIdentifiers.ReadDln(dln))) { Repeats = false, Cleared = null },
        new(22, "extension", static (in Source cwe, Patient patient) => UsCoreDemographics.AddEthnicity(cwe, patient.Extension)),
        new(23, "extension", static (in Source st, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.BirthPlace(st))) { Repeats = false },
        new(24, "multipleBirth", static (in Source sent, Patient patient) => patient.MultipleBirth = sent.YesNo() is { } birth ? new FhirBoolean(birth) : null) { Repeats = false },
        new(25, "multipleBirth", static (in Source nm, Patient patient) => ReadBirthOrder(nm, patient)) { Repeats = false },
        new(26, "extension", static (in Source cwe, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.Citizenship(cwe))),
        new(27, "extension", static (in Source cwe, Patient patient) => AddKept(cwe, "PID-27", patient)) { Repeats = false },
        new(28, "extension", static (in Source cwe, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.Nationality(cwe))) { Repeats = false },
        new(29, "deceased", static (in Source dtm, Patient patient) => patient.Deceased = dtm.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false },
        new(30, "deceased", static (in Source sent, Patient patient) => ReadDeath(sent, patient)) { Repeats = false },
        new(31, "extension", static (in Source sent, Patient patient) => AddIdentityUnknown(sent, patient)) { Repeats = false },
        new(32, "extension", static (in Source cwe, Patient patient) => AddKept(cwe, "PID-32", patient)),
        new(35, "extension", static (in Source cwe, Patient patient) => PatientExtensions.AddAnimal(cwe, "species", patient.Extension)) { Repeats = false },
        new(36, "extension", static (in Source cwe, Patient patient) => PatientExtensions.AddAnimal(cwe, "breed", patient.Extension)) { Repeats = false },
        new(39, "extension", static (in Source cwe, Patient patient) => patient.Extension.AddIfAny(PatientExtensions.Citizenship(cwe))),
        new(40, "telecom", static (in Source xtn, Patient patient) => patient.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))) { Cleared = null });

    /// <summary>Null with a finding where neither PID-3 nor, in its absence, PID-2 or PID-4 identifies anybody.</summary>
    /// <param name="cleared">Gets the elements that the segment takes away.</param>
    public static Patient? Read(PlacedSegment pid, ICollection<string> cleared, TranslationContext context)
    {
        if (PatientIdentifiers.Find(pid.Segment) is not { Number: int numbers })
        {
            if (context.Options.NamesDirectory)
            {
                return ReadUnnumbered(pid, 3, "PID-3 holds no identifier, so the patient is no one that others can find; right would be at least one, with its assigning authority.", cleared, context);
            }

            context.Fail(pid.Place(3), "PID-3 holds no identifier; a patient needs at least one, with its assigning authority.");
            return null;
        }

        int errors = context.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
        if (IdentityReading.Read(pid, numbers, "Patient", FindingSeverity.Error, context) is not { } id)
        {
            if (context.Findings.Count(finding => finding.Severity == FindingSeverity.Error) > errors)
            {
                return null;
            }

            if (context.Options.NamesDirectory)
            {
                return ReadUnnumbered(pid, numbers, $"No identifier of PID-{numbers} says who the patient is, so it is no one that others can find; right would be one of the patient (such as MR), with its assigning authority.", cleared, context);
            }

            context.Fail(pid.Place(numbers), $"No identifier of PID-{numbers} says who the patient is; right would be one of the patient (such as MR), with its assigning authority.");
            return null;
        }

        string? before = context.Coverage?.BeginResource("Patient");
        Patient patient = new() { Id = id, Identifier = pid.ReadAll(numbers, "identifier", context, CxToIdentifier.Read) };
        AddOtherNumbers(pid, numbers, patient, context);
        Map.Apply(pid, patient, context, cleared);
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(pid, [37, 38], patient.Extension, context);
        }

        context.Coverage?.EndResource(before!);
        return patient;
    }

    /// <summary>
    /// Whoever is told by name and the like alone: a Bundle can say no less than the message, a chart would not know whose it is. Null
    /// where nothing is told.
    /// </summary>
    private static Patient? ReadUnnumbered(PlacedSegment pid, int numbers, string sentence, ICollection<string> cleared, TranslationContext context)
    {
        context.Warn(pid.Place(numbers), sentence);
        string? before = context.Coverage?.BeginResource("Patient");
        Patient patient = new() { Identifier = pid.ReadAll(numbers, "identifier", context, CxToIdentifier.Read) };
        AddOtherNumbers(pid, numbers, patient, context);
        Map.Apply(pid, patient, context, cleared);
        context.Coverage?.EndResource(before!);
        if (!Output.ResourceContent.HasAny(patient))
        {
            return null;
        }

        patient.Id = context.Options.IdOf($"Patient\u001funnumbered\u001f{context.Directory.Sender}\u001f{Encoding.Latin1.GetString(pid.Segment.Value.Bytes)}");
        return patient;
    }

    /// <summary>PID-2 and PID-4 beside PID-3: numbers that are not among those of PID-3 yet.</summary>
    private static void AddOtherNumbers(PlacedSegment pid, int taken, Patient patient, TranslationContext context)
    {
        for (int field = 2; field <= 4; field++)
        {
            if (field == taken)
            {
                continue;
            }

            foreach (Identifier number in pid.ReadAll(field, "identifier", context, CxToIdentifier.Read))
            {
                PersonNumbers.AddIfNew(number, patient.Identifier);
            }
        }
    }

    private static void AddKept(in Source cwe, string field, Patient patient)
    {
        if (CweToCodeableConcept.Read(cwe) is { } concept)
        {
            patient.Extension.Add(Extensions.OfField(field, concept));
        }
    }

    private static void AddIdentityUnknown(in Source sent, Patient patient)
    {
        if (sent.YesNo() is { } unknown)
        {
            patient.Extension.Add(Extensions.OfField("PID-31", new FhirBoolean(unknown)));
        }
    }

    private static void ReadBirth(in Source dtm, Patient patient)
    {
        if (DtmToDateTime.IsLater(dtm.Leaf, dtm.Context.MessageTime))
        {
            dtm.Context.Warn(dtm.Place, "PID-7 lies after the message (MSH-7), so nobody was born then; it is left out. Right would be YYYY[MM[DD]].");
            return;
        }

        if (dtm.Date() is not { } date)
        {
            return;
        }

        patient.BirthDate = date;
        if (DtmToDateTime.HasTime(dtm.Leaf))
        {
            patient.BirthDate!.Extension.Add(PatientExtensions.BirthTime(dtm.DateTime("extension")!));
        }
    }

    /// <summary>The county of the only address where it has none; otherwise an address of its own (rows 12 of the sheet).</summary>
    private static void ReadCounty(in Source county, Patient patient)
    {
        string? name = county.Text();
        if (patient.Address is [{ District: null } only])
        {
            only.District = name;
        }
        else if (!patient.Address.Exists(address => address.District?.Value == name))
        {
            patient.Address.Add(new Address { District = name });
        }
    }

    private static void ReadLanguage(in Source cwe, Patient patient)
    {
        if (KeptConcepts.ReadLanguage(cwe) is { } language)
        {
            patient.Communication.Add(new PatientCommunication { Language = language });
        }
    }

    private static void ReadBirthOrder(in Source nm, Patient patient)
    {
        if (int.TryParse(nm.Peek(), out int order))
        {
            if (order < 1)
            {
                nm.Context.Warn(nm.Place, "PID-25 counts no birth, so it is left out; right would be 1 for the first born.");
                return;
            }

            nm.Used();
            patient.MultipleBirth = new FhirInteger(order);
        }
        else
        {
            nm.Context.Warn(nm.Place, "PID-25 is no number; right would be 1 for the first born.");
        }
    }

    /// <summary>A time of death says more than the indicator.</summary>
    private static void ReadDeath(in Source sent, Patient patient)
    {
        if (sent.YesNo() is { } dead && patient.Deceased is null)
        {
            patient.Deceased = new FhirBoolean(dead);
        }
    }
}
