using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>A FHIRPath Patch (FHIR R4, fhirpatch.html): a Parameters resource, each parameter one operation.</summary>
public sealed class FhirPathPatch : IResourcePatch
{
    private const int MostOperations = 1_000;

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Documents = new() { MaxDepth = 1_000 };

    private readonly IReadOnlyList<FhirPathPatchOperation> _operations;

    private FhirPathPatch(IReadOnlyList<FhirPathPatchOperation> operations) => _operations = operations;

    public bool DependsOnValues => _operations.Any(operation => operation.Path.ToString()!.Contains('(', StringComparison.Ordinal));

    /// <summary>The patch, or why the text is none.</summary>
    public static (FhirPathPatch? Patch, InteractionRefusal? Refusal) Parse(ReadOnlySpan<byte> json)
    {
        var read = FhirJson.Parse(json, FhirReadMode.Strict);
        return !read.IsRead ? (null, new InteractionRefusal(RefusalKind.Malformed, "chart.not-a-patch", read.Issues))
            : read.Resource is Parameters parameters ? Of(parameters)
            : (null, Malformed("", "A FHIRPath Patch is a Parameters resource."));
    }

    /// <inheritdoc cref="Parse"/>
    public static (FhirPathPatch? Patch, InteractionRefusal? Refusal) Of(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Parameter.Count > MostOperations)
        {
            return (null, Malformed("Parameters.parameter", $"A patch has at most {MostOperations} operations."));
        }

        var stated = (JsonNode.Parse(FhirJson.Serialize(parameters))!["parameter"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var operations = new List<FhirPathPatchOperation>(stated.Count);
        foreach (var parameter in stated)
        {
            var place = $"Parameters.parameter[{operations.Count}]";
            if ((string?)parameter["name"] != "operation")
            {
                return (null, Malformed(place, "Each parameter of a patch is named operation."));
            }

            var (operation, wrong) = FhirPathPatchOperation.Read(parameter);
            if (operation is null)
            {
                return (null, Malformed(place, $"Operation {operations.Count + 1} of {stated.Count} is incomplete: {wrong}"));
            }

            operations.Add(operation);
        }

        return (new FhirPathPatch(operations), null);
    }

    public PatchResult Apply(ReadOnlyMemory<byte> resource)
    {
        var budget = new PatchBudget(resource.Length);
        for (var index = 0; index < _operations.Count; index++)
        {
            if (budget.Spend(resource.Length) is { } tooMuch)
            {
                return Refused(index, tooMuch);
            }

            // Each operation is evaluated on what the one before it left.
            if (FhirJson.Parse(resource.Span, FhirReadMode.Lenient).Resource is not { } typed || JsonNode.Parse(resource.Span, null, Documents) is not JsonObject json)
            {
                return Refused(index, "what is left is no FHIR resource.");
            }

            if (_operations[index].Apply(json, typed) is { } wrong)
            {
                return Refused(index, wrong);
            }

            resource = Encoding.UTF8.GetBytes(json.ToJsonString(Unescaped));
            if (resource.Length > PatchBudget.MostBytes)
            {
                return Refused(index, PatchBudget.TooLong);
            }
        }

        return new PatchResult(resource.ToArray(), null);
    }

    private PatchResult Refused(int index, string wrong) => new(null, InteractionRefusal.Of(
        RefusalKind.Unprocessable, "chart.patch", "processing", "", $"Operation {index + 1} of {_operations.Count} cannot be applied: {wrong} Nothing was changed."));

    private static InteractionRefusal Malformed(string place, string sentence) => InteractionRefusal.Of(RefusalKind.Malformed, "chart.not-a-patch", "invalid", place, sentence);
}
