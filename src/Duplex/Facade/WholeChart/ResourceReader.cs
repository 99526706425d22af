using System.Text;
using System.Text.Json.Nodes;
using Duplex.Facade.Sensitivity;

namespace Duplex.Facade.WholeChart;

/// <summary>Takes a counterparty's JSON to what a whole chart keeps of it.</summary>
internal static class ResourceReader
{
    /// <returns>Null where the JSON is no resource with an id.</returns>
    public static FetchedResource? Read(JsonObject resource, string baseAddress, bool isMatch)
    {
        if (TextOf(resource, "resourceType") is not { Length: > 0 } type || TextOf(resource, "id") is not { Length: > 0 } id)
        {
            return null;
        }

        var references = new HashSet<string>(StringComparer.Ordinal);
        var attachments = new List<AttachedText>();
        MakeRelative(resource, "", baseAddress + "/", references, attachments);
        return new FetchedResource(
            type, id, Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options)), [.. references], attachments, WithheldContent.LabelsOf(resource), isMatch);
    }

    /// <summary>The patients that a resource says it is about; empty where it says none that can be told apart.</summary>
    public static IEnumerable<string> PatientsOf(JsonObject resource)
    {
        foreach (var name in (ReadOnlySpan<string>)["subject", "patient", "for", "beneficiary"])
        {
            if (PatientIn(resource[name]) is { } patient)
            {
                return [patient];
            }
        }

        return TextOf(resource, "resourceType") == "Appointment" && resource["participant"] is JsonArray participants
            ? participants.Select(one => PatientIn((one as JsonObject)?["actor"])).OfType<string>()
            : [];
    }

    /// <summary>Null where there is none, or none that can be decoded.</summary>
    public static string? TextOf(JsonObject node, string name)
    {
        try
        {
            return node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? PatientIn(JsonNode? reference)
    {
        var parts = reference is JsonObject one && TextOf(one, "reference") is { } text ? text.Split('/') : [];
        return parts is ["Patient", var id, ..] ? id : null;
    }

    private static void MakeRelative(JsonNode? node, string name, string baseAddress, HashSet<string> references, List<AttachedText> attachments)
    {
        switch (node)
        {
            case JsonObject members:
                if (TextOf(members, "reference") is { } reference)
                {
                    var relative = Relative(reference, baseAddress);
                    members["reference"] = relative;
                    references.Add(relative);
                }

                if (name is "attachment" or "presentedForm" or "valueAttachment" or "photo" && !members.ContainsKey("data") && TextOf(members, "url") is { Length: > 0 } url)
                {
                    var relative = Relative(url, baseAddress);
                    members["url"] = relative;
                    attachments.Add(new AttachedText(relative, TextOf(members, "contentType") ?? ""));
                }

                foreach (var (member, value) in members)
                {
                    MakeRelative(value, member, baseAddress, references, attachments);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    MakeRelative(item, name, baseAddress, references, attachments);
                }

                break;
        }
    }

    private static string Relative(string address, string baseAddress) =>
        address.StartsWith(baseAddress, StringComparison.Ordinal) ? address[baseAddress.Length..] : address;
}
