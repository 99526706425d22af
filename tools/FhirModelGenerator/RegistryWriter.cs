using System.Text;

namespace Duplex.FhirModelGenerator;

/// <summary>Writes the list of what can be made by name.</summary>
internal static class RegistryWriter
{
    public static string File(TypeCatalog types)
    {
        var text = new StringBuilder(ClassWriter.Header);
        text.Append("\npublic static partial class FhirModel\n{\n");
        text.Append($"    internal const string OpenTypes = \"{types.OpenTypes}\";\n");
        var concrete = types.Roots.Where(type => !type.IsAbstract && type.ClassName != "BackboneType").ToList();
        Factories(text, "Resource", concrete.Where(type => type.IsResource).Select(type => type.Path));
        Factories(text, "DataType", concrete.Where(type => !type.IsResource).Select(type => type.Path).Concat(types.Primitives).Order(StringComparer.Ordinal));
        Factories(text, "Element", types.BackboneElements.Select(type => type.Path));
        return text.Append("}\n").ToString();
    }

    private static void Factories(StringBuilder text, string kind, IEnumerable<string> names)
    {
        text.Append($"    private static Dictionary<string, Func<{kind}>> New{kind}s() => new()\n    {{\n");
        foreach (var name in names)
        {
            text.Append($"        [\"{name}\"] = static () => new {Naming.ClassOf(name)}(),\n");
        }

        text.Append("    };\n");
    }
}
