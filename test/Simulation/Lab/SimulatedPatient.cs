using System.Text.Json.Nodes;

namespace Duplex.Simulation.Lab;

/// <summary>The patients of the simulated world (synthetic).</summary>
public sealed record SimulatedPatient(string Id, string Mrn, string Family, string Given, string BirthDate, string Gender)
{
    public const string Authority = "SANDBOX";
    public const string System = "urn:oid:2.16.840.1.113883.19.5.1";

    public static IReadOnlyList<SimulatedPatient> All { get; } =
    [
        new("p0", "MRN0", "Synthone", "Ada", "1970-01-01", "female"),
        new("p1", "MRN1", "Synthtwo", "Ben", "1981-02-02", "male"),
        new("p2", "MRN2", "Synththree", "Cid", "1992-03-03", "male"),
    ];

    public string Reference => $"Patient/{Id}";

    public string Pid =>
        $"PID|1||{Mrn}^^^{Authority}^MR||{Family}^{Given}||{BirthDate.Replace("-", "", StringComparison.Ordinal)}|{(Gender == "male" ? "M" : "F")}";

    public static SimulatedPatient? Find(string mrn) => All.FirstOrDefault(one => one.Mrn == mrn);

    public JsonObject ToResource() => new()
    {
        ["resourceType"] = "Patient",
        ["id"] = Id,
        ["identifier"] = new JsonArray(new JsonObject { ["system"] = System, ["value"] = Mrn }),
        ["name"] = new JsonArray(new JsonObject { ["family"] = Family, ["given"] = new JsonArray(Given) }),
        ["birthDate"] = BirthDate,
        ["gender"] = Gender,
    };
}
