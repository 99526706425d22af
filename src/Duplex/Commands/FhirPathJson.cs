using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.FhirPath;
using Duplex.Resources;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Commands;

/// <summary>Results as <c>{"expression","resources":[{"file","line","resource","items":[{"type","value"}]}],"failed":[{"file","line","reason"}]}</c>.</summary>
internal sealed class FhirPathJson(string expression) : IFhirPathOutput
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonArray _resources = [];
    private readonly JsonArray _failed = [];

    public void Show(ResourceText text, Resource resource, FhirPathItems items) => _resources.Add(new JsonObject
    {
        ["file"] = text.File,
        ["line"] = text.Line,
        ["resource"] = resource.Id is { } id ? $"{resource.TypeName}/{id}" : resource.TypeName,
        ["items"] = new JsonArray([.. items.Select(item => new JsonObject { ["type"] = item.TypeName, ["value"] = FhirPathValue.NodeOf(item) })]),
    });

    public void Fail(ResourceText text, string reason) =>
        _failed.Add(new JsonObject { ["file"] = text.File, ["line"] = text.Line, ["reason"] = reason });

    public Task EndAsync(CommandContext context, int read, int failed) => context.Output.WriteLineAsync(
        new JsonObject { ["expression"] = expression, ["resources"] = _resources, ["failed"] = _failed }.ToJsonString(Options));
}
