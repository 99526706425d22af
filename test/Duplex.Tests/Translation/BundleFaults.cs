using System.Text.Json;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;

namespace Duplex.Tests.Translation;

/// <summary>What no Bundle of a message may have: errors of R4, references to what it does not hold, resources that say nothing.</summary>
internal static class BundleFaults
{
    private static readonly FhirValidator Validator = new();

    // What R4 requires, or what only links a resource to another: none of it is a reason for a resource.
    private static readonly HashSet<string> SaysNothing =
        ["resourceType", "id", "meta", "status", "intent", "subject", "patient", "encounter", "beneficiary", "individual", "partOf", "active", "language"];

    /// <summary>One line for each fault, with its place; holds no values.</summary>
    public static IReadOnlyList<string> Of(ReadOnlyMemory<byte> bundle)
    {
        using JsonDocument document = JsonDocument.Parse(bundle);
        return [.. Errors(bundle.Span), .. Dangling(document.RootElement), .. Shells(document.RootElement)];
    }

    public static IEnumerable<string> Errors(ReadOnlySpan<byte> bundle) =>
    [
        .. Validator.ValidateJson(bundle).Issues
            .Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal)
            .Select(issue => $"error {issue.Path}: {issue.Message}"),
    ];

    /// <summary>References by type and id that no entry has, and to contained resources that are not there.</summary>
    public static IEnumerable<string> Dangling(JsonElement bundle)
    {
        JsonElement[] resources = [.. Resources(bundle)];
        HashSet<string> held = [.. resources.Select(resource => $"{Text(resource, "resourceType")}/{Text(resource, "id")}")];
        foreach (JsonElement resource in resources)
        {
            HashSet<string> contained = resource.TryGetProperty("contained", out JsonElement inside) ? [.. inside.EnumerateArray().Select(part => "#" + Text(part, "id"))] : [];
            foreach ((string path, string reference) in References(resource, Text(resource, "resourceType")))
            {
                bool isConditional = reference.Contains('?');
                bool isElsewhere = reference.Contains(':') && !isConditional;
                if (!isConditional && !isElsewhere && !held.Contains(reference) && !contained.Contains(reference))
                {
                    yield return $"dangling {path}";
                }
            }
        }
    }

    /// <summary>Resources that hold nothing but ids, links and what R4 requires.</summary>
    public static IEnumerable<string> Shells(JsonElement bundle) =>
        Resources(bundle)
            .Where(resource => resource.EnumerateObject().All(member => SaysNothing.Contains(member.Name) || IsAbsent(member.Value)))
            .Where(resource => Text(resource, "resourceType") is not "Patient" || !resource.TryGetProperty("identifier", out _))
            .Select(resource => $"shell {Text(resource, "resourceType")}");

    public static IEnumerable<JsonElement> Resources(JsonElement bundle) =>
        bundle.TryGetProperty("entry", out JsonElement entries) ? entries.EnumerateArray().Select(entry => entry.GetProperty("resource")) : [];

    private static bool IsAbsent(JsonElement value) =>
        value.GetRawText().Contains("data-absent-reason", StringComparison.Ordinal) && !value.GetRawText().Contains("\"system\"", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string Reference)> References(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    if (member is { Name: "reference", Value.ValueKind: JsonValueKind.String })
                    {
                        yield return (path, member.Value.GetString()!);
                    }

                    foreach ((string, string) found in References(member.Value, $"{path}.{member.Name}"))
                    {
                        yield return found;
                    }
                }

                break;
            case JsonValueKind.Array:
                foreach ((string, string) found in element.EnumerateArray().SelectMany(item => References(item, path)))
                {
                    yield return found;
                }

                break;
            default:
                break;
        }
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
}
