using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>RXR to Dosage (sheet <c>RXR[MedicationRequest]</c>).</summary>
internal static class RxrToDosage
{
    public static SegmentMap<Dosage> Map { get; } = new(
        "RXR[MedicationRequest]",
        new(1, "route", static (in Source cwe, Dosage dosage) => dosage.Route ??= MappedConcepts.Read(cwe, CodeMaps.RouteOfAdministration)) { Repeats = false },
        new(2, "site", static (in Source cwe, Dosage dosage) => dosage.Site ??= MappedConcepts.Read(cwe, RxrToDosage.SitesOf(cwe))) { Repeats = false },
        new(4, "method", static (in Source cwe, Dosage dosage) => dosage.Method ??= MappedConcepts.Read(cwe, CodeMaps.AdministrationMethod)) { Repeats = false },
        new(5, "additionalInstruction", static (in Source cwe, Dosage dosage) => dosage.AdditionalInstruction.AddIfAny(CweToCodeableConcept.Read(cwe))) { Repeats = false });

    /// <summary>Table 0163 where the field names it, otherwise table 0550, which took its place.</summary>
    public static CodeMap SitesOf(in Source cwe) => cwe[3].Peek() is "HL70163" ? CodeMaps.BodySite : CodeMaps.BodyParts;
}
