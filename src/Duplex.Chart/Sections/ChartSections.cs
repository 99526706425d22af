using System.Collections.Frozen;

namespace Duplex.Chart.Sections;

/// <summary>The sections of a whole chart, in the order in which they are shown. Searches are those of US Core where it has one.</summary>
public static class ChartSections
{
    private const string Newest = "-date";

    // Reports are few beside results, and carry categories of many systems: one search brings all of them, and each section keeps its own.
    private const string LabReport = "category=LAB";
    private const string ImagingReport = "category=LP29684-5,RAD,IMG,imaging";
    private const string OtherReport = "category:not=LAB&category:not=LP29684-5&category:not=RAD&category:not=IMG&category:not=imaging";

    private static readonly string[] Who = ["Practitioner", "PractitionerRole", "Organization"];
    private static readonly string[] WhoAndWhere = [.. Who, "Location"];

    public static IReadOnlyList<ChartSection> All { get; } =
    [
        new()
        {
            Name = "demographics", Title = "Demographics", Freshness = TimeSpan.FromMinutes(10), Names = Who,
            Searches = [new("Patient"), new("RelatedPerson") { IsExtra = true }],
        },
        new() { Name = "appointments", Title = "Appointments", Names = WhoAndWhere, Searches = [new("Appointment") { Sort = Newest, IsExtra = true }] },
        new()
        {
            Name = "problems", Title = "Problems and health concerns", Loinc = "11450-4", Names = Who,
            Searches =
            [
                new("Condition", "category=problem-list-item") { Broader = [""] },
                new("Condition", "category=health-concern") { Broader = [""] },
            ],
        },
        new() { Name = "family-history", Title = "Family history", Loinc = "10157-6", Freshness = TimeSpan.FromMinutes(10), Searches = [new("FamilyMemberHistory") { IsExtra = true }] },
        new()
        {
            Name = "social-history", Title = "Social history", Loinc = "29762-2", Freshness = TimeSpan.FromMinutes(10), Names = Who,
            Searches =
            [
                new("Observation", "category=social-history") { Sort = Newest, Broader = [""] },
                new("Observation", "category=sdoh") { Sort = Newest, Broader = [""] },
                new("Observation", "category=survey") { Sort = Newest, Broader = [""] },
            ],
        },
        new()
        {
            Name = "surgical-history", Title = "Surgical history", Loinc = "10167-5", Freshness = TimeSpan.FromMinutes(10), Names = WhoAndWhere,
            // Servers know Procedure by patient and date only (US Core), so that the surgical ones are chosen here.
            Searches = [new("Procedure") { Sort = Newest, Keep = "category=http://snomed.info/sct|387713003" }],
        },
        new()
        {
            Name = "encounters", Title = "Encounters", Loinc = "46240-8", Names = WhoAndWhere,
            Searches = [new("Encounter") { Sort = Newest }, new("Condition", "category=encounter-diagnosis") { Broader = [""] }],
        },
        new()
        {
            Name = "medications", Title = "Medications", Loinc = "10160-0", Needs = ["Medication"], Names = Who,
            Searches = [new("MedicationRequest"), new("MedicationStatement") { IsExtra = true }, new("MedicationDispense") { IsExtra = true }],
        },
        new() { Name = "allergies", Title = "Allergies and intolerances", Loinc = "48765-2", Names = Who, Searches = [new("AllergyIntolerance")] },
        new()
        {
            Name = "labs", Title = "Laboratory results", Loinc = "30954-2", Names = Who, HasTexts = true,
            Searches =
            [
                new("Observation", "category=laboratory") { Sort = Newest, Broader = [""] },
                new("DiagnosticReport") { Sort = Newest, Keep = LabReport },
            ],
        },
        new() { Name = "vitals", Title = "Vital signs", Loinc = "8716-3", Names = Who, Searches = [new("Observation", "category=vital-signs") { Sort = Newest, Broader = [""] }] },
        new() { Name = "immunizations", Title = "Immunizations", Loinc = "11369-6", Freshness = TimeSpan.FromMinutes(10), Names = WhoAndWhere, Searches = [new("Immunization")] },
        new() { Name = "procedures", Title = "Procedures", Loinc = "47519-4", Freshness = TimeSpan.FromMinutes(10), Names = WhoAndWhere, Searches = [new("Procedure") { Sort = Newest }] },
        new()
        {
            Name = "notes", Title = "Notes and documents", Names = Who, HasTexts = true,
            Searches =
            [
                new("DocumentReference") { Sort = Newest },
                new("DiagnosticReport") { Sort = Newest, Keep = OtherReport },
            ],
        },
        new()
        {
            Name = "imaging", Title = "Imaging", Loinc = "18748-4", Names = Who, HasTexts = true,
            Searches =
            [
                new("DiagnosticReport") { Sort = Newest, Keep = ImagingReport },
                new("Observation", "category=imaging") { Sort = Newest, Broader = [""] },
                new("ImagingStudy") { IsExtra = true },
            ],
        },
        new()
        {
            Name = "care-plans", Title = "Care plans and goals", Loinc = "18776-5", Names = Who,
            Searches = [new("CarePlan", "category=assess-plan") { Broader = [""] }, new("Goal")],
        },
        new() { Name = "care-team", Title = "Care team", Loinc = "85847-2", Freshness = TimeSpan.FromMinutes(10), Names = [.. Who, "RelatedPerson"], Searches = [new("CareTeam", "status=active") { Broader = [""] }] },
        new()
        {
            Name = "orders", Title = "Open orders and referrals", Loinc = "46209-3", Names = WhoAndWhere,
            Searches =
            [
                // Few servers take a list of statuses, so that the open ones are chosen here.
                new("ServiceRequest") { Keep = "status=active,on-hold,draft" },
                new("Task") { Keep = "status=requested,received,accepted,ready,in-progress,on-hold", IsExtra = true },
            ],
        },
        new() { Name = "coverage", Title = "Coverage", Loinc = "48768-6", Freshness = TimeSpan.FromMinutes(10), Names = ["Organization"], Searches = [new("Coverage")] },
        new() { Name = "devices", Title = "Devices", Loinc = "46264-8", Freshness = TimeSpan.FromMinutes(10), Names = ["Organization"], Searches = [new("Device")] },
        new()
        {
            Name = "advance-directives", Title = "Advance directives", Loinc = "42348-3", Freshness = TimeSpan.FromMinutes(10), Names = Who, HasTexts = true,
            Searches =
            [
                new("Consent", "category=acd") { Broader = [""], IsExtra = true },
                new("DocumentReference", "category=42348-3") { Broader = [""] },
            ],
        },
        new()
        {
            Name = "intake-forms", Title = "Intake forms", Names = Who,
            Searches = [new("QuestionnaireResponse") { IsExtra = true }],
        },
    ];

    private static readonly FrozenDictionary<string, ChartSection> ByName = All.ToFrozenDictionary(section => section.Name, StringComparer.Ordinal);

    /// <summary>Every type that a whole chart reads, the referred ones and the texts of attachments included.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        .. All.SelectMany(section => section.Searches.Select(search => search.ResourceType).Concat(section.Needs).Concat(section.Names))
            .Append("Binary").Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The section of this name, or null.</summary>
    public static ChartSection? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name);
    }
}
