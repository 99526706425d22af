namespace Duplex.Hl7v2.Names;

/// <summary>A data type with its components in order, which are read when they are first asked for; none where it is primitive.</summary>
internal sealed class NamedType(string title, string components)
{
    private IReadOnlyList<ComponentName>? _components;

    public string Title => title;

    public IReadOnlyList<ComponentName> Components =>
        _components ??= components.Length == 0 ? [] : [.. NameTable.Read(components).Select(row => new ComponentName(row.Name, row.Type))];

    /// <param name="components">As <see cref="NameTable"/> reads them.</param>
    public static NamedType Of(string title, string components = "") => new(title, components);
}
