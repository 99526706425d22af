using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>Code systems that may be shipped, and value sets as what each allows of each system.</summary>
internal static class TerminologyWriter
{
    private const int CodeSystemKind = 1;
    private const int ValueSetKind = 2;

    /// <param name="own">The content of the group.</param>
    /// <param name="others">What its value sets may be composed of besides.</param>
    public static byte[] Write(IReadOnlyList<JsonElement> own, IReadOnlyList<JsonElement> others)
    {
        var catalog = new ValueSetExpansion([.. own, .. others]);
        var output = new CompactWriter();
        foreach (var resource in Sorted(own, "CodeSystem").Where(resource => catalog.IsShipped(resource.Text("url"))))
        {
            output.Texts(catalog.CodesOf(resource.Text("url")));
            output.EndEntry(CodeSystemKind, resource.Text("url"), resource.Text("version"));
        }

        foreach (var resource in Sorted(own, "ValueSet"))
        {
            var content = catalog.Expand(resource.Text("url"));
            output.Number(content.IsComplete ? 1 : 0);
            output.Number(content.Systems.Count);
            foreach (var (system, codes) in content.Systems)
            {
                output.Text(system);
                output.Number(codes is null ? 0 : 1);
                if (codes is not null)
                {
                    // All codes of a shipped system are named by the system.
                    var isWhole = catalog.IsShipped(system) && codes.Count > 4 && codes.SetEquals(catalog.CodesOf(system));
                    output.Number(isWhole ? 1 : 0);
                    if (!isWhole)
                    {
                        output.Texts(codes);
                    }
                }
            }

            output.EndEntry(ValueSetKind, resource.Text("url"), resource.Text("version"));
        }

        return output.ToArray();
    }

    private static IEnumerable<JsonElement> Sorted(IReadOnlyList<JsonElement> resources, string type) =>
        resources.Where(resource => resource.Text("resourceType") == type).DistinctBy(resource => resource.Text("url"))
            .OrderBy(resource => resource.Text("url"), StringComparer.Ordinal);
}
