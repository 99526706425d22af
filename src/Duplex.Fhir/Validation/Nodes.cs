using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Looks at nodes of any type.</summary>
internal static class Nodes
{
    /// <summary>Whether a property has a value, or extensions in place of one.</summary>
    public static bool HasContent(object? value) => value switch
    {
        null => false,
        string => true,
        PrimitiveType primitive => primitive.HasValue || primitive.HasExtensions || primitive.Id is not null,
        Base => true,
        IReadOnlyList<Base> list => list.Count > 0,
        _ => false,
    };

    /// <summary>Whether a complex node has nothing at all.</summary>
    public static bool IsEmpty(Base node)
    {
        if (node is PrimitiveType primitive)
        {
            return !HasContent(primitive);
        }

        var count = node.TypeInfo.Properties.Count;
        for (var i = 0; i < count; i++)
        {
            // An id alone is no content (ele-1).
            if (HasContent(node.GetProperty(i)) && !(i == 0 && node is Element))
            {
                return false;
            }
        }

        return node.UnknownProperties is not { Count: > 0 };
    }

    /// <summary>The values of a property, one or many; none where the type has no such property.</summary>
    public static void Collect(Base node, string name, List<Base> values)
    {
        if (node.TypeInfo.Find(name) is { } property)
        {
            Collect(node.GetProperty(property.Index), values);
        }
    }

    public static void Collect(object? value, List<Base> values)
    {
        switch (value)
        {
            case Base node when HasContent(node):
                values.Add(node);
                break;
            case IReadOnlyList<Base> list:
                values.AddRange(list);
                break;
        }
    }

    public static bool IsOfType(Base node, string type)
    {
        for (var info = node.TypeInfo; info is not null; info = info.Parent)
        {
            if (info.Name == type)
            {
                return true;
            }
        }

        return false;
    }
}
