using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>From HL7's definitions and implementation guides to the compact groups that the library embeds.</summary>
public static class DefinitionsGenerator
{
    private static readonly string[] Guides = ["us-core-6.1.0", "us-core-7.0.0"];

    /// <summary>Generates every group, not yet compressed.</summary>
    /// <param name="definitions">The folder with HL7's definition bundles, gzipped.</param>
    /// <param name="guides">The folder with the US Core packages as bundles, gzipped.</param>
    /// <returns>Content by file name without extension.</returns>
    public static IReadOnlyDictionary<string, byte[]> Generate(string definitions, string guides)
    {
        var types = Profiles(definitions, "profiles-types");
        var resources = Profiles(definitions, "profiles-resources");
        var bases = new BaseElements([.. types, .. resources]);
        List<JsonElement> terminology =
        [
            .. DefinitionBundle.Load(definitions, "valuesets"),
            .. DefinitionBundle.Load(definitions, "v3-codesystems"),
            .. DefinitionBundle.Load(definitions, "v2-tables"),
        ];
        var groups = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["r4-types"] = ProfileGroupWriter.Write(types, bases, NoValueSets),
            ["r4-resources"] = ProfileGroupWriter.Write(resources, bases, NoValueSets),
            ["r4-profiles"] = ProfileGroupWriter.Write(Profiles(definitions, "profiles-others"), bases, NoValueSets),
            ["r4-extensions"] = ProfileGroupWriter.Write(Profiles(definitions, "extension-definitions"), bases, NoValueSets),
            ["r4-terminology"] = TerminologyWriter.Write(terminology, []),
        };
        foreach (var guide in Guides)
        {
            var content = DefinitionBundle.Load(guides, guide);
            var own = content.Where(resource => resource.Text("resourceType") == "ValueSet")
                .ToDictionary(resource => resource.Text("url"), resource => resource.Text("version"), StringComparer.Ordinal);
            groups[guide] = ProfileGroupWriter.Write([.. content.Where(IsProfile)], bases, own);
            groups[guide + "-terminology"] = TerminologyWriter.Write(content, terminology);
        }

        return groups;
    }

    /// <summary>Writes each group, compressed, as <c>name.bin</c>; a file whose content is the same already stays as it is.</summary>
    public static void Write(string folder, IReadOnlyDictionary<string, byte[]> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in groups)
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".bin"), CompactWriter.Compress(content));
        }
    }

    private static Dictionary<string, string> NoValueSets { get; } = [];

    private static List<JsonElement> Profiles(string folder, string name) => [.. DefinitionBundle.Load(folder, name).Where(IsProfile)];

    private static bool IsProfile(JsonElement resource) => resource.Text("resourceType") == "StructureDefinition" && resource.Text("kind") != "logical";
}
