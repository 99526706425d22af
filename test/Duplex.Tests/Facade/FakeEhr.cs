using System.Text;
using System.Text.Json.Nodes;
using Duplex.Facade;
using Duplex.Vendors;

namespace Duplex.Tests.Facade;

/// <summary>An EHR that answers live reads from memory.</summary>
internal sealed class FakeEhr : IConnectionReader, IServerCapabilities
{
    public const string PatientSystem = "urn:oid:2.16.840.1.113883.19.5.1";

    public string BaseAddress => "http://ehr.example/fhir";

    public Dictionary<string, JsonObject> Resources { get; } = [];

    /// <summary>When set, the status of every answer.</summary>
    public int? Status { get; set; }

    /// <summary>What it says of itself; null: it does not tell.</summary>
    public ServerCapability? Capability { get; set; } = Offering(
        ("DiagnosticReport", "_id identifier patient status code category date based-on", "create"),
        ("DocumentReference", "_id identifier patient type category date status encounter", "create update"),
        ("Encounter", "_id identifier patient type date status", ""),
        ("Observation", "_id identifier patient status code category date based-on encounter", "create update delete"),
        ("Patient", "_id identifier", ""),
        ("Practitioner", "_id", ""),
        ("ServiceRequest", "_id identifier patient status code category authored", ""),
        ("Condition", "patient category clinical-status", "create update"),
        ("Task", "_id identifier patient status code based-on owner focus", ""));

    /// <summary>What was asked: <c>Patient/1</c>, <c>Encounter?patient=1</c>, or a followed address.</summary>
    public List<string> Asked { get; } = [];

    public JsonObject SearchAnswer { get; set; } = new() { ["resourceType"] = "Bundle", ["type"] = "searchset" };

    public static FakeEhr WithSyntheticPatients()
    {
        var ehr = new FakeEhr();
        ehr.Add(Patient("p1", "MRN-SYNTHETIC-1"));
        ehr.Add(Patient("p2", "MRN-SYNTHETIC-2"));
        ehr.Add(Practitioner("dr1"));
        ehr.Add(Encounter("e1", "Patient/p1"));
        ehr.Add(Encounter("e2", "http://ehr.example/fhir/Patient/p2"));
        return ehr;
    }

    public static JsonObject Patient(string id, string number) => new()
    {
        ["resourceType"] = "Patient",
        ["id"] = id,
        ["identifier"] = new JsonArray(new JsonObject { ["system"] = PatientSystem, ["value"] = number }),
        ["name"] = new JsonArray(new JsonObject { ["use"] = "official", ["family"] = "Synthetic", ["given"] = new JsonArray("Avery") }),
        ["gender"] = "female",
        ["birthDate"] = "1980-02-03",
    };

    public static JsonObject Practitioner(string id) => new()
    {
        ["resourceType"] = "Practitioner",
        ["id"] = id,
        ["name"] = new JsonArray(new JsonObject { ["family"] = "Synthetic-Clinician", ["given"] = new JsonArray("Robin") }),
    };

    public static JsonObject Encounter(string id, string patient) => new()
    {
        ["resourceType"] = "Encounter",
        ["id"] = id,
        ["status"] = "in-progress",
        ["class"] = new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-ActCode", ["code"] = "AMB" },
        ["subject"] = new JsonObject { ["reference"] = patient },
    };

    public void Add(JsonObject resource) => Resources[$"{(string)resource["resourceType"]!}/{(string)resource["id"]!}"] = resource;

    public ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken)
    {
        Note($"{resourceType}/{id}");
        return ValueTask.FromResult(Status is { } status ? new ConnectionAnswer(status, default)
            : Resources.TryGetValue($"{resourceType}/{id}", out var resource) ? new ConnectionAnswer(200, Bytes(resource), "W/\"3\"")
            : new ConnectionAnswer(404, default));
    }

    public ValueTask<ConnectionAnswer> SearchAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        Note($"{resourceType}?{string.Join('&', parameters.Select(pair => $"{pair.Key}={pair.Value}"))}");
        return ValueTask.FromResult(new ConnectionAnswer(Status ?? 200, Bytes(SearchAnswer)));
    }

    public ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken)
    {
        Note(address);
        if (address.Split('/') is [.., var type, var id, "_history", var version] && Resources.TryGetValue($"{type}/{id}", out var resource))
        {
            return ValueTask.FromResult(version == "3" ? new ConnectionAnswer(200, Bytes(resource), "W/\"3\"") : new ConnectionAnswer(404, default));
        }

        return ValueTask.FromResult(new ConnectionAnswer(Status ?? 200, Bytes(SearchAnswer)));
    }

    public ValueTask<ServerCapability?> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Capability);

    /// <summary>An EHR that offers these types: name, search parameters, and what it offers beside reading.</summary>
    public static ServerCapability Offering(params (string Type, string Parameters, string Interactions)[] types) => new()
    {
        Types = types.ToDictionary(one => one.Type, one => new ServerType(one.Type)
        {
            Interactions = new HashSet<string>([.. one.Interactions.Split(' ', StringSplitOptions.RemoveEmptyEntries), "read", "search-type", "vread"]),
            SearchParameters = one.Parameters.Split(' ').ToDictionary(name => name, _ => "token"),
            Includes = new HashSet<string> { "Encounter:patient" },
        }),
    };

    private static byte[] Bytes(JsonObject resource) => Encoding.UTF8.GetBytes(resource.ToJsonString());

    private void Note(string asked)
    {
        lock (Asked)
        {
            Asked.Add(asked);
        }
    }
}
