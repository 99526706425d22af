using System.Text;
using System.Text.Json;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Names;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>What many translations did: which value went where, and which elements their Bundles hold.</summary>
internal sealed class Observed(GuideSheets sheets)
{
    /// <summary>Pairs by segment and field, such as <c>PID-3</c>: the rest of the place and the element.</summary>
    private readonly Dictionary<string, HashSet<(string Part, string Target)>> _fields = new(StringComparer.Ordinal);

    /// <summary>Pairs by data type and component, such as <c>CX.4</c>.</summary>
    private readonly Dictionary<string, HashSet<string>> _types = new(StringComparer.Ordinal);

    private static readonly string[] AnyType = ["ST", "NM", "CWE", "CE", "SN", "NR", "DR", "TS", "ED", "RP", "TX", "FT", "NA"];

    private readonly HashSet<string> _elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Structure, string Segment, string Resource)> _messages = [];

    public int Messages { get; private set; }

    public void Add(ReadOnlyMemory<byte> message, string structure)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(message, Translated.Options());
        if (result.Verdict != TranslationVerdict.Interpreted)
        {
            return;
        }

        Messages++;
        foreach (CoverageEntry entry in result.Coverage.Entries)
        {
            if (entry is { Target: { } target } && Hl7Path.TryParse(entry.Source, out Hl7Path path))
            {
                Add(path, target);
                _messages.Add((structure, path.Segment, target.Split('.')[0]));
            }
        }

        using JsonDocument bundle = JsonDocument.Parse(result.Bundle!.Value);
        foreach (JsonElement resource in BundleFaults.Resources(bundle.RootElement))
        {
            string type = resource.GetProperty("resourceType").GetString()!;
            _messages.Add((structure, "", type));
            Walk(resource, type);
        }
    }

    /// <summary>Whether the row's value was seen to go into its element.</summary>
    public bool HasField(SheetRow row)
    {
        IReadOnlyList<ElementPath> paths = ElementPath.Of(row.Target, row.Resource);
        if (Hl7Path.TryParse(row.Source, out Hl7Path source) && source.Field > 0
            && _fields.TryGetValue($"{source.Segment}-{source.Field}", out HashSet<(string Part, string Target)>? pairs))
        {
            string part = source.Component == 0 ? "" : source.Subcomponent == 0 ? $"{source.Component}" : $"{source.Component}.{source.Subcomponent}";
            foreach ((string seen, string target) in pairs)
            {
                if ((part.Length == 0 || seen == part || seen.StartsWith(part + ".", StringComparison.Ordinal) || seen.Length == 0) && (paths.Any(path => path.Fits(target)) || IsInto(row, target)))
                {
                    return true;
                }
            }
        }

        return IsConstant(row, source.Field == 0) && HasElement(paths, row.Assignment);
    }

    // The sheet goes on in another resource, or names an extension that has no place of its own yet ('extension??-noteType').
    private static bool IsInto(SheetRow row, string target) =>
        (row.MapResource is { Length: > 0 } resource && Duplex.Fhir.Model.FhirModel.IsResourceType(resource) && target.StartsWith(resource + ".", StringComparison.Ordinal))
        || (row.Target.StartsWith("extension", StringComparison.Ordinal) && target.StartsWith(row.Resource + ".", StringComparison.Ordinal) && target.Contains("extension", StringComparison.Ordinal));

    /// <summary>The same for a row of a data type.</summary>
    public bool HasPart(SheetRow row)
    {
        string element = row.Target.StartsWith(row.Resource + ".", StringComparison.Ordinal) ? row.Target[(row.Resource.Length + 1)..] : row.Target;
        IReadOnlyList<ElementPath> paths = ElementPath.Of(element, row.Resource);
        string source = row.Source.Contains('.') ? row.Source : $"{row.Source}.1";
        foreach (string type in Equals(source.Split('.')[0]))
        {
            string key = $"{type}.{string.Join('.', source.Split('.').Skip(1))}";
            foreach ((string seen, HashSet<string> targets) in _types)
            {
                if ((seen == key || seen.StartsWith(key + ".", StringComparison.Ordinal)) && targets.Any(target => paths.Any(path => path.FitsTail(target) || path.Fits(target)) || (source.StartsWith("SN.", StringComparison.Ordinal) && target == "Observation.value")))
                {
                    return true;
                }
            }
        }

        return IsConstant(row, row.Source.Length == 0) && (paths.Any(path => _elements.Any(path.FitsTail)) && (!IsText(row.Assignment) || _texts.Contains(row.Assignment.Trim('"'))));
    }

    /// <summary>Whether a segment of the row's message gave the row's resource.</summary>
    public bool HasResource(SheetRow row)
    {
        string segment = row.Source.Split('.')[^1];
        string resource = row.Target.Split('[', '.', '(')[0].Trim();
        string[] inner = row.Target.Split('(', ')');
        return _messages.Contains((row.Sheet, segment, resource))
            || (inner.Length > 1 && _messages.Contains((row.Sheet, segment, inner[1].Split('.', '[')[0])))
            || (segment == "MSH" && _messages.Contains((row.Sheet, "", resource)));
    }

    /// <summary>Where the row's value was seen to go instead.</summary>
    public string TargetsOf(SheetRow row)
    {
        IEnumerable<string> targets = Hl7Path.TryParse(row.Source, out Hl7Path source) && source.Field > 0
            ? _fields.GetValueOrDefault($"{source.Segment}-{source.Field}", []).Select(pair => pair.Target)
            : _types.Where(type => type.Key == row.Source || type.Key.StartsWith(row.Source + ".", StringComparison.Ordinal)).SelectMany(type => type.Value);
        return string.Join(", ", targets.Distinct().Order(StringComparer.Ordinal).Take(8));
    }

    private bool HasElement(IReadOnlyList<ElementPath> paths, string assignment) =>
        IsText(assignment) ? _texts.Contains(assignment.Trim('"')) && paths.Any(path => _elements.Any(path.Fits)) : paths.Any(path => _elements.Any(path.Fits));

    private static bool IsConstant(SheetRow row, bool hasNoSource) => row.Assignment.Length > 0 || row.Target.Contains('=') || hasNoSource;

    private static bool IsText(string assignment) => assignment.StartsWith('"') && assignment.EndsWith('"') && assignment.Length > 2;

    // The same components under the names of several versions.
    private static IEnumerable<string> Equals(string type) => type switch
    {
        "CWE" or "CF" or "CNE" or "CE" => ["CWE", "CE", "CNE", "CF"],
        "DTM" or "TS" => ["DTM", "TS"],
        "ID" or "IS" or "ST" => [type, "ID", "IS", "ST"],
        "EIP" or "OG" or "PLN" or "MSG" => [type],
        _ => [type],
    };

    private void Add(Hl7Path path, string target)
    {
        string part = path.Component == 0 ? "" : path.Subcomponent == 0 ? $"{path.Component}" : $"{path.Component}.{path.Subcomponent}";
        Into(_fields, $"{path.Segment}-{path.Field}").Add((part, target));
        if (sheets.TypeOf(path.Segment, path.Field) is not { } field)
        {
            return;
        }

        int component = Math.Max(path.Component, 1);
        int subcomponent = Math.Max(path.Subcomponent, 1);
        foreach (string type in (path.Segment, path.Field) switch { ("OBX", 5) => AnyType, ("OBX", 4) => ["ST", "OG"], _ => (string[])[field] })
        {
            Into(_types, path.Subcomponent == 0 ? $"{type}.{component}" : $"{type}.{component}.{subcomponent}").Add(target);
            if (ComponentNames.Of(type, component) is { } inner)
            {
                Into(_types, $"{inner.Type}.{subcomponent}").Add(target);
            }
        }
    }

    private static HashSet<T> Into<T>(Dictionary<string, HashSet<T>> sets, string key)
    {
        if (!sets.TryGetValue(key, out HashSet<T>? set))
        {
            sets[key] = set = [];
        }

        return set;
    }

    private void Walk(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    Walk(member.Value, $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Walk(item, path);
                }

                break;
            default:
                _elements.Add(path);
                if (element.ValueKind == JsonValueKind.String)
                {
                    _texts.Add(element.GetString()!);
                }

                break;
        }
    }
}
