using System.Net;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PV2 to Encounter (sheet <c>PV2[Encounter]</c>).</summary>
internal static class Pv2ToEncounter
{
    private const string R5 = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.";

    public static SegmentMap<Encounter> Map { get; } = new(
        "PV2[Encounter]",
        new(1, "location", static (in Source pl, Encounter encounter) => EncounterPlaces.AddPriorPending(pl, encounter)) { Repeats = false, Cleared = null },
        new(3, "reasonCode", static (in Source cwe, Encounter encounter) => encounter.ReasonCode.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(7, "extension", static (in Source cwe, Encounter encounter) => AddConcept("PV2-7", MappedConcepts.Read(cwe, CodeMaps.VisitUserCode), encounter)),
        new(8, "extension", static (in Source dtm, Encounter encounter) => AddTime("plannedStartDate", dtm, encounter)) { Repeats = false },
        new(9, "extension", static (in Source dtm, Encounter encounter) => AddTime("plannedEndDate", dtm, encounter)) { Repeats = false },
        new(10, "extension", static (in Source nm, Encounter encounter) => AddLength(nm, encounter)) { Repeats = false },
        new(11, "length", static (in Source nm, Encounter encounter) => encounter.Length = Days(nm)) { Repeats = false },
        new(12, "text.div", static (in Source st, Encounter encounter) => ReadDescription(st, encounter)) { Repeats = false },
        new(13, "participant.individual", static (in Source xcn, Encounter encounter) => encounter.Participant.AddIfAny(Pv1ToEncounter.ParticipantOf(xcn, "REF", "referrer"))) { Cleared = null },
        new(21, "extension", static (in Source cwe, Encounter encounter) => AddConcept("PV2-21", MappedConcepts.Read(cwe, CodeMaps.PublicityCode), encounter)) { Repeats = false },
        new(22, "meta.security", static (in Source sent, Encounter encounter) => ReadProtection(sent, encounter)) { Repeats = false, Cleared = null },
        new(25, "priority", static (in Source cwe, Encounter encounter) => encounter.Priority = MappedConcepts.Read(cwe, CodeMaps.EncounterPriority)) { Repeats = false },
        new(38, "extension", static (in Source cwe, Encounter encounter) => AddArrival(cwe, encounter)) { Repeats = false },
        new(40, "extension", static (in Source cwe, Encounter encounter) => AddConcept("PV2-40", MappedConcepts.Read(cwe, CodeMaps.AdmissionLevelOfCareCode), encounter)) { Repeats = false });

    /// <summary>The fields without a row, in a Bundle.</summary>
    private static ReadOnlySpan<byte> Kept =>
        [2, 4, 5, 6, 14, 15, 16, 17, 18, 19, 20, 23, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50];

    public static void Read(PlacedSegment pv2, Encounter encounter, TranslationContext context, ICollection<string> cleared)
    {
        string? before = context.Coverage?.BeginResource("Encounter");
        Map.Apply(pv2, encounter, context, cleared);
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(pv2, Kept, encounter.Extension, context);
        }

        context.Coverage?.EndResource(before!);
    }

    private static void AddConcept(string field, CodeableConcept? concept, Encounter encounter)
    {
        if (concept is not null)
        {
            encounter.Extension.Add(Extensions.OfField(field, concept));
        }
    }

    private static void AddTime(string element, in Source dtm, Encounter encounter)
    {
        if (dtm.DateTime() is { } time)
        {
            encounter.Extension.Add(new Extension { Url = R5 + element, Value = new FhirDateTime(time) });
        }
    }

    private static void AddLength(in Source nm, Encounter encounter)
    {
        if (Days(nm) is { } length)
        {
            encounter.Extension.Add(Extensions.OfField("PV2-10", length));
        }
    }

    /// <summary>A length is a number of days that is not negative.</summary>
    private static Duration? Days(in Source nm)
    {
        string? text = nm.Peek();
        if (NmToDecimal.Read(text) is { } days && !text!.StartsWith('-'))
        {
            nm.Used();
            return new Duration { Value = days, Unit = "days", System = CodeSystems.Ucum, Code = "d" };
        }

        nm.Context.Warn(nm.Place, $"{nm.Place} is no number of days; right would be a number that is not negative.");
        return null;
    }

    private static void ReadDescription(in Source st, Encounter encounter)
    {
        if (st.Whole() is { } text)
        {
            encounter.Text = new Narrative
            {
                Status = NarrativeStatusCodes.Additional,
                Div = new FhirXhtml($"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{WebUtility.HtmlEncode(text).Replace("\n", "<br/>", StringComparison.Ordinal)}</p></div>"),
            };
        }
    }

    /// <summary>
    /// Y: access is to be restricted. N asks for nothing, and is kept as what it is. Another code is a label of the sender's own
    /// (sheet <c>ID[Coding]</c>), and protection as well, since nobody here can say how little it asks for.
    /// </summary>
    private static void ReadProtection(in Source sent, Encounter encounter)
    {
        if (sent.Peek() is "N" or "n")
        {
            if (sent.Context.Options.NamesDirectory)
            {
                sent.Used();
                encounter.Extension.Add(Extensions.OfField("PV2-22", new FhirBoolean(false)));
            }

            return;
        }

        Meta meta = encounter.Meta ??= new Meta();
        meta.Security.Add(SensitivityCodes.Restricted());
        if (sent.Peek() is "Y" or "y")
        {
            sent.Used();
        }
        else
        {
            meta.Security.Add(new Coding { Code = sent.Code() });
        }
    }

    private static void AddArrival(in Source cwe, Encounter encounter)
    {
        if (MappedConcepts.Read(cwe, CodeMaps.ModeOfArrivalCode) is { Coding: [{ } mode, ..] })
        {
            encounter.Extension.Add(new Extension { Url = "http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival", Value = mode });
        }
    }
}
