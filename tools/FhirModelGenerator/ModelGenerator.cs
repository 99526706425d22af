namespace Duplex.FhirModelGenerator;

/// <summary>From HL7's definitions to C# source.</summary>
public static class ModelGenerator
{
    /// <summary>Generates every file of the model.</summary>
    /// <param name="definitions">The folder with HL7's definition bundles, gzipped.</param>
    /// <returns>Text by path relative to the output folder.</returns>
    public static IReadOnlyDictionary<string, string> Generate(string definitions)
    {
        var codeSets = CodeSetCatalog.Load(definitions);
        var types = new TypeCatalog(
            [.. DefinitionBundle.Load(definitions, "profiles-types"), .. DefinitionBundle.Load(definitions, "profiles-resources")],
            codeSets);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in types.Roots)
        {
            files.Add($"{(type.IsResource ? "Resources" : "DataTypes")}/{type.ClassName}.g.cs", ClassWriter.File(types.FamilyOf(type), types));
        }

        files.Add("Codes/Codes.g.cs", CodeSetWriter.Constants(codeSets.Used));
        files.Add("Definitions/FhirModel.Codes.g.cs", CodeSetWriter.Lookup(codeSets.Used));
        files.Add("Definitions/FhirModel.Types.g.cs", RegistryWriter.File(types));
        return files;
    }
}
