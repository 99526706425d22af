using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.FhirPath;
using Duplex.Resources;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Commands;

/// <summary>
/// Results as <c>{"expression","resources":[{"file","line","resource","items":[{"type","value"}]}],"failed":[{"file","line","reason"}]}</c>.
/// Resources are printed as they come, since there may be more than memory holds.
/// </summary>
internal sealed class FhirPathJson(TextWriter output, string expression) : IFhirPathOutput
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonArray _failed = [];
    private bool _hasBegun;
    private bool _hasResource;

    public void Show(ResourceText text, Resource resource, FhirPathItems items)
    {
        Begin();
        output.Write(_hasResource ? ",\n    " : "\n    ");
        _hasResource = true;
        output.Write(Indented(4, new JsonObject
        {
            ["file"] = text.File,
            ["line"] = text.Line,
            ["resource"] = resource.Id is { } id ? $"{resource.TypeName}/{id}" : resource.TypeName,
            ["items"] = new JsonArray([.. items.Select(item => new JsonObject { ["type"] = item.TypeName, ["value"] = FhirPathValue.NodeOf(item) })]),
        }));
    }

    public void Fail(ResourceText text, string reason) =>
        _failed.Add(new JsonObject { ["file"] = text.File, ["line"] = text.Line, ["reason"] = reason });

    public Task EndAsync(int read, int failed)
    {
        Begin();
        return output.WriteLineAsync($"{(_hasResource ? "\n  " : "")}],\n  \"failed\": {Indented(2, _failed)}\n}}");
    }

    private void Begin()
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            output.Write($"{{\n  \"expression\": {Indented(2, JsonValue.Create(expression))},\n  \"resources\": [");
        }
    }

    /// <summary>A line break in a text is always escaped, so that those there are stand between tokens.</summary>
    private static string Indented(int depth, JsonNode node) =>
        node.ToJsonString(Options).Replace("\n", "\n" + new string(' ', depth), StringComparison.Ordinal);
}
