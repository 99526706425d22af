using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Turns references to other entries of a transaction into references to what they become.</summary>
internal static class TransactionReferences
{
    public static void Resolve(JsonNode? node, IReadOnlyDictionary<string, string> byFullUrl)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Resolve(item, byFullUrl);
                }

                break;
            case JsonObject members:
                if (members["reference"].Text() is { } reference && byFullUrl.TryGetValue(reference, out var resolved))
                {
                    members["reference"] = resolved;
                }

                foreach (var member in members)
                {
                    Resolve(member.Value, byFullUrl);
                }

                break;
        }
    }
}
