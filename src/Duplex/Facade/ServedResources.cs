namespace Duplex.Facade;

/// <summary>A resource type that the facade reads, and how it may be searched.</summary>
/// <param name="Parameters">Name and FHIR search type of each parameter.</param>
internal sealed record ServedResource(string Type, IReadOnlyList<SearchParameter> Parameters)
{
    /// <summary>Served from a chart only, not live.</summary>
    public bool IsOfChart { get; init; }
}

/// <param name="Kind">FHIR search parameter type: <c>token</c>, <c>reference</c>, <c>date</c>.</param>
internal sealed record SearchParameter(string Name, string Kind);

/// <summary>What the facade serves. The capability statement, the endpoints and the refusals are all made from it.</summary>
internal static class ServedResources
{
    private static readonly SearchParameter Id = new("_id", "token");
    private static readonly SearchParameter Identifier = new("identifier", "token");
    private static readonly SearchParameter Patient = new("patient", "reference");
    private static readonly SearchParameter Date = new("date", "date");
    private static readonly SearchParameter Status = new("status", "token");
    private static readonly SearchParameter Type = new("type", "token");

    private static readonly SearchParameter Code = new("code", "token");
    private static readonly SearchParameter Category = new("category", "token");
    private static readonly SearchParameter BasedOn = new("based-on", "reference");

    private static readonly string[] ChartTypes =
    [
        "Account", "AllergyIntolerance", "Appointment", "CarePlan", "ChargeItem", "Condition", "Coverage", "EpisodeOfCare", "Goal", "Immunization",
        "MedicationDispense", "MedicationRequest", "Procedure", "RelatedPerson", "Specimen",
    ];

    public static IReadOnlyList<ServedResource> All { get; } =
    [
        new("DiagnosticReport", [Id, Identifier, Patient, Status, Code, Category, Date, BasedOn]),
        new("DocumentReference", [Id, Identifier, Patient, Type, Category, Date, Status, new("encounter", "reference")]),
        new("Encounter", [Id, Identifier, Patient, Type, Date, Status]),
        new("Observation", [Id, Identifier, Patient, Status, Code, Category, Date, BasedOn]),
        new("Patient", [Id, Identifier]),
        new("ServiceRequest", [Id, Identifier, Patient, Status, Code, Category, new("authored", "date")]),
        new("Task", [Id, Identifier, Patient, Status, Code, BasedOn, new("owner", "reference"), new("focus", "reference")]),
        .. ChartTypes.Select(type => new ServedResource(type, [Id, Identifier, Patient]) { IsOfChart = true }),
    ];

    public static ServedResource? Find(string type) => All.FirstOrDefault(resource => resource.Type == type);
}
