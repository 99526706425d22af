using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>SPM to Specimen (sheet <c>SPM[Specimen]</c>).</summary>
internal static class SpmToSpecimen
{
    private const string BodySiteModifier = "urn:duplex:v2:SPM-9";
    private const string SpecialHandling = "http://hl7.org/fhir/StructureDefinition/specimen-specialHandling";

    public static SegmentMap<Specimen> Map { get; } = new(
        "SPM[Specimen]",
        new(2, "identifier", ReadNumbers),
        new(3, "parent.identifier", static (in Source eip, Specimen specimen) => EipToIdentifier.AddReferences(eip, "Specimen", specimen.Parent)),
        new(4, "type", static (in Source cwe, Specimen specimen) => specimen.Type = MappedConcepts.Read(cwe, CodeMaps.SpecimenType)) { Repeats = false },
        new(5, "type", ReadModifier),
        new(6, "container.additiveCodeableConcept", ReadAdditive),
        new(7, "collection.method", static (in Source cwe, Specimen specimen) => CollectionOf(specimen).Method = MappedConcepts.Read(cwe, CodeMaps.SpecimenCollectionMethod)) { Repeats = false },
        new(8, "collection.bodySite", static (in Source cwe, Specimen specimen) => CollectionOf(specimen).BodySite = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(9, "collection.extension", ReadSiteModifier),
        new(12, "collection.quantity", static (in Source cq, Specimen specimen) => CollectionOf(specimen).Quantity = CqToQuantity.Read(cq)) { Repeats = false },
        new(14, "note", static (in Source st, Specimen specimen) => specimen.Note.AddIfAny(NoteOf(st))),
        new(15, "collection.extension", ReadHandling),
        new(17, "collection", ReadCollected) { Repeats = false },
        new(18, "receivedTime", static (in Source dtm, Specimen specimen) => specimen.ReceivedTime = dtm.DateTime()) { Repeats = false },
        new(20, "status", static (in Source id, Specimen specimen) => specimen.Status = MappedConcepts.ReadCode(id, CodeMaps.YesNoIndicatorAvailabilityStatus)) { Repeats = false },
        new(21, "condition", static (in Source cwe, Specimen specimen) => specimen.Condition.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.SpecimenRejectReason))),
        new(24, "condition", static (in Source cwe, Specimen specimen) => specimen.Condition.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.SpecimenCondition))),
        new(27, "container.type", static (in Source cwe, Specimen specimen) => ContainerOf(specimen).Type = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(30, "accessionIdentifier", ReadAccession),
        new(31, "identifier", static (in Source cx, Specimen specimen) => specimen.Identifier.AddIfAny(CxToIdentifier.Read(cx))),
        new(32, "identifier", static (in Source ei, Specimen specimen) => specimen.Identifier.AddIfAny(EiToIdentifier.Read(ei, "SHIP"))));

    /// <summary>Fields that are kept as they were sent: rank, role, number and sizes of containers, hazards and the like.</summary>
    public static ReadOnlySpan<byte> Kept => [10, 11, 13, 16, 19, 22, 23, 25, 26, 28, 29, 33, 34, 35];

    /// <summary>R4 has a site of collection once; the first is taken with every modifier.</summary>
    internal static SpecimenCollection CollectionOf(Specimen specimen) => specimen.Collection ??= new SpecimenCollection();

    internal static Annotation? NoteOf(in Source text) => text.Whole("text")?.Trim() is { Length: > 0 } note ? new Annotation { Text = note } : null;

    internal static void SetCollected(Specimen specimen, string? start, string? end)
    {
        if (start is not null || end is not null)
        {
            CollectionOf(specimen).Collected = end is null ? new FhirDateTime(start) : new Period { Start = start, End = end };
        }
    }

    private static SpecimenContainer ContainerOf(Specimen specimen)
    {
        if (specimen.Container.Count == 0)
        {
            specimen.Container.Add(new SpecimenContainer());
        }

        return specimen.Container[0];
    }

    private static void ReadNumbers(in Source eip, Specimen specimen)
    {
        specimen.Identifier.AddIfAny(EipToIdentifier.ReadPlacer(eip, "PLAC"));
        specimen.Identifier.AddIfAny(EipToIdentifier.ReadFiller(eip, "FILL"));
    }

    private static void ReadModifier(in Source cwe, Specimen specimen)
    {
        // What modifies the type is said of it, not of the specimen.
        if (CweToCodeableConcept.Read(cwe) is { } modifier)
        {
            (specimen.Type ??= new CodeableConcept()).Extension.Add(new Extension { Url = "urn:duplex:v2:SPM-5", Value = modifier });
        }
    }

    /// <summary>R4 has one additive for a container, so that a further one is a container of its own.</summary>
    private static void ReadAdditive(in Source cwe, Specimen specimen)
    {
        if (MappedConcepts.Read(cwe, CodeMaps.AdditivePreservative) is { } additive)
        {
            specimen.Container.Add(new SpecimenContainer { Additive = additive });
        }
    }

    private static void ReadSiteModifier(in Source cwe, Specimen specimen)
    {
        if (CweToCodeableConcept.Read(cwe) is { } modifier)
        {
            CollectionOf(specimen).Extension.Add(new Extension { Url = BodySiteModifier, Value = modifier });
        }
    }

    private static void ReadHandling(in Source cwe, Specimen specimen)
    {
        if (CweToCodeableConcept.Read(cwe) is { } handling)
        {
            CollectionOf(specimen).Extension.Add(new Extension { Url = SpecialHandling, Value = handling });
        }
    }

    private static void ReadCollected(in Source dr, Specimen specimen) => SetCollected(
        specimen,
        dr[1].IsPresent ? dr[1].DateTime(dr[2].IsPresent ? "collectedPeriod.start" : "collectedDateTime") : null,
        dr[2].IsPresent ? dr[2].DateTime("collectedPeriod.end") : null);

    /// <summary>R4 has one accession; a further one is an identifier.</summary>
    private static void ReadAccession(in Source cx, Specimen specimen)
    {
        if (CxToIdentifier.Read(cx) is not { } accession)
        {
            return;
        }

        if (specimen.AccessionIdentifier is null)
        {
            specimen.AccessionIdentifier = accession;
        }
        else
        {
            specimen.Identifier.Add(accession);
        }
    }
}
