using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Coverage;
using Duplex.Translation.ToV2.Coverage;

namespace Duplex.Translation.ToV2;

/// <summary>FHIR R4 resources as HL7 v2 messages. Pure: the same resources and options, the same bytes.</summary>
public static class FhirTranslation
{
    private static readonly TranslationFinding NotUnderstood = new(
        FindingSeverity.Error,
        "resourceType",
        "No message is written for these resources; right would be a ServiceRequest, DocumentReference, Composition, MedicationRequest, Appointment, ChargeItem, DiagnosticReport, Observation, CarePlan or Patient, alone or in a Bundle.");

    /// <summary>One resource, or a Bundle of what belongs together, as JSON.</summary>
    public static FhirToV2Result ToV2(ReadOnlyMemory<byte> resourceOrBundleJson, FhirToV2Options options)
    {
        FhirReadResult read = FhirJson.Parse(resourceOrBundleJson.Span, FhirReadMode.Lenient);
        return read.Resource is { } resource
            ? ToV2(resource, options)
            : new(TranslationVerdict.Uninterpretable, [], [.. read.Issues.Select(FindingOf)], new(TranslationCoverage.Empty));
    }

    /// <inheritdoc cref="ToV2(ReadOnlyMemory{byte}, FhirToV2Options)"/>
    public static FhirToV2Result ToV2(Resource resourceOrBundle, FhirToV2Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        FhirSource source = new(resourceOrBundle, options.Known);
        List<PlannedMessage> plans = MessagePlans.Of(source);
        if (plans.Count == 0)
        {
            return new(TranslationVerdict.NotUnderstood, [], [NotUnderstood], new(() => ElementCoverage.Of(source, new())));
        }

        List<TranslationFinding> findings = [.. DeletionsIn(resourceOrBundle)];
        List<ReadOnlyMemory<byte>> messages = Write(source, plans, options, findings, null);
        bool failed = findings.Exists(static finding => finding.Severity == FindingSeverity.Error);
        return new(
            failed ? TranslationVerdict.Uninterpretable : TranslationVerdict.Interpreted,
            failed ? [] : messages,
            findings,
            new(() => CoverageOf(source, plans, options)));
    }

    /// <summary>Noting where each element goes costs more than translating does, so it is done only where somebody asks.</summary>
    private static TranslationCoverage CoverageOf(FhirSource source, List<PlannedMessage> plans, FhirToV2Options options)
    {
        ElementMarks marks = new();
        Write(source, plans, options, [], marks);
        return ElementCoverage.Of(source, marks);
    }

    private static List<ReadOnlyMemory<byte>> Write(
        FhirSource source, List<PlannedMessage> plans, FhirToV2Options options, List<TranslationFinding> findings, ElementMarks? marks)
    {
        List<ReadOnlyMemory<byte>> messages = new(plans.Count);
        foreach (PlannedMessage plan in plans)
        {
            if (Write(source, plan, options, messages.Count + 1, findings, marks) is { } bytes)
            {
                messages.Add(bytes);
            }
        }

        return messages;
    }

    private static byte[]? Write(
        FhirSource source, PlannedMessage plan, FhirToV2Options options, int number, List<TranslationFinding> findings, ElementMarks? marks)
    {
        V2Draft draft = new(source, options, number, options.Charset, findings, marks);
        try
        {
            plan.Write(draft, plan.Resources);
        }
        catch (Hl7EncodingException)
        {
            draft.Fail(plan.Resources[0].TypeName, "A text has a character that the character set of the connection lacks; right would be UNICODE UTF-8, or a text within the set.");
        }

        if (draft.HasFailed)
        {
            return null;
        }

        if (draft.To.HasReplaced)
        {
            draft.Warn(plan.Resources[0].TypeName, "A text has a control character, which no text of HL7 v2 may hold, so U+FFFD stands in its place; right would be text without it.");
        }

        byte[] bytes = draft.To.ToArray();
        if (options.Charset is null && bytes.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)0x7F))
        {
            // What was found is the same again.
            V2Draft declared = new(source, options, number, "UNICODE UTF-8", [], null);
            plan.Write(declared, plan.Resources);
            bytes = declared.To.ToArray();
        }

        return bytes;
    }

    /// <summary>A deletion says of no resource what it was.</summary>
    private static IEnumerable<TranslationFinding> DeletionsIn(Resource root)
    {
        List<BundleEntry> entries = root is Bundle bundle ? bundle.Entry : [];
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i] is { Resource: null, Request.Method.Value: "DELETE" })
            {
                yield return new(
                    FindingSeverity.Error,
                    $"Bundle.entry[{i}].request",
                    "A deletion does not say what is deleted, so no message could take it back; right would be the resource itself with a status such as entered-in-error.");
            }
        }
    }

    private static TranslationFinding FindingOf(FhirIssue issue) => new(
        issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal ? FindingSeverity.Error : FindingSeverity.Warning,
        issue.Path.Length == 0 ? $"byte {issue.Position?.Offset}" : issue.Path,
        issue.Message);
}
