using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;

namespace Duplex.Sandbox.Clinic;

/// <summary>Puts synthetic resources together: marked as such, with short ways to codes, references and times.</summary>
internal sealed class SyntheticResource(string type, string id)
{
    public const string Snomed = "http://snomed.info/sct";
    public const string Loinc = "http://loinc.org";
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
    public const string Categories = "http://terminology.hl7.org/CodeSystem/observation-category";

    private readonly JsonObject _json = new() { ["resourceType"] = type, ["id"] = id, ["meta"] = SyntheticPatients.SyntheticMeta() };

    public JsonObject Json => _json;

    public SyntheticResource With(string name, JsonNode value)
    {
        _json[name] = value;
        return this;
    }

    public SyntheticResource About(string patient, string name = "subject") => With(name, JsonElements.Reference("Patient", patient));

    public SyntheticResource Code(string system, string code, string text, string name = "code") => With(name, Coded(system, code, text));

    /// <summary>One in a list of coded values.</summary>
    public SyntheticResource Category(string system, string code, string text, string name = "category") => With(name, new JsonArray(Coded(system, code, text)));

    public SyntheticResource By(string name, int practitioner) => With(name, JsonElements.Reference("Practitioner", SyntheticPractice.Id(practitioner)));

    public SyntheticResource At(string name, DateTimeOffset time) => With(name, FhirInstant.ToSeconds(time));

    public SyntheticResource Quantity(decimal value, string unit) => With("valueQuantity", new JsonObject
    {
        ["value"] = value, ["unit"] = unit, ["system"] = "http://unitsofmeasure.org", ["code"] = unit,
    });

    public static JsonObject Coded(string system, string code, string text) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = text }),
        ["text"] = text,
    };

    public static string Id(string prefix, int number) => prefix + (1001 + number).ToString(CultureInfo.InvariantCulture);
}
