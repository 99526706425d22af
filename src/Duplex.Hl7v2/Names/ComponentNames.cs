namespace Duplex.Hl7v2.Names;

/// <summary>Names and data types of components, as HL7 2.5.1 gives them.</summary>
public static class ComponentNames
{
    /// <summary>Null where the data type or the component is not known here, and for types without components, such as ST.</summary>
    /// <param name="type">A data type, such as <c>CX</c>.</param>
    /// <param name="component">From 1.</param>
    public static ComponentName? Of(string type, int component)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(component, 1);
        IReadOnlyList<ComponentName> components = Of(type);
        return component <= components.Count ? components[component - 1] : null;
    }

    /// <summary>The components of a data type in order; none where it is not known here or has none.</summary>
    public static IReadOnlyList<ComponentName> Of(string type) => NamedTypes.Find(type)?.Components ?? [];
}
