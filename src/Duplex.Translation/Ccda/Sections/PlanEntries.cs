using System.Collections.Frozen;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Plan of treatment: Planned Act (.39), Encounter (.40), Procedure (.41), Medication (.42), Supply (.43), Observation (.44), Immunization
/// (.120), Instruction (.20), Nutrition Recommendation (.130), Intervention (.131, .146), Patient Referral Act (.140); the section itself is a CarePlan of them.
/// </summary>
internal static class PlanEntries
{
    private static readonly FrozenSet<string> Plans = FrozenSet.Create(StringComparer.Ordinal, "18776-5", "51847-2", "61145-9");

    public static EntryKind Kind { get; } = EntryKind.Of(
        Read, ["39", "40", "41", "42", "43", "44", "120", "20", "130", "131", "140", "146"], "18776-5", "act encounter procedure observation substanceAdministration supply");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        switch (entry.Name.LocalName)
        {
            // What has happened is planned no more, whatever section or template it stands in.
            case "substanceAdministration" when HasHappened(entry):
                MedicationEntries.Kind.Read(entry, build, section);
                break;
            case "encounter" when HasHappened(entry):
                EncounterEntries.Kind.Read(entry, build, section);
                break;
            case "observation" when HasHappened(entry):
                ObservationReading.Add(entry, [], build, section);
                break;
            case "procedure" or "act" when HasHappened(entry) && !entry.Follows(EntryKind.Prefix + "20"):
                ProcedureEntries.Kind.Read(entry, build, section);
                break;
            case "substanceAdministration":
                AddMedication(entry, build, section);
                break;
            case "supply":
                AddSupply(entry, build, section);
                break;
            case "observation" when entry.Attr("moodCode") == "GOL":
                GoalEntries.Add(entry, build, section);
                break;
            default:
                AddService(entry, build, section);
                break;
        }
    }

    /// <summary>Something that is to be done, by what it is asked with: ServiceRequest.</summary>
    public static void AddService(XElement entry, CcdaBuild build, CompositionSection section)
    {
        string? text = CdaText.Resolved(entry.At("text"));
        CodeableConcept? code = CdaValues.Concept(entry.At("code")) ?? (text is null ? null : new CodeableConcept { Text = text });
        if (code is null)
        {
            build.Warn(entry, "The planned entry says neither in a code nor in a text what is planned; its section's narrative says what the author wrote.");
            return;
        }

        XElement? time = entry.At("effectiveTime");
        List<Reference> places = EntryParts.Places(entry, build);
        ServiceRequest request = new()
        {
            Identifier = build.Identifiers(entry),
            Status = StatusOf(entry),
            Intent = IntentOf(entry),
            DoNotPerform = entry.IsNegated() ? new FhirBoolean(true) : null,
            Category = entry.Follows(EntryKind.Prefix + "20") ? [CcdaConcepts.Of(CodeSystems.Snomed, "409073007", "Education")] : [],
            Code = code,
            Subject = build.Subject,
            Occurrence = CdaValues.When(time, build.Zone),
            AuthoredOn = build.Authors.Recorded(entry),
            Requester = build.Authors.Last(entry),
            Performer = [.. EntryParts.Performers(entry, build)],
            LocationReference = places,
            ReasonCode = EntryParts.Reasons(entry),
            BodySite = EntryParts.Concepts(entry.All("targetSiteCode")),
            Note = EntryParts.Notes(entry, build),
            PatientInstruction = entry.Follows(EntryKind.Prefix + "20") ? text : CdaText.Resolved(EntryParts.Inner(entry, "20").At("text")),
        };
        if (text is not null && request.PatientInstruction?.Value != text && code.Text?.Value != text)
        {
            request.Note.Add(new Annotation { Text = text });
        }

        CcdaSection.Refer(section, build.AddEntry(request, entry, EntryParts.KeyOf(code, time, entry.Attr("moodCode"))));
    }

    /// <summary>The section as a plan, with what it lists; its narrative is the plan's.</summary>
    public static void Complete(XElement section, CompositionSection read, CcdaBuild build)
    {
        if (section.CodeOf() is not { } code || !Plans.Contains(code) || (read.Text is null && read.Entry.Count == 0))
        {
            return;
        }

        CarePlan plan = new()
        {
            Status = "active",
            Intent = "plan",
            Category = [CcdaConcepts.Of("http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan")],
            Title = read.Title?.Value,
            Subject = build.Subject,
            Text = read.Text is { } text ? new Narrative { Status = "generated", Div = new FhirXhtml(text.Div!.Value) } : null,
            Activity = [.. read.Entry.Where(static entry => IsActivity(entry)).Select(static entry => new CarePlanActivity { Reference = new Reference { ReferenceValue = entry.ReferenceValue?.Value } })],
            Goal = [.. read.Entry.Where(static entry => Is(entry, "Goal")).Select(static entry => new Reference { ReferenceValue = entry.ReferenceValue?.Value })],
        };
        TranslatedResource<CarePlan> added = build.AddEntry(plan, section, $"plan {code} {section.At("text")?.Value}");
        read.Entry.Insert(0, new Reference { ReferenceValue = added.Reference });
    }

    private static bool HasHappened(XElement entry) => entry.Peek("moodCode") == "EVN";

    private static bool IsActivity(Reference entry) => Is(entry, "ServiceRequest") || Is(entry, "MedicationRequest") || Is(entry, "DeviceRequest");

    private static bool Is(Reference entry, string type) => entry.ReferenceValue?.Value?.StartsWith(type + "/", StringComparison.Ordinal) == true;

    private static void AddMedication(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (MedicationProducts.Read(entry.At("consumable"), entry, build) is { } product)
        {
            CcdaSection.Refer(section, MedicationEntries.AddRequest(entry, product, build));
        }
        else
        {
            build.Warn(entry, "The planned medication has no code and no text; its section's narrative says what the author wrote.");
        }
    }

    private static void AddSupply(XElement entry, CcdaBuild build, CompositionSection section)
    {
        XElement? device = entry.At("participant", "participantRole", "playingDevice");
        CodeableConcept? code = MedicationProducts.CodeOf(entry.At("product", "manufacturedProduct")) ?? CdaValues.Concept(device.At("code")) ?? CdaValues.Concept(entry.At("code"));
        if (code is null)
        {
            build.Warn(entry, "The planned supply names no product; its section's narrative says what the author wrote.");
            return;
        }

        DeviceRequest request = new()
        {
            Identifier = build.Identifiers(entry),
            Status = StatusOf(entry),
            Intent = IntentOf(entry),
            Code = code,
            Subject = build.Subject,
            Occurrence = CdaValues.When(entry.At("effectiveTime"), build.Zone),
            AuthoredOn = build.Authors.Recorded(entry),
            Requester = build.Authors.Last(entry),
            ReasonCode = EntryParts.Reasons(entry),
            Note = EntryParts.Notes(entry, build),
        };
        if (CdaValues.Quantity(entry.At("quantity")) is { } quantity)
        {
            request.Parameter.Add(new DeviceRequestParameter { Code = new CodeableConcept { Text = "quantity" }, Value = quantity });
        }

        CcdaSection.Refer(section, build.AddEntry(request, entry, EntryParts.KeyOf(code, entry.At("effectiveTime"))));
    }

    private static string StatusOf(XElement entry) => entry.At("statusCode").Attr("code") switch
    {
        "active" or "new" => "active", "completed" => "completed", "aborted" or "cancelled" => "revoked", "suspended" or "held" => "on-hold", "nullified" => "entered-in-error", _ => "unknown",
    };

    private static string IntentOf(XElement entry) => entry.Attr("moodCode") switch { "RQO" => "order", "PRP" or "PRMS" => "proposal", _ => "plan" };
}
