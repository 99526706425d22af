using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>ORC to MedicationRequest; the guide has no sheet, so its rows are those of <c>ORC[ServiceRequest]</c>.</summary>
internal static class OrcToMedicationRequest
{
    public static SegmentMap<MedicationRequest> Map { get; } = new(
        "ORC[MedicationRequest]",
        new(1, "status", static (in Source code, MedicationRequest request) => ReadControl(code, request)) { Repeats = false, Cleared = null },
        new(2, "identifier", static (in Source ei, MedicationRequest request) => request.Identifier.AddIfAny(EiToIdentifier.Read(ei, "PLAC"))) { Repeats = false, Cleared = null },
        new(3, "identifier", static (in Source ei, MedicationRequest request) => request.Identifier.AddIfAny(EiToIdentifier.Read(ei, "FILL"))) { Repeats = false, Cleared = null },
        new(4, "groupIdentifier", static (in Source ei, MedicationRequest request) => request.GroupIdentifier = EiToIdentifier.Read(ei, "PGN")) { Repeats = false, Cleared = null },
        new(5, "status", static (in Source code, MedicationRequest request) => ReadStatus(code, request)) { Repeats = false, Cleared = null },
        new(9, "authoredOn", static (in Source dtm, MedicationRequest request) => request.AuthoredOn = dtm.DateTime()) { Repeats = false, Cleared = null },
        new(10, "recorder", static (in Source xcn, MedicationRequest request) => request.Recorder = xcn.Context.Directory.Practitioner(xcn)) { Repeats = false },
        new(12, "requester", static (in Source xcn, MedicationRequest request) => request.Requester ??= xcn.Context.Directory.Role(xcn)) { Repeats = false },
        new(16, "statusReason", static (in Source cwe, MedicationRequest request) => request.StatusReason = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(28, "meta.security", static (in Source cwe, MedicationRequest request) => AddSecurity(cwe, request)) { Cleared = null },
        new(29, "category", static (in Source cwe, MedicationRequest request) => request.Category.AddIfAny(CategoryOf(cwe))) { Repeats = false });

    private static void ReadControl(in Source code, MedicationRequest request)
    {
        if (MedicationStatuses.FindByControl(code.Peek()) is { } status)
        {
            code.Used();
            request.Status = status;
        }

        if (code.Context.Options.NamesDirectory)
        {
            request.Extension.AddIfAny(OrderExtensions.EventOf(code.Text("extension.valueCodeableConcept"), null));
        }
    }

    /// <summary>The order's own status says more than what is to be done with it.</summary>
    private static void ReadStatus(in Source code, MedicationRequest request)
    {
        if (MedicationStatuses.FindByStatus(code.Peek()) is { } status)
        {
            code.Used();
            request.Status = status;
        }
    }

    private static void AddSecurity(in Source cwe, MedicationRequest request)
    {
        if (MappedConcepts.Read(cwe, CodeMaps.ConfidentialityCode) is { Coding.Count: > 0 } label)
        {
            (request.Meta ??= new Meta()).Security.AddRange(label.Coding);
        }
    }

    /// <summary>Table 0482: inpatient and outpatient.</summary>
    private static CodeableConcept? CategoryOf(in Source cwe)
    {
        (string Code, string Display)? category = cwe[1].Peek() switch { "I" => ("inpatient", "Inpatient"), "O" => ("outpatient", "Outpatient"), _ => null };
        if (category is not { } known)
        {
            return CweToCodeableConcept.Read(cwe);
        }

        cwe.Used("coding.code");
        return new CodeableConcept
        {
            Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/medicationrequest-category", Code = known.Code, Display = known.Display }],
        };
    }
}
