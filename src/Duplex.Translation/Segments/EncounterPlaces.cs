using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>Places of a visit: where the patient is, was, and is to go.</summary>
internal static class EncounterPlaces
{
    /// <summary>PV1-3: planned for one who is not there yet (class P).</summary>
    public static void AddCurrent(in Source pl, Encounter encounter)
    {
        Source patientClass = Source.Of(pl.Segment, 2, pl.Context);
        bool isPlanned = patientClass.Peek() is "P" or "p";
        if (Add(pl, isPlanned ? EncounterLocationStatusCodes.Planned : EncounterLocationStatusCodes.Active, encounter))
        {
            patientClass.Context.Coverage?.Take(patientClass.Leaf, "status");
        }
    }

    /// <summary>PV1-11: there for a while only.</summary>
    public static void AddTemporary(in Source pl, Encounter encounter)
    {
        if (Add(pl, EncounterLocationStatusCodes.Active, encounter))
        {
            encounter.Location[^1].Extension.Add(Temporary());
        }
    }

    /// <summary>PV2-1: where the patient was to go, and not for a while only.</summary>
    public static void AddPriorPending(in Source pl, Encounter encounter)
    {
        if (Add(pl, EncounterLocationStatusCodes.Planned, encounter))
        {
            encounter.Location[^1].Extension.Add(new Extension { Url = "urn:duplex:temporary-location", Value = new FhirBoolean(false) });
            pl.Context.Coverage?.Take(pl.Leaf, "extension");
        }
    }

    /// <summary>True where the field names a place.</summary>
    public static bool Add(in Source pl, string status, Encounter encounter)
    {
        pl.Context.Coverage?.Enter("location");
        Reference? place = pl.Context.Directory.Location(pl);
        pl.Context.Coverage?.Leave();
        if (place is null)
        {
            return false;
        }

        pl.Context.Coverage?.Take(pl.Leaf, "status");
        encounter.Location.Add(new EncounterLocation { Location = place, Status = status });
        return true;
    }

    /// <summary>The place is one for a while.</summary>
    public static Extension Temporary() => new()
    {
        Url = "http://hl7.org/fhir/StructureDefinition/subject-locationClassification",
        Value = new CodeableConcept { Coding = [new Coding { Code = "temporary" }], Text = "temporary" },
    };

    /// <summary>
    /// PV1-37: a kind of place, such as a nursing home, and no place that could be found (sheet <c>DLD[Location-Discharge]</c>). When
    /// the patient went there is the end of the visit.
    /// </summary>
    public static void ReadDestination(PlacedSegment pv1, Encounter encounter, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Source kind = Source.Of(pv1, 37, context)[1];
        if (!kind.IsPresent)
        {
            if (context.Options.NamesDirectory)
            {
                string? outer = context.Coverage?.BeginResource("Encounter");
                KeptFields.Read(pv1, [37], encounter.Extension, context);
                context.Coverage?.EndResource(outer!);
            }

            return;
        }

        EncounterHospitalization stay = encounter.Hospitalization ??= new EncounterHospitalization();
        if (!context.Options.NamesDirectory)
        {
            stay.Destination = new Reference { Type = "Location", Display = kind[2].Text("display") ?? kind[1].Text("display") };
            return;
        }

        if (kind.Into("Location.type", CweToCodeableConcept.Read) is { } type)
        {
            stay.Destination = new Reference
            {
                ReferenceValue = build.AddShared(new Location
                {
                    Id = build.Directory.IdOf("Location", $"\u001fDLD\u001f{kind[1].Peek() ?? kind[2].Peek()}"),
                    Mode = LocationModeCodes.Kind,
                    Type = [type],
                }).Reference,
            };
        }
    }

    /// <summary>PV1-40, where PV1-3 names a room or a bed that is a resource of the message.</summary>
    public static void ReadBedStatus(PlacedSegment pv1, Encounter encounter, MessageBuild build)
    {
        Source bed = Source.Of(pv1, 40, build.Context);
        Source place = Source.Of(pv1, 3, build.Context);
        if (!bed.IsPresent || !build.Context.Options.NamesDirectory)
        {
            return;
        }

        if (!(place[2].IsPresent || place[3].IsPresent) || encounter.Location is not [{ Location: { } first }, ..]
            || build.Find<Location>(first) is not { } location)
        {
            string? outer = build.Context.Coverage?.BeginResource("Encounter");
            KeptFields.Read(pv1, [40], encounter.Extension, build.Context);
            build.Context.Coverage?.EndResource(outer!);
            return;
        }

        string? before = build.Context.Coverage?.BeginResource("Location.operationalStatus");
        if (bed.Mapped(CodeMaps.BedStatus) is { } status)
        {
            location.OperationalStatus = new Coding { System = status.System, Code = status.Code, Display = status.Display };
        }

        build.Context.Coverage?.EndResource(before!);
    }
}
