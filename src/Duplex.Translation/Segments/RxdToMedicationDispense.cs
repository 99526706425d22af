using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>RXD to MedicationDispense; the guide has no sheet.</summary>
internal static class RxdToMedicationDispense
{
    public static SegmentMap<MedicationDispense> Map { get; } = new(
        "RXD[MedicationDispense]",
        new(3, "whenHandedOver", static (in Source dtm, MedicationDispense dispense) => dispense.WhenHandedOver = dtm.DateTime()) { Repeats = false },
        new(4, "quantity", static (in Source nm, MedicationDispense dispense) => dispense.Quantity = MedicationFields.Amount(nm, 5)) { Repeats = false },
        new(7, "identifier", static (in Source number, MedicationDispense dispense) => dispense.Identifier.AddIfAny(RxeToMedicationRequest.PrescriptionNumber(number))) { Repeats = false, Cleared = null },
        new(9, "note.text", static (in Source note, MedicationDispense dispense) => AddNote(note, dispense)) { Cleared = null },
        new(10, "performer.actor", static (in Source xcn, MedicationDispense dispense) => AddPerformer(xcn, dispense)) { Cleared = null },
        new(11, "substitution", static (in Source code, MedicationDispense dispense) => SetSubstitution(code, dispense)) { Repeats = false },
        new(12, "dosageInstruction.maxDosePerPeriod", static (in Source cq, MedicationDispense dispense) => SetDailyDose(cq, dispense)) { Repeats = false, Cleared = null },
        new(13, "destination", static (in Source pl, MedicationDispense dispense) => dispense.Destination = pl.Context.Directory.Location(pl)) { Repeats = false },
        new(15, "note.text", static (in Source cwe, MedicationDispense dispense) => AddNote(cwe, dispense)) { Cleared = null },
        new(33, "type", static (in Source cwe, MedicationDispense dispense) => dispense.Type = CweToCodeableConcept.Read(cwe)) { Repeats = false });

    public static SegmentMap<Medication> Medication { get; } = new(
        "RXD[Medication]",
        new(2, "code", static (in Source cwe, Medication medication) => medication.Code = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(6, "form", static (in Source cwe, Medication medication) => medication.Form = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(16, "ingredient.strength.numerator", static (in Source nm, Medication medication) => MedicationFields.SetStrength(medication, MedicationFields.Amount(nm, 17))) { Repeats = false },
        new(18, "batch.lotNumber", static (in Source lot, Medication medication) => SetLot(lot, medication)) { Repeats = false },
        new(19, "batch.expirationDate", static (in Source dtm, Medication medication) => SetExpiry(dtm, medication)) { Repeats = false },
        new(20, "manufacturer", static (in Source cwe, Medication medication) => medication.Manufacturer = cwe.Context.Directory.OrganizationOfCwe(cwe)) { Repeats = false },
        new(28, "ingredient.strength.denominator", static (in Source nm, Medication medication) => MedicationFields.SetVolume(medication, MedicationFields.Amount(nm, 29))) { Repeats = false });

    public static ReadOnlySpan<byte> Kept => [8, 14, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 34, 35];

    private static void AddNote(in Source note, MedicationDispense dispense)
    {
        if (MedicationFields.TextOf(note, "") is { } text)
        {
            dispense.Note.Add(new Annotation { Text = text });
        }
    }

    private static void AddPerformer(in Source xcn, MedicationDispense dispense)
    {
        if (xcn.Context.Directory.Practitioner(xcn) is { } person)
        {
            dispense.Performer.Add(new MedicationDispensePerformer { Actor = person });
        }
    }

    /// <summary>Table 0167: G and T were substituted, N and the reasons 0 to 8 for what was written were not.</summary>
    private static void SetSubstitution(in Source code, MedicationDispense dispense)
    {
        FhirBoolean? was = code.Peek()?.ToUpperInvariant() switch
        {
            "G" or "T" or "TE" => new FhirBoolean(true),
            "N" or ['0' or '1' or '2' or '3' or '4' or '5' or '7' or '8'] => new FhirBoolean(false),
            _ => null,
        };
        if (code.Peek() is not { } sent)
        {
            return;
        }

        code.Text("type.coding.code");
        dispense.Substitution = new MedicationDispenseSubstitution
        {
            WasSubstituted = was ?? new FhirBoolean { Extension = SentCodes.Absent() },
            Type = new CodeableConcept { Coding = [new Coding { System = CodeSystems.TableOf("0167"), Code = Hl7FieldReading.AsCode(sent) }] },
        };
    }

    private static void SetDailyDose(in Source cq, MedicationDispense dispense)
    {
        Ratio? dose = MedicationFields.DailyDose(cq) ?? (NmToDecimal.Read(cq.Peek()) is { } amount && cq.Into("numerator", static (in Source nm) => nm.Text("value")) is not null
            ? new Ratio { Numerator = new Quantity { Value = amount }, Denominator = new Quantity { Value = 1, Unit = "d", System = CodeSystems.Ucum, Code = "d" } }
            : null);
        if (dose is not null)
        {
            dispense.DosageInstruction.Add(new Dosage { MaxDosePerPeriod = dose });
        }
    }

    private static void SetLot(in Source lot, Medication medication)
    {
        if (lot.Text() is { } number)
        {
            (medication.Batch ??= new MedicationBatch()).LotNumber = number;
        }
    }

    private static void SetExpiry(in Source dtm, Medication medication)
    {
        if (dtm.DateTime() is { } time)
        {
            (medication.Batch ??= new MedicationBatch()).ExpirationDate = time;
        }
    }
}
