using System.Text;

namespace Duplex.FhirModelGenerator;

/// <summary>Writes the classes of one resource or data type.</summary>
internal static class ClassWriter
{
    public const string Header = "// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.\n#nullable enable\nnamespace Duplex.Fhir.Model;\n";

    public static string File(IReadOnlyList<TypeDefinition> family, TypeCatalog types)
    {
        var text = new StringBuilder(Header);
        foreach (var type in family)
        {
            Class(text, type, types);
        }

        return text.ToString();
    }

    private static void Class(StringBuilder text, TypeDefinition type, TypeCatalog types)
    {
        var first = types.InheritedCount(type);
        var kind = type.IsAbstract ? "abstract " : types.HasDerived(type) ? "" : "sealed ";
        var parent = type.BaseClass == "Base" ? "null" : (type.BaseClass == "DataType" ? "Element" : type.BaseClass) + ".R4";
        var hides = type.BaseClass == "Base" ? "" : "new ";
        text.Append($"\n/// <summary>{type.Summary}.</summary>\npublic {kind}class {type.ClassName} : {type.BaseClass}\n{{\n");
        text.Append($"    internal static {hides}readonly FhirTypeInfo R4 = new(\"{type.Path}\", {parent}, \"{string.Join(' ', type.Properties.Select(property => Definition(property, types)))}\");\n");
        foreach (var property in type.Properties.Where(HasField))
        {
            text.Append($"    private {(property.IsList ? $"List<{ItemOf(property)}>" : ItemOf(property))}? {Naming.FieldOf(property.Name)};\n");
        }

        if (type.IsAbstract)
        {
            text.Append($"    internal {type.ClassName}() {{ }}\n");
        }
        else
        {
            text.Append("    /// <inheritdoc/>\n    public override FhirTypeInfo TypeInfo => R4;\n");
        }

        foreach (var (property, index) in type.Properties.Select((property, i) => (property, first + i)))
        {
            Property(text, property, type, index);
        }

        if (type.Properties.Count > 0)
        {
            Methods(text, type, first);
        }

        text.Append("}\n");
    }

    private static string Definition(PropertyDefinition property, TypeCatalog types)
    {
        var all = string.Join(',', property.Types);
        return property.Name
            + (property.Minimum > 0 ? "!" : "") + (property.IsList ? "*" : "") + (property.IsChoice ? "^" : "") + (property.IsInSummary ? "+" : "")
            + ":" + (all == types.OpenTypes ? "@" : all)
            + (property.CodeSet is { } codes ? "=" + codes.Name : "");
    }

    private static string ItemOf(PropertyDefinition property) => property.IsChoice ? "DataType" : Naming.ClassOf(property.Types[0]);

    // A choice that is given anew drops what a lenient read kept of its other types; the reader itself goes by the field.
    private static bool HasField(PropertyDefinition property) => property.IsList || property.IsChoice;

    private static void Property(StringBuilder text, PropertyDefinition property, TypeDefinition type, int index)
    {
        var name = Naming.PropertyOf(property.Name, type.ClassName);
        text.Append($"    /// <summary>{property.Summary} ({property.Minimum}..{property.Maximum}){Detail(property)}.</summary>\n");
        if (property.IsList)
        {
            var field = Naming.FieldOf(property.Name);
            text.Append($"    public List<{ItemOf(property)}> {name} {{ get => {field} ??= []; set => {field} = value; }}\n");
        }
        else if (property.IsChoice)
        {
            var field = Naming.FieldOf(property.Name);
            text.Append($"    public {ItemOf(property)}? {name} {{ get => {field}; set => {field} = GiveAnew({field}, value, {index}); }}\n");
        }
        else
        {
            text.Append($"    public {ItemOf(property)}? {name} {{ get; set; }}\n");
        }
    }

    private static string Detail(PropertyDefinition property)
    {
        if (property.CodeSet is { } codes)
        {
            return $": <see cref=\"{codes.Name}Codes\"/>";
        }

        if (property.IsChoice)
        {
            return property.Types.Count > 12 ? ": any type" : $": {string.Join(", ", property.Types)}";
        }

        return property.Targets.Count is > 0 and <= 12 ? $": to {string.Join(", ", property.Targets)}" : "";
    }

    private static void Methods(StringBuilder text, TypeDefinition type, int first)
    {
        var inherits = type.BaseClass != "Base";
        text.Append("    /// <inheritdoc/>\n    public override object? GetProperty(int index) => index switch\n    {\n");
        foreach (var (property, index) in type.Properties.Select((property, i) => (property, first + i)))
        {
            text.Append($"        {index} => {Slot(property, type)},\n");
        }

        text.Append($"        _ => {(inherits ? "base.GetProperty(index)" : "throw new ArgumentOutOfRangeException(nameof(index))")},\n    }};\n");
        text.Append("    internal override void ReadProperty(ref FhirJsonReader reader, int index)\n    {\n        switch (index)\n        {\n");
        foreach (var (property, index) in type.Properties.Select((property, i) => (property, first + i)))
        {
            text.Append($"            case {index}: {Read(property, type)}; break;\n");
        }

        text.Append(inherits ? "            default: base.ReadProperty(ref reader, index); break;\n" : "");
        text.Append("        }\n    }\n    internal override void WriteProperties(FhirJsonWriter writer)\n    {\n");
        text.Append(inherits ? "        base.WriteProperties(writer);\n" : "");
        foreach (var (property, index) in type.Properties.Select((property, i) => (property, first + i)))
        {
            text.Append($"        writer.{Call(property)}{(property.IsList ? "s" : "")}(R4[{index}], {Slot(property, type)});\n");
        }

        text.Append("    }\n");
    }

    private static string Slot(PropertyDefinition property, TypeDefinition type) =>
        HasField(property) ? Naming.FieldOf(property.Name) : Naming.PropertyOf(property.Name, type.ClassName);

    private static string Call(PropertyDefinition property) => property switch
    {
        { IsChoice: true } => "Choice",
        { Types: [Naming.PlainText] } => "Text",
        { Types: ["Resource"] } => "Resource",
        { Types: [var type] } when Naming.IsPrimitive(type) => "Primitive",
        _ => "Object",
    };

    private static string Read(PropertyDefinition property, TypeDefinition type)
    {
        var slot = Slot(property, type);
        var call = Call(property);
        return (call, property.IsList) switch
        {
            (_, true) => $"reader.{call}s(ref {slot})",
            ("Choice", _) => $"{slot} = reader.Choice({slot})",
            ("Text" or "Resource", _) => $"{slot} = reader.{call}()",
            ("Primitive", _) => $"{slot} = reader.Primitive({slot} ?? new())",
            _ => $"{slot} = reader.Object<{ItemOf(property)}>(new())",
        };
    }
}
