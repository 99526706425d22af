using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Duplex.FhirModelGenerator;

/// <summary>Writes the search parameters of R4 as one compact table per resource type, each expression cut down to the type and repaired.</summary>
public static partial class SearchParameterWriter
{
    private const char Field = ';';

    /// <summary>Generates the table.</summary>
    /// <param name="definitions">The folder with HL7's definition bundles, gzipped.</param>
    /// <returns>Text by path relative to the folder of the search code.</returns>
    public static IReadOnlyDictionary<string, string> Generate(string definitions)
    {
        var parameters = DefinitionBundle.Load(definitions, "search-parameters");
        var byUrl = parameters.ToDictionary(parameter => parameter.Text("url"), StringComparer.Ordinal);
        var rows = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            foreach (var type in parameter.Items("base").Select(item => item.GetString()!))
            {
                if (!rows.TryGetValue(type, out var ofType))
                {
                    rows.Add(type, ofType = new SortedDictionary<string, string>(StringComparer.Ordinal));
                }

                ofType.Add(parameter.Text("code"), Row(parameter, type, byUrl));
            }
        }

        return new Dictionary<string, string> { ["SearchParameterTable.g.cs"] = File(rows) };
    }

    private static string File(SortedDictionary<string, SortedDictionary<string, string>> rows)
    {
        var text = new StringBuilder("// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.\n#nullable enable\nnamespace Duplex.Fhir.Search;\n\n");
        text.Append("// One line per parameter: code;id;type;expression;targets (* is any);components (code:type:expression, joined by ~).\n");
        text.Append("internal static class SearchParameterTable\n{\n    public static ReadOnlySpan<byte> Rows(string type) => type switch\n    {\n");
        foreach (var (type, ofType) in rows)
        {
            text.Append($"        \"{type}\" => \"\"\"\n");
            foreach (var row in ofType.Values)
            {
                text.Append("            ").Append(row).Append('\n');
            }

            text.Append("            \"\"\"u8,\n");
        }

        return text.Append("        _ => default,\n    };\n}\n").ToString();
    }

    private static string Row(JsonElement parameter, string type, Dictionary<string, JsonElement> byUrl)
    {
        var expression = ExpressionFor(parameter.Text("expression"), type);
        var components = parameter.Items("component").Select(component =>
        {
            var definition = byUrl[component.Text("definition")];
            return string.Join(':', Checked(definition.Text("code"), ":~"), definition.Text("type"), Checked(Repaired(component.Text("expression")), ":~"));
        });
        return string.Join(
            Field,
            Checked(parameter.Text("code"), ";"),
            Checked(parameter.Text("id"), ";"),
            parameter.Text("type"),
            Checked(expression, ";"),
            Targets(parameter, expression),
            Checked(string.Join('~', components), ";"));
    }

    /// <summary>The part of a shared expression that starts at this type.</summary>
    private static string ExpressionFor(string expression, string type)
    {
        // One published expression (InsurancePlan's name) leaves the type out.
        var own = Alternatives(expression).Select(part => char.IsLower(part[0]) ? $"{type}.{part}" : part).Where(part => StartsAt(part.TrimStart('('), type)).Select(Repaired).Distinct().ToList();
        return expression.Length > 0 && own.Count == 0
            ? throw new InvalidDataException($"No part of the expression \"{expression}\" starts at {type}.")
            : string.Join(" | ", own);
    }

    private static bool StartsAt(string part, string type) =>
        part.StartsWith(type, StringComparison.Ordinal) && (part.Length == type.Length || part[type.Length] is '.' or ' ');

    private static IEnumerable<string> Alternatives(string expression)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < expression.Length; i++)
        {
            depth += expression[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (expression[i] == '|' && depth == 0)
            {
                yield return expression[start..i].Trim();
                start = i + 1;
            }
        }

        if (expression.Length > 0)
        {
            yield return expression[start..].Trim();
        }
    }

    /// <summary>
    /// The published expressions cast collections, which FHIRPath refuses, name a type that is none (DateTime), and compare a
    /// choice with a boolean whatever it holds; these say what is meant.
    /// </summary>
    private static string Repaired(string part)
    {
        part = part.Replace("as(DateTime)", "as(dateTime)", StringComparison.Ordinal);
        part = CastByOperator().Replace(part, "$1.ofType($2)");
        part = part.Replace(".as(", ".ofType(", StringComparison.Ordinal);
        return part == "Patient.deceased.exists() and Patient.deceased != false"
            ? "Patient.deceased.exists() and Patient.deceased.ofType(boolean).where($this = false).empty()"
            : part;
    }

    private static string Targets(JsonElement parameter, string expression)
    {
        var targets = parameter.Items("target").Select(item => item.GetString()!).Order(StringComparer.Ordinal).ToList();
        var wanted = ResolvedType().Matches(expression).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (wanted.Count > 0 && !expression.Contains('|', StringComparison.Ordinal))
        {
            return string.Join(',', wanted);
        }

        if (parameter.Text("code") == "patient" && targets.Contains("Patient"))
        {
            return "Patient";
        }

        // The published list of every type is what "any" looks like there.
        return targets.Count > 140 ? "*" : string.Join(',', targets);
    }

    private static string Checked(string text, string reserved) =>
        text.IndexOfAny(reserved.ToCharArray()) >= 0 || text.Contains('"', StringComparison.Ordinal)
            ? throw new InvalidDataException($"\"{text}\" holds a character that the table uses as a separator.")
            : text;

    [GeneratedRegex(@"^\(?([A-Za-z.]+) as ([A-Za-z]+)\)?")]
    private static partial Regex CastByOperator();

    [GeneratedRegex(@"resolve\(\) is ([A-Za-z]+)")]
    private static partial Regex ResolvedType();
}
