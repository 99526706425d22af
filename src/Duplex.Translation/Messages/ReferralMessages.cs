using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// REF and RRI: the referral is a ServiceRequest from the referring provider to the one referred to, with the diagnoses as its reasons
/// and the results as what supports it. The guide has no message sheet.
/// </summary>
internal static class ReferralMessages
{
    /// <summary>SNOMED CT; tells a referral from the orders that a laboratory carries out.</summary>
    private const string PatientReferral = "3457005";

    public static MessageKind Kind { get; } = new(
        "REF",
        FrozenSet.Create("REF^I12"),
        CareSteps.NamedPatient,
        CareSteps.NamedVisit,
        CareSteps.Named(
            PatientSteps.Relatives, FinancialSteps.Guarantors, FinancialSteps.Insurance, ClinicalSteps.Allergies, ClinicalSteps.Diagnoses,
            ClinicalSteps.Procedures, Results),
        Referral);

    public static MessageKind Answer { get; } = new(
        "RRI",
        FrozenSet.Create("RRI^I12"),
        CareSteps.NamedPatientIfAny,
        CareSteps.NamedVisit,
        CareSteps.Named(ClinicalSteps.Allergies, ClinicalSteps.Diagnoses, ClinicalSteps.Procedures, Results),
        Referral)
    {
        IsAnswer = true,
    };

    /// <summary>OBR and OBX: reports that go with the referral.</summary>
    private static bool Results(MessageBuild build)
    {
        List<PlacedSegment> results = [];
        string owner = "";
        foreach (PlacedSegment segment in build.Segments)
        {
            owner = segment.Id is "NTE" or "PRT" ? owner : segment.Id;
            if (segment.Id is "PID" or "ORC" or "OBR" or "OBX" or "SPM" || segment.Id == "NTE" && owner is "OBR" or "OBX")
            {
                results.Add(segment);
            }
        }

        if (!results.Exists(segment => segment.Id == "OBX") || build.Patient is null)
        {
            return true;
        }

        ResultWriter writer = new(build);
        foreach (PatientGroup group in MessageGroups.Read(results, controlFollowsRequest: false, build.Context))
        {
            if (group.Pid is not null)
            {
                writer.Take(group);
            }
        }

        build.Scope = build.Segments;
        return true;
    }

    private static bool Referral(MessageBuild build)
    {
        if (build.First("RF1") is not { } rf1)
        {
            build.Context.Fail(new Hl7Path("RF1"), "There is no RF1 segment; a referral is described in one.");
            return false;
        }

        TranslationContext context = build.Context;
        string? outer = context.Coverage?.BeginResource("ServiceRequest");
        ServiceRequest referral = new() { Intent = "order", Subject = CareSteps.SubjectOf(build), Encounter = build.Visit };
        List<string> cleared = [];
        Rf1ToServiceRequest.Map.Apply(rf1, referral, context, cleared);
        if (!referral.Category.Exists(static category => category.Coding.Exists(static coding => coding.Code?.Value == PatientReferral)))
        {
            referral.Category.Add(new CodeableConcept { Coding = [new Coding { System = "http://snomed.info/sct", Code = PatientReferral, Display = "Patient referral" }] });
        }

        KeptFields.Read(rf1, [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24], referral.Extension, context);
        if (build.First("AUT") is { } aut)
        {
            referral.Identifier.AddIfAny(Rf1ToServiceRequest.Authorization(aut, context));
            KeptFields.Read(aut, [1, 2, 3, 7, 8, 9, 10, 28, 30], referral.Extension, context);
        }

        referral.Id = IdOf(rf1, build);
        referral.Note.AddIfAny(NteToAnnotation.Read(NotesOf(build), context));
        context.Coverage?.EndResource(outer!);
        AddProviders(build, referral);
        AddSupport(build, referral);
        if (referral.Occurrence is Period { Start: null, End: null })
        {
            referral.Occurrence = null;
        }

        TranslatedResource<ServiceRequest> added = build.Add(referral);
        added.Cleared.AddRange(cleared);
        if (referral.Status is null)
        {
            referral.Status = "active";
            added.IsDefault("status");
        }

        CareSteps.TellUnread(
            build, "RF1", "AUT", "PRD", "CTD", "NK1", "GT1", "IN1", "IN2", "IN3", "DG1", "AL1", "IAM", "PR1", "ORC", "OBR", "OBX", "SPM", "NTE");
        return true;
    }

    private static string IdOf(PlacedSegment rf1, MessageBuild build)
    {
        foreach (int field in (ReadOnlySpan<int>)[6, 11])
        {
            if (EiToIdentifier.KeyOf(Source.Of(rf1, field, build.Context)) is { } number)
            {
                return build.Context.Options.IdOf($"ServiceRequest\u001f{build.Numbered(number)}");
            }
        }

        build.Context.Warn(rf1.Place(6), "Neither RF1-6 nor RF1-11 holds a number, so nothing that follows can name this referral.");
        return build.IdOf("ServiceRequest", build.Message["MSH-10"].ToString());
    }

    /// <summary>NTE of no other segment stand at the end, behind the visit or the referral.</summary>
    private static List<PlacedSegment> NotesOf(MessageBuild build)
    {
        List<PlacedSegment> notes = [];
        string owner = "";
        foreach (PlacedSegment segment in build.Segments)
        {
            if (segment.Id == "NTE" && owner is "PV1" or "PV2" or "RF1")
            {
                notes.Add(segment);
            }

            owner = segment.Id is "NTE" or "PRT" ? owner : segment.Id;
        }

        return notes;
    }

    private static void AddProviders(MessageBuild build, ServiceRequest referral)
    {
        foreach (PlacedSegment segment in build.Segments)
        {
            if (segment.Id is not ("PRD" or "CTD") || PrdToPractitionerRole.Read(segment, build) is not { } provider)
            {
                continue;
            }

            switch (segment[1].Component(1).Trimmed()?.ToUpperInvariant())
            {
                case "RP" when referral.Requester is null:
                    referral.Requester = provider;
                    break;
                case "RT":
                    referral.Performer.Add(provider);
                    break;
                default:
                    // A provider of another role, such as the primary care provider, is told with the referral.
                    referral.SupportingInfo.Add(provider);
                    break;
            }
        }
    }

    private static void AddSupport(MessageBuild build, ServiceRequest referral)
    {
        foreach (TranslatedResource resource in build.Resources)
        {
            if (resource.Patient.Length == 0 || resource.Patient != build.PatientReference)
            {
                continue;
            }

            Reference reference = new() { ReferenceValue = resource.Reference };
            switch (resource.Resource)
            {
                case Condition:
                    referral.ReasonReference.Add(reference);
                    break;
                case Fhir.Model.Coverage:
                    referral.Insurance.Add(reference);
                    break;
                case DiagnosticReport or Procedure or AllergyIntolerance:
                    referral.SupportingInfo.Add(reference);
                    break;
                default:
                    break;
            }
        }
    }
}
