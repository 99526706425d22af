using System.Text;

namespace Duplex.FhirModelGenerator;

/// <summary>Writes the codes of required bindings.</summary>
internal static class CodeSetWriter
{
    public static string Constants(IReadOnlyCollection<CodeSetDefinition> sets)
    {
        var text = new StringBuilder(ClassWriter.Header);
        foreach (var set in sets)
        {
            text.Append($"\n/// <summary>Codes of a required binding: {Sentence.First(set.Title)}.</summary>\npublic static class {set.Name}Codes\n{{\n");
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (code, display) in set.Codes)
            {
                var name = Naming.ConstantOf(code, display);
                while (!taken.Add(name))
                {
                    name += "_";
                }

                text.Append($"    /// <summary>{Sentence.First(display.Length > 0 ? display : code)}.</summary>\n");
                text.Append($"    public const string {name} = \"{code}\";\n");
            }

            text.Append("}\n");
        }

        return text.ToString();
    }

    public static string Lookup(IReadOnlyCollection<CodeSetDefinition> sets)
    {
        var text = new StringBuilder(ClassWriter.Header);
        text.Append("\npublic static partial class FhirModel\n{\n    internal static string Codes(string set) => set switch\n    {\n");
        foreach (var set in sets)
        {
            if (set.Codes.Any(code => code.Code.AsSpan().ContainsAny(" \"\\")))
            {
                throw new InvalidDataException($"A code of {set.Name} holds a blank, a quotation mark or a backslash.");
            }

            text.Append($"        \"{set.Name}\" => \"{string.Join(' ', set.Codes.Select(code => code.Code))}\",\n");
        }

        text.Append("        _ => throw new ArgumentOutOfRangeException(nameof(set)),\n    };\n}\n");
        return text.ToString();
    }
}
