using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>What one element definition asks, less what its base asks already.</summary>
internal sealed class ElementShape
{
    private const int MustSupportFlag = 1;
    private const int IsModifierFlag = 2;
    private const string MaxValueSet = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet";

    private static readonly string[] Strengths = ["required", "extensible", "preferred", "example"];
    private static readonly string[] Rules = ["closed", "open", "openAtEnd"];

    private int _minimum;
    private int _maximum;
    private int _flags;
    private List<(string Code, string[] Profiles, string[] Targets)> _types = [];
    private List<(string Key, bool IsError, string Human, string Expression)> _constraints = [];
    private (int Strength, string? ValueSet, string? MaxValueSet)? _binding;
    private (string Type, string Json)? _fixed;
    private (string Type, string Json)? _pattern;
    private (int Rules, bool Ordered, List<(string Type, string Path)> Discriminators)? _slicing;
    private string? _content;

    private ElementShape(string id) => Id = id;

    public string Id { get; }

    public bool SaysSomething =>
        _minimum > 0 || _maximum > 0 || _flags != 0 || _types.Count > 0 || _constraints.Count > 0 || _binding is not null
        || _fixed is not null || _pattern is not null || _slicing is not null || Id.LastIndexOf(':') > Id.LastIndexOf('.');

    public static ElementShape Of(JsonElement element, JsonElement? parent, bool isSliced, IReadOnlyDictionary<string, string> versions)
    {
        var isSlice = element.TryGetProperty("sliceName", out _);
        var old = parent is { } found ? new ElementShape("").Read(found, false, NoVersions) : null;
        var shape = new ElementShape(element.Text("id")).Read(element, isSliced, versions);
        if (old is not null)
        {
            shape.Forget(old, isSlice);
        }

        return shape;
    }

    public void Write(CompactWriter output)
    {
        output.Text(Id);
        output.Number(_minimum);
        output.Number(_maximum);
        output.Number(_flags);
        output.Number(_types.Count);
        foreach (var (code, profiles, targets) in _types)
        {
            output.Text(code);
            output.Texts(profiles);
            output.Texts(targets);
        }

        output.Number(_constraints.Count);
        foreach (var (key, isError, human, expression) in _constraints)
        {
            output.Text(key);
            output.Number(isError ? 1 : 0);
            output.Text(human);
            output.Text(expression);
        }

        output.Number(_binding is { } bound ? bound.Strength + 1 : 0);
        if (_binding is { } binding)
        {
            output.Text(binding.ValueSet);
            output.Text(binding.MaxValueSet);
        }

        output.Text(_fixed?.Json);
        output.Text(_pattern?.Json);
        output.Text((_fixed ?? _pattern)?.Type);
        output.Number(_slicing is { } sliced ? (sliced.Rules * 2) + (sliced.Ordered ? 1 : 0) + 1 : 0);
        if (_slicing is { } slicing)
        {
            output.Number(slicing.Discriminators.Count);
            foreach (var (type, path) in slicing.Discriminators)
            {
                output.Text(type);
                output.Text(path);
            }
        }

        output.Text(_content);
    }

    private static Dictionary<string, string> NoVersions { get; } = [];

    private ElementShape Read(JsonElement element, bool isSliced, IReadOnlyDictionary<string, string> versions)
    {
        _minimum = element.GetProperty("min").GetInt32() + 1;
        _maximum = ProfileGroupWriter.Maximum(element.Text("max"));
        _flags = (IsTrue(element, "mustSupport") ? MustSupportFlag : 0) | (IsTrue(element, "isModifier") ? IsModifierFlag : 0);
        _types = [.. element.Items("type").Select(type => (TypeCode(type), Urls(type, "profile"), Urls(type, "targetProfile")))];
        // Every element has ele-1, and every extension ext-1; they stay at their own types.
        var isRoot = !element.Text("path").Contains('.');
        _constraints =
        [
            .. element.Items("constraint")
                .Where(constraint => constraint.TryGetProperty("expression", out _) && (isRoot || constraint.Text("key") is not ("ele-1" or "ext-1")))
                .Select(constraint => (constraint.Text("key"), constraint.Text("severity") == "error", constraint.Text("human"), constraint.Text("expression"))),
        ];
        if (element.TryGetProperty("binding", out var binding) && Array.IndexOf(Strengths, binding.Text("strength")) is var strength and >= 0)
        {
            var maximum = binding.Items("extension").FirstOrDefault(extension => extension.Text("url") == MaxValueSet);
            var widest = maximum.ValueKind == JsonValueKind.Undefined ? null : maximum.Text("valueCanonical") is { Length: > 0 } canonical ? canonical : maximum.Text("valueUri");
            _binding = (strength, Versioned(binding.TryGetProperty("valueSet", out var set) ? set.GetString() : null, versions), Versioned(widest, versions));
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Name.StartsWith("fixed", StringComparison.Ordinal))
            {
                _fixed = (property.Name[5..], property.Value.GetRawText());
            }
            else if (property.Name.StartsWith("pattern", StringComparison.Ordinal))
            {
                _pattern = (property.Name[7..], property.Value.GetRawText());
            }
        }

        if (isSliced && element.TryGetProperty("slicing", out var slicing))
        {
            _slicing = (
                Array.IndexOf(Rules, slicing.Text("rules")),
                IsTrue(slicing, "ordered"),
                [.. slicing.Items("discriminator").Select(discriminator => (discriminator.Text("type"), discriminator.Text("path")))]);
        }

        if (element.TryGetProperty("contentReference", out var content))
        {
            _content = content.GetString()!.Split('#')[^1];
        }

        return this;
    }

    private void Forget(ElementShape old, bool isSlice)
    {
        if (!isSlice)
        {
            _minimum = _minimum == old._minimum ? 0 : _minimum;
            _maximum = _maximum == old._maximum ? 0 : _maximum;
        }

        _flags &= ~(old._flags & IsModifierFlag);
        if (_types.Count == old._types.Count && _types.Zip(old._types).All(pair => SameType(pair.First, pair.Second)))
        {
            _types = [];
        }

        _constraints = [.. _constraints.Where(constraint => constraint.Key is not ("ele-1" or "ext-1") && !old._constraints.Exists(other => other.Key == constraint.Key && other.Expression == constraint.Expression))];
        if (_binding == old._binding)
        {
            _binding = null;
        }
    }

    private static bool SameType((string Code, string[] Profiles, string[] Targets) a, (string Code, string[] Profiles, string[] Targets) b) =>
        a.Code == b.Code && a.Profiles.SequenceEqual(b.Profiles) && a.Targets.SequenceEqual(b.Targets);

    private static string TypeCode(JsonElement type) =>
        type.Text("code") is var code && code.StartsWith("http://hl7.org/fhirpath/", StringComparison.Ordinal) ? Naming.PlainText : code;

    private static string[] Urls(JsonElement type, string property) => [.. type.Items(property).Select(url => url.GetString()!)];

    private static bool IsTrue(JsonElement element, string property) => element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Versioned(string? url, IReadOnlyDictionary<string, string> versions) =>
        url is not null && versions.TryGetValue(url, out var version) ? url + "|" + version : url;
}
