using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Clinic;

/// <summary>The practice itself: one organization, one place, four practitioners (pr1 to pr4).</summary>
internal static class SyntheticPractice
{
    public const int PractitionerCount = 4;

    /// <summary>A private system: these look like NPIs and are none (their check digits are wrong on purpose).</summary>
    public const string PractitionerSystem = "urn:oid:2.16.840.1.113883.19.5.3";

    private static readonly (string Family, string Given)[] Names =
        [("Orsolay", "Nerys"), ("Calderwick", "Tobin"), ("Vantresse", "Imara"), ("Holmquell", "Edric")];

    public static IEnumerable<JsonObject> Resources()
    {
        yield return new JsonObject
        {
            ["resourceType"] = "Organization",
            ["id"] = "org1",
            ["meta"] = SyntheticPatients.SyntheticMeta(),
            ["active"] = true,
            ["name"] = "Sandbox Clinic (synthetic)",
        };
        yield return new JsonObject
        {
            ["resourceType"] = "Location",
            ["id"] = "loc1",
            ["meta"] = SyntheticPatients.SyntheticMeta(),
            ["status"] = "active",
            ["name"] = "Primary care",
            ["managingOrganization"] = new JsonObject { ["reference"] = "Organization/org1" },
        };
        for (var i = 0; i < PractitionerCount; i++)
        {
            yield return Practitioner(i);
        }
    }

    public static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"pr{i + 1}");

    private static JsonObject Practitioner(int i) => new()
    {
        ["resourceType"] = "Practitioner",
        ["id"] = Id(i),
        ["meta"] = SyntheticPatients.SyntheticMeta(),
        ["identifier"] = new JsonArray(new JsonObject
        {
            ["system"] = PractitionerSystem,
            ["value"] = string.Create(CultureInfo.InvariantCulture, $"000000000{i + 1}"),
        }),
        ["active"] = true,
        ["name"] = new JsonArray(new JsonObject
        {
            ["family"] = Names[i].Family + SyntheticNames.Mark,
            ["given"] = new JsonArray(Names[i].Given),
            ["prefix"] = new JsonArray("Dr."),
        }),
    };
}
