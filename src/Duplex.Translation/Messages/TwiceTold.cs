using System.Text.Json.Nodes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>Joins what a message tells of one thing in two places.</summary>
internal static class TwiceTold
{
    /// <summary>The first gets the elements that it lacks, and the items that its lists lack. False where the two contradict each other.</summary>
    public static bool Join<T>(TranslatedResource<T> first, T second)
        where T : Resource
    {
        JsonObject whole = Read(first.Value);
        bool agrees = true;
        bool grows = false;
        foreach ((string name, JsonNode? told) in Read(second))
        {
            JsonNode? known = whole[name];
            if (known is null)
            {
                whole[name] = told?.DeepClone();
                grows = true;
            }
            else if (known is JsonArray list && told is JsonArray more && list is [JsonObject, ..])
            {
                grows |= Add(list, more);
            }
            else
            {
                agrees &= JsonNode.DeepEquals(known, told);
            }
        }

        if (grows && FhirJson.Parse(System.Text.Encoding.UTF8.GetBytes(whole.ToJsonString()), FhirReadMode.Lenient).Resource is T joined)
        {
            first.Value = joined;
        }

        return agrees;
    }

    private static bool Add(JsonArray list, JsonArray more)
    {
        HashSet<string> known = [.. list.Select(static item => item?.ToJsonString() ?? "")];
        bool grows = false;
        foreach (JsonNode? item in more)
        {
            if (known.Add(item?.ToJsonString() ?? ""))
            {
                list.Add(item?.DeepClone());
                grows = true;
            }
        }

        return grows;
    }

    private static JsonObject Read(Resource resource) => JsonNode.Parse(FhirJson.Serialize(resource))!.AsObject();
}
