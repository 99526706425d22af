using System.Reflection;
using System.Text;

namespace Duplex.Tests.Architecture;

/// <summary>The public types and members of an assembly as sorted lines.</summary>
internal static class PublicSurface
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte",
        [typeof(char)] = "char", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(long)] = "long", [typeof(decimal)] = "decimal",
    };

    /// <summary>One line for each type and for each member that it declares; what the compiler adds to records is left out.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        var lines = new List<string>();
        foreach (var type in assembly.GetExportedTypes())
        {
            lines.Add(Head(type));
            var record = type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Any(method => method.Name is "<Clone>$" or "PrintMembers");
            lines.AddRange(Members(type, record).Select(member => $"{Name(type)}: {member}"));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>One line for each type, with its members on it: for a model of many types that are alike.</summary>
    public static IReadOnlyList<string> Condensed(Assembly assembly) =>
    [
        .. Of(assembly)
            .GroupBy(line => line.Split(' ', 2)[0].TrimEnd(':'), StringComparer.Ordinal)
            .Select(type => string.Join(" | ", type
                .OrderBy(line => line.StartsWith($"{type.Key}: ", StringComparison.Ordinal))
                .ThenBy(line => line, StringComparer.Ordinal)
                .Select(line => line.StartsWith($"{type.Key}: ", StringComparison.Ordinal) ? Short(line[(type.Key.Length + 2)..]) : line)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What changed since the committed baseline, or empty; writes it anew where DUPLEX_ACCEPT_API is 1.</summary>
    public static string ChangesFrom(string baseline, IReadOnlyList<string> found)
    {
        if (Environment.GetEnvironmentVariable("DUPLEX_ACCEPT_API") == "1")
        {
            File.WriteAllText(baseline, string.Join('\n', found) + "\n");
        }

        var committed = File.Exists(baseline) ? File.ReadAllLines(baseline) : [];
        var changes = committed.Except(found).Select(line => "- " + line).Concat(found.Except(committed).Select(line => "+ " + line)).ToList();
        return changes.Count == 0 && found.SequenceEqual(committed)
            ? ""
            : $"The public surface changed in {changes.Count} lines. Where that is meant, run this test once with DUPLEX_ACCEPT_API=1, which rewrites "
                + $"{Repository.Relative(baseline)}, and commit the file.\n{string.Join('\n', changes)}";
    }

    /// <summary>Without the namespace of the model and with accessors only where they are not the usual ones.</summary>
    private static string Short(string member) => member
        .Replace("Duplex.Fhir.Model.", "", StringComparison.Ordinal)
        .Replace(" { get; set; }", "", StringComparison.Ordinal);

    private static string Head(Type type)
    {
        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : type.IsAbstract ? "abstract class" : "class";
        var bases = type.GetInterfaces().Where(face => face.IsPublic).Select(Name).Order(StringComparer.Ordinal).ToList();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object))
        {
            bases.Insert(0, Name(parent));
        }

        return $"{Name(type)} ({kind}){(bases.Count == 0 || type.IsEnum ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Members(Type type, bool record)
    {
        const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var field in type.GetFields(Declared).Where(field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName))
        {
            yield return type.IsEnum ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}"
                : $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType, Nullability.Create(field))} {field.Name}";
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var getter = Seen(property.GetMethod) ? property.GetMethod : null;
            var setter = Seen(property.SetMethod) ? property.SetMethod : null;
            if ((getter ?? setter) is not { } accessor)
            {
                continue;
            }

            var init = setter?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") == true;
            var index = property.GetIndexParameters();
            yield return $"{Static(accessor)}{Name(property.PropertyType, Nullability.Create(property))} "
                + (index.Length > 0 ? $"this[{Parameters(index)}]" : property.Name)
                + $" {{ {(getter is null ? "" : "get; ")}{(setter is null ? "" : init ? "init; " : "set; ")}}}";
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(Seen))
        {
            yield return $"new({Parameters(constructor.GetParameters())})";
        }

        foreach (var method in type.GetMethods(Declared).Where(method => Seen(method) && !IsAccessor(method)))
        {
            if (!(record && method.Name is "op_Equality" or "op_Inequality" or "Equals" or "GetHashCode" or "Deconstruct" or "<Clone>$" or "PrintMembers" or "ToString"))
            {
                var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
                yield return $"{Static(method)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method.GetParameters())})";
            }
        }
    }

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool Seen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Static(MethodBase method) =>
        method.IsStatic ? method.IsAbstract ? "static abstract " : "static " : method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract " : "";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
    {
        var text = new StringBuilder();
        text.Append(parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "");
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        text.Append(Name(type, Nullability.Create(parameter))).Append(' ').Append(parameter.Name);
        return parameter.HasDefaultValue ? text.Append(" = ").Append(parameter.RawDefaultValue is { } value ? value.ToString() : "default").ToString() : text.ToString();
    }));

    private static string Name(Type type, NullabilityInfo nullability) =>
        Name(type) + (!type.IsValueType && !type.IsGenericParameter && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable) ? "?" : "");

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        var own = type.Name.Split('`')[0];
        var arguments = type.GetGenericArguments();
        var outer = type.DeclaringType is { } declaring ? Name(declaring).Split('<')[0] + "." : type.Assembly.GetName().Name!.StartsWith("Duplex.", StringComparison.Ordinal) ? type.Namespace + "." : "";
        return outer + own + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>");
    }
}
