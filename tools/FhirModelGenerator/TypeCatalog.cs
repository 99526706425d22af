using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>Every class of the model, read from the structure definitions.</summary>
internal sealed class TypeCatalog
{
    private readonly CodeSetCatalog _codeSets;
    private readonly Dictionary<string, TypeDefinition> _types = new(StringComparer.Ordinal);
    private readonly List<string> _primitives = [];

    public TypeCatalog(IReadOnlyList<JsonElement> definitions, CodeSetCatalog codeSets)
    {
        _codeSets = codeSets;
        foreach (var definition in definitions.Where(resource => resource.Text("resourceType") == "StructureDefinition"))
        {
            var isConstraint = definition.Text("derivation") == "constraint";
            switch (definition.Text("kind"))
            {
                case "primitive-type":
                    _primitives.Add(definition.Text("name"));
                    break;
                case "complex-type" when !isConstraint && definition.Text("name") != "Element":
                case "resource" when !isConstraint:
                    Add(definition);
                    break;
            }
        }

        // R4 derives stand-alone types such as Timing from BackboneElement; R5 gave them a base of their own, which a choice can hold.
        _types.Add("BackboneType", _types["BackboneElement"] with { Path = "BackboneType", BaseClass = "DataType", Summary = "A data type that may carry modifier extensions" });
        RefuseClashes();
        OpenTypes = string.Join(',', _types["Extension"].Properties.Single(property => property.IsChoice).Types);
    }

    /// <summary>Resources and data types, without their backbone elements.</summary>
    public IEnumerable<TypeDefinition> Roots => _types.Values.Where(type => !type.Path.Contains('.')).OrderBy(type => type.Path, StringComparer.Ordinal);

    public IEnumerable<TypeDefinition> BackboneElements => _types.Values.Where(type => type.Path.Contains('.')).OrderBy(type => type.Path, StringComparer.Ordinal);

    public IReadOnlyList<string> Primitives => _primitives;

    /// <summary>The types that an open choice allows, separated by commas.</summary>
    public string OpenTypes { get; }

    /// <summary>A root and its backbone elements, in the order of the specification.</summary>
    public IReadOnlyList<TypeDefinition> FamilyOf(TypeDefinition root) =>
        [.. _types.Values.Where(type => type.Path == root.Path || type.Path.StartsWith(root.Path + ".", StringComparison.Ordinal))];

    public bool HasDerived(TypeDefinition type) => _types.Values.Any(other => other.BaseClass == type.ClassName);

    /// <summary>How many properties come before the type's own.</summary>
    public int InheritedCount(TypeDefinition type)
    {
        if (type.BaseClass is "Base")
        {
            return 0;
        }

        // Element's id and extension are hand-written.
        if (type.BaseClass is "Element" or "DataType")
        {
            return 2;
        }

        var parent = _types[type.BaseClass];
        return InheritedCount(parent) + parent.Properties.Count;
    }

    private void Add(JsonElement definition)
    {
        var elements = definition.GetProperty("snapshot").GetProperty("element").EnumerateArray().ToList();
        var isResource = definition.Text("kind") == "resource";
        foreach (var element in elements)
        {
            var path = element.Text("path");
            var isRoot = !path.Contains('.');
            if (!isRoot && !elements.Exists(other => other.Text("path").StartsWith(path + ".", StringComparison.Ordinal)))
            {
                continue;
            }

            var depth = path.Count(c => c == '.') + 1;
            var own = elements.Where(other =>
                other.Text("path").StartsWith(path + ".", StringComparison.Ordinal)
                && other.Text("path").Count(c => c == '.') == depth
                && other.GetProperty("base").Text("path") == other.Text("path"));
            _types.Add(path, new TypeDefinition(
                path,
                isRoot ? RootBase(definition, isResource) : element.Items("type").Single().Text("code"),
                isRoot && definition.GetProperty("abstract").GetBoolean(),
                isResource,
                Sentence.First(element.Text("definition")),
                [.. own.Select(child => Property(child, elements))]));
        }
    }

    private static string RootBase(JsonElement definition, bool isResource)
    {
        var parent = definition.Text("baseDefinition").Split('/')[^1];
        return (parent, isResource, definition.Text("name")) switch
        {
            ("", _, _) => "Base",
            (_, true, _) => parent,
            (_, _, "BackboneElement") => "Element",
            ("Element", _, _) => "DataType",
            ("BackboneElement", _, _) => "BackboneType",
            _ => parent,
        };
    }

    private PropertyDefinition Property(JsonElement element, List<JsonElement> elements)
    {
        var path = element.Text("path");
        var name = path.Split('.')[^1];
        var isChoice = name.EndsWith("[x]", StringComparison.Ordinal);
        var types = Types(element, elements);
        var maximum = element.Text("max");
        if (types.Count == 0 || (types.Count > 1 && !isChoice) || (isChoice && maximum != "1"))
        {
            throw new InvalidDataException($"{path} has a shape that the generator does not know.");
        }

        var binding = element.TryGetProperty("binding", out var bound) && bound.Text("strength") == "required" && types is ["code"];
        return new PropertyDefinition(
            isChoice ? name[..^3] : name,
            element.GetProperty("min").GetInt32(),
            maximum,
            types,
            isChoice,
            binding ? _codeSets.Find(bound.Text("valueSet")) : null,
            Sentence.First(element.Text("definition")),
            element.TryGetProperty("isSummary", out var isSummary) && isSummary.GetBoolean(),
            [.. element.Items("type").SelectMany(type => type.Items("targetProfile")).Select(target => target.GetString()!.Split('/')[^1]).Where(target => target != "Resource").Distinct()]);
    }

    private static List<string> Types(JsonElement element, List<JsonElement> elements)
    {
        if (element.TryGetProperty("contentReference", out var reference))
        {
            return [reference.GetString()!.Split('#')[^1]];
        }

        var path = element.Text("path");
        if (elements.Exists(other => other.Text("path").StartsWith(path + ".", StringComparison.Ordinal)))
        {
            return [path];
        }

        return [.. element.Items("type").Select(type => type.Text("code")).Select(code => code.StartsWith("http://hl7.org/fhirpath/", StringComparison.Ordinal) ? Naming.PlainText : code).Distinct()];
    }

    private void RefuseClashes()
    {
        var clash = _types.Values.GroupBy(type => type.ClassName).FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            throw new InvalidDataException($"{string.Join(" and ", clash.Select(type => type.Path))} would both be the class {clash.Key}.");
        }
    }
}
