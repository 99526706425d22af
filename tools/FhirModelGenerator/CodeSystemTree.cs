using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>A complete code system: its codes, what each stands under, and their properties.</summary>
internal sealed class CodeSystemTree
{
    private readonly Dictionary<string, HashSet<string>> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, string Property, string Value)> _properties = [];

    public CodeSystemTree(JsonElement codeSystem) => Add(codeSystem, null);

    public SortedSet<string> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>The codes that a filter keeps, or null where its operation is not known.</summary>
    public IEnumerable<string>? Filter(string property, string operation, string value) => (property, operation) switch
    {
        ("concept" or "code", "is-a") => Codes.Where(code => IsA(code, value)),
        ("concept" or "code", "descendent-of") => Codes.Where(code => code != value && IsA(code, value)),
        ("concept" or "code", "is-not-a") => Codes.Where(code => !IsA(code, value)),
        ("concept" or "code", "in") => Codes.Where(code => value.Split(',').Contains(code)),
        ("concept" or "code", "=") => Codes.Where(code => code == value),
        (_, "=") => Codes.Where(code => _properties.Contains((code, property, value))),
        _ => null,
    };

    private bool IsA(string code, string ancestor) => IsA(code, ancestor, []);

    private bool IsA(string code, string ancestor, HashSet<string> seen) =>
        code == ancestor || (seen.Add(code) && _parents.TryGetValue(code, out var parents) && parents.Any(parent => IsA(parent, ancestor, seen)));

    private void Add(JsonElement holder, string? parent)
    {
        foreach (var concept in holder.Items("concept"))
        {
            var code = concept.Text("code");
            Codes.Add(code);
            if (parent is not null)
            {
                AddParent(code, parent);
            }

            foreach (var property in concept.Items("property"))
            {
                var name = property.Text("code");
                var value = property.EnumerateObject().FirstOrDefault(member => member.Name.StartsWith("value", StringComparison.Ordinal)).Value;
                var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ValueKind == JsonValueKind.Undefined ? "" : value.GetRawText();
                _properties.Add((code, name, text));
                if (name is "subsumedBy" or "parent")
                {
                    AddParent(code, text);
                }
            }

            Add(concept, code);
        }
    }

    private void AddParent(string code, string parent)
    {
        if (!_parents.TryGetValue(code, out var parents))
        {
            _parents[code] = parents = new HashSet<string>(StringComparer.Ordinal);
        }

        parents.Add(parent);
    }
}
