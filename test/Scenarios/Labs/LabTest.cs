using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Scenarios.Labs;

/// <summary>A test that the sandbox's laboratory does.</summary>
public sealed record LabTest(string Code, string Display)
{
    public static LabTest HbA1c { get; } = new("4548-4", "Hemoglobin A1c");

    public static LabTest Potassium { get; } = new("2823-3", "Potassium");

    /// <summary>Six components, potassium the first.</summary>
    public static LabTest Metabolic { get; } = new("24323-8", "Comprehensive metabolic panel");

    public static LabTest BloodCount { get; } = new("58410-2", "CBC panel");

    public static LabTest Culture { get; } = new("600-7", "Blood culture");

    /// <summary>An order as an app writes it.</summary>
    public string OrderFor(string patient, string orderer) => new JsonObject
    {
        ["resourceType"] = "ServiceRequest",
        ["status"] = "active",
        ["intent"] = "order",
        ["category"] = new JsonArray(Concept("http://snomed.info/sct", "108252007", "Laboratory procedure")),
        ["code"] = Concept("http://loinc.org", Code, Display),
        ["subject"] = Reference($"Patient/{patient}"),
        ["requester"] = Reference($"Practitioner/{orderer}"),
        ["authoredOn"] = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    }.ToJsonString();

    private static JsonObject Concept(string system, string code, string display) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = display }) };

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };
}
