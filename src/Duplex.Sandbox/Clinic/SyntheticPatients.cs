using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Clinic;

/// <summary>25 patients, p1001 to p1025. The last two share their name, as people in real registers do.</summary>
internal static class SyntheticPatients
{
    public const int Count = 25;
    public const string MrnSystem = "urn:oid:2.16.840.1.113883.19.5.1";
    public const string TagSystem = "urn:duplex:sandbox";

    public static IEnumerable<JsonObject> Of(Random random)
    {
        for (var i = 0; i < Count; i++)
        {
            yield return Patient(random, i);
        }
    }

    public static JsonObject SyntheticMeta() => new()
    {
        ["tag"] = new JsonArray(new JsonObject { ["system"] = TagSystem, ["code"] = "synthetic", ["display"] = "Synthetic, no real person" }),
    };

#pragma warning disable CA5394 // A seeded sequence is the purpose; nothing secret depends on it.
    private static JsonObject Patient(Random random, int i)
    {
        var isNamesake = i == Count - 1;
        var nameOf = isNamesake ? i - 1 : i;
        var isFemale = nameOf % 2 == 0;
        var given = isFemale ? SyntheticNames.FemaleGiven : SyntheticNames.MaleGiven;
        var birthDate = new DateOnly(1936, 1, 1).AddDays(random.Next(0, 365 * 70));
        return new JsonObject
        {
            ["resourceType"] = "Patient",
            ["id"] = Id(i),
            ["meta"] = SyntheticMeta(),
            ["identifier"] = new JsonArray(new JsonObject
            {
                ["use"] = "usual",
                ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v2-0203", ["code"] = "MR" }) },
                ["system"] = MrnSystem,
                ["value"] = string.Create(CultureInfo.InvariantCulture, $"S{100100 + (i * 37)}"),
            }),
            ["active"] = true,
            ["name"] = new JsonArray(new JsonObject
            {
                ["use"] = "official",
                ["family"] = SyntheticNames.Families[nameOf % SyntheticNames.Families.Length] + SyntheticNames.Mark,
                ["given"] = new JsonArray(given[nameOf / 2 % given.Length]),
            }),
            ["telecom"] = new JsonArray(new JsonObject
            {
                ["system"] = "phone",
                ["value"] = string.Create(CultureInfo.InvariantCulture, $"555-01{i:00}"),
                ["use"] = "home",
            }),
            ["gender"] = isFemale ? "female" : "male",
            ["birthDate"] = birthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["address"] = new JsonArray(new JsonObject
            {
                ["use"] = "home",
                ["line"] = new JsonArray(string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 200)} {SyntheticNames.Streets[random.Next(SyntheticNames.Streets.Length)]}")),
                ["city"] = "Sampleton",
                ["state"] = "MA",
                ["postalCode"] = "00000",
                ["country"] = "US",
            }),
        };
    }
#pragma warning restore CA5394

    public static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"p{1001 + i}");
}
