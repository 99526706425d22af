using Duplex.Fhir.Model;

namespace Duplex.Fhir.UsCore;

/// <summary>The rules of US Core "Writing Clinical Notes" for a DocumentReference that a client posts.</summary>
/// <remarks>Finds what the structure of R4 does not already demand too, so that a resource built in code is checked alike.</remarks>
public static class DocumentReferenceRules
{
    /// <summary>What a server must take inline at least: 5 MiB before base64.</summary>
    public const int LeastMaxAttachmentBytes = 5 * 1024 * 1024;

    private const string CategorySystem = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category";
    private const string ClinicalNote = "clinical-note";

    /// <summary>Checks a new document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="maxAttachmentBytes">The longest inline attachment, before base64; 5 MiB or more.</param>
    /// <returns>Every fault; empty where the document may be posted. Warnings do not stand in the way.</returns>
    public static IReadOnlyList<FhirIssue> Check(DocumentReference document, int maxAttachmentBytes = 2 * LeastMaxAttachmentBytes)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttachmentBytes, LeastMaxAttachmentBytes);
        var issues = new List<FhirIssue>();
        CheckStatus(document, issues);
        CheckType(document.Type, issues);
        CheckCategory(document.Category, issues);
        CheckSubject(document.Subject, issues);
        CheckContent(document.Content, maxAttachmentBytes, issues);
        CheckContext(document.Context, issues);
        return issues;
    }

    private static void CheckStatus(DocumentReference document, List<FhirIssue> issues)
    {
        switch (document.Status?.Value)
        {
            case null:
                issues.Add(Missing("DocumentReference.status", "The status is missing; right would be 'current'."));
                break;
            case not DocumentReferenceStatusCodes.Current:
                issues.Add(new("business-rule", "DocumentReference.status", null, "A new document is not superseded or entered in error; right would be 'current'."));
                break;
        }

        if (document.DocStatus?.Value is not (null or CompositionStatusCodes.Preliminary or CompositionStatusCodes.Final or CompositionStatusCodes.Amended))
        {
            issues.Add(new("business-rule", "DocumentReference.docStatus", null, "A new document can't have this docStatus; right would be 'preliminary', 'final' or 'amended'."));
        }
    }

    private static void CheckType(CodeableConcept? type, List<FhirIssue> issues)
    {
        const string path = "DocumentReference.type";
        if (type is null)
        {
            issues.Add(Missing(path, "The type is missing; right would be a CodeableConcept with a LOINC coding."));
        }
        else if (type.Coding.Count == 0)
        {
            issues.Add(Missing(path + ".coding", "The type has no coding; right would be at least one, in LOINC."));
        }
        else if (!type.Coding.Exists(IsComplete))
        {
            var lacksCode = string.IsNullOrEmpty(type.Coding[0].Code?.Value);
            issues.Add(Missing($"{path}.coding[0].{(lacksCode ? "code" : "system")}", "No coding of the type has both a system and a code; right would be at least one, in LOINC."));
        }
    }

    private static void CheckCategory(List<CodeableConcept> categories, List<FhirIssue> issues)
    {
        const string path = "DocumentReference.category";
        if (categories.Count == 0)
        {
            issues.Add(Missing(path, $"The category is missing; right would be '{ClinicalNote}' of {CategorySystem}."));
        }
        else if (!categories.SelectMany(category => category.Coding).Any(IsComplete))
        {
            issues.Add(Missing(path + "[0].coding", $"No category has a coding with system and code; right would be '{ClinicalNote}' of {CategorySystem}."));
        }
        else if (!categories.SelectMany(category => category.Coding).Any(coding => coding.System?.Value == CategorySystem && coding.Code?.Value == ClinicalNote))
        {
            issues.Add(new("business-rule", path, null, $"No category is '{ClinicalNote}' of {CategorySystem}; a server may not show the document as a note.", FhirIssueSeverity.Warning));
        }
    }

    private static void CheckSubject(Reference? subject, List<FhirIssue> issues)
    {
        const string path = "DocumentReference.subject";
        if (subject is null)
        {
            issues.Add(Missing(path, "The subject is missing; right would be a reference to a Patient."));
        }
        else if (string.IsNullOrEmpty(subject.ReferenceValue?.Value))
        {
            issues.Add(Missing(path + ".reference", "The subject has no literal reference; right would be 'Patient/' and the patient's id."));
        }
        else if (References.Parse(subject) is var target && target.Kind == ReferenceKind.Unknown)
        {
            issues.Add(new("value", path + ".reference", null, "The subject's reference can't be read; right would be 'Patient/' and the patient's id."));
        }
        else if (target.ResourceType is not (null or "Patient"))
        {
            issues.Add(new("business-rule", path + ".reference", null, $"The subject is a {target.ResourceType}; right would be a Patient."));
        }
    }

    private static void CheckContent(List<DocumentReferenceContent> contents, int maxAttachmentBytes, List<FhirIssue> issues)
    {
        if (contents.Count == 0)
        {
            issues.Add(Missing("DocumentReference.content", "The content is missing; right would be at least one, with an attachment."));
        }

        for (var i = 0; i < contents.Count; i++)
        {
            AttachmentRules.Check(contents[i].Attachment, $"DocumentReference.content[{i}].attachment", maxAttachmentBytes, issues);
        }
    }

    private static void CheckContext(DocumentReferenceContext? context, List<FhirIssue> issues)
    {
        if (context?.Encounter is { Count: > 1 })
        {
            issues.Add(new("business-rule", "DocumentReference.context.encounter", null, $"There are {context.Encounter.Count} encounters; right would be at most one."));
        }
    }

    private static bool IsComplete(Coding coding) => !string.IsNullOrEmpty(coding.System?.Value) && !string.IsNullOrEmpty(coding.Code?.Value);

    private static FhirIssue Missing(string path, string message) => new("required", path, null, message);
}
