using System.Text.Json.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Scenarios.Validation;

/// <summary>Makes valid resources from what the model says of its types. Everybody in them is synthetic.</summary>
internal sealed class ResourceGenerator(int seed)
{
    private const int MaxDepth = 3;

    public static readonly string[] ResourceTypes =
    [
        "AllergyIntolerance", "Condition", "DiagnosticReport", "DocumentReference", "Encounter", "Immunization", "MedicationRequest",
        "Observation", "Patient", "Practitioner", "Procedure", "ServiceRequest", "Specimen", "Task",
    ];

    // What invariants tie together, and what comes with a value that the type does not show, is left out where it may be.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "contained", "extension", "modifierExtension", "implicitRules", "meta", "text", "communication", "Observation.dataAbsentReason", "Observation.component",
        "Observation.referenceRange", "Patient.contact", "Condition.abatement", "Condition.clinicalStatus", "Condition.verificationStatus", "Condition.stage",
        "AllergyIntolerance.clinicalStatus", "AllergyIntolerance.verificationStatus", "Immunization.education", "Task.restriction", "Task.input", "Task.output",
        "ServiceRequest.orderDetail", "ServiceRequest.quantity", "Procedure.focalDevice",
    };

    private static readonly HashSet<string> KnownTypes = new(StringComparer.Ordinal)
    {
        "boolean", "integer", "decimal", "positiveInt", "unsignedInt", "string", "markdown", "code", "id", "uri", "url", "canonical", "oid", "uuid", "date", "dateTime",
        "instant", "time", "base64Binary", "CodeableConcept", "Coding", "Reference", "Identifier", "HumanName", "Address", "ContactPoint", "Period", "Quantity", "Attachment", "Annotation",
    };

    private readonly Random _random = new(seed);

    public Random Random => _random;

    public JsonObject Next() => _random.Next(12) == 0 ? Bundle() : Resource(ResourceTypes[_random.Next(ResourceTypes.Length)]);

    private JsonObject Bundle()
    {
        var entries = new JsonArray();
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            entries.Add(new JsonObject { ["fullUrl"] = $"urn:uuid:00000000-0000-4000-8000-{_random.NextInt64(1L << 40):x12}", ["resource"] = Resource(ResourceTypes[_random.Next(ResourceTypes.Length)]) });
        }

        return new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = entries };
    }

    private JsonObject Resource(string type)
    {
        var made = new JsonObject { ["resourceType"] = type };
        Fill(made, FhirModel.FindType(type)!, 0);
        if (type == "AllergyIntolerance")
        {
            // Asked by ait-1.
            made["clinicalStatus"] = JsonNode.Parse("""{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]}""");
        }

        made["id"] = $"synthetic-{_random.Next(1_000_000)}";
        return made;
    }

    private void Fill(JsonObject into, FhirTypeInfo type, int depth)
    {
        foreach (var property in type.Properties)
        {
            var types = property.Types.Where(IsKnown).ToList();
            var isAsked = property.IsRequired || (depth < MaxDepth && _random.Next(4) == 0);
            if (!isAsked || types.Count == 0 || (!property.IsRequired && (LeftOut.Contains(property.Name) || LeftOut.Contains($"{type.Name}.{property.Name}") || property.Name == "id")))
            {
                continue;
            }

            var chosen = types[_random.Next(types.Count)];
            if (Value(property, chosen, depth) is not { } value)
            {
                continue;
            }

            var name = property.IsChoice ? property.Name + char.ToUpperInvariant(chosen[0]) + chosen[1..] : property.Name;
            into[name] = property.IsList ? new JsonArray(value) : value;
        }
    }

    private static bool IsKnown(string type) => KnownTypes.Contains(type) || (type.Contains('.', StringComparison.Ordinal) && FhirModel.FindType(type) is not null);

    private JsonNode? Value(FhirPropertyInfo property, string type, int depth) => type switch
    {
        "boolean" => _random.Next(2) == 0,
        "integer" or "positiveInt" or "unsignedInt" => _random.Next(1, 100),
        "decimal" => _random.Next(1, 1000) / 10m,
        "string" or "markdown" => "synthetic text",
        "code" => Code(property),
        "id" => "synthetic",
        "uri" or "url" or "canonical" => "http://example.org/synthetic",
        "oid" => "urn:oid:1.2.3",
        "uuid" => "urn:uuid:00000000-0000-4000-8000-000000000001",
        "date" => "2020-02-29",
        "dateTime" => "2020-02-29T10:00:00+01:00",
        "instant" => "2020-02-29T10:00:00.123Z",
        "time" => "10:00:00",
        "base64Binary" => "c3ludGhldGlj",
        "CodeableConcept" => new JsonObject { ["text"] = "synthetic" },
        "Coding" => new JsonObject { ["display"] = "synthetic" },
        "Reference" => new JsonObject { ["display"] = "synthetic" },
        "Identifier" => new JsonObject { ["system"] = "urn:oid:1.2.3", ["value"] = "1" },
        "HumanName" => new JsonObject { ["family"] = "Synthetic", ["given"] = new JsonArray("A") },
        "Address" => new JsonObject { ["city"] = "Synthetic" },
        "ContactPoint" => new JsonObject { ["system"] = "phone", ["value"] = "1" },
        "Period" => new JsonObject { ["start"] = "2020-01-01", ["end"] = "2020-01-02" },
        "Quantity" => new JsonObject { ["value"] = 1.5m, ["system"] = "http://unitsofmeasure.org", ["code"] = "mg" },
        "Attachment" => new JsonObject { ["contentType"] = "text/plain", ["url"] = "http://example.org/synthetic" },
        "Annotation" => new JsonObject { ["text"] = "synthetic" },
        _ => Backbone(type, depth),
    };

    private JsonNode? Code(FhirPropertyInfo property) =>
        property.Codes is { Count: > 0 } codes ? codes.Order(StringComparer.Ordinal).ElementAt(_random.Next(codes.Count))
        : property.Name == "language" ? "en"
        : null;

    private JsonObject? Backbone(string type, int depth)
    {
        var made = new JsonObject();
        Fill(made, FhirModel.FindType(type)!, depth + 1);
        return made.Count == 0 ? null : made;
    }
}
