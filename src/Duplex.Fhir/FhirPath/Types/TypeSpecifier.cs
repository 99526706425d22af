using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>The right side of <c>is</c>, <c>as</c> and <c>ofType</c>. Without a namespace a name means FHIR's type first, then System's.</summary>
internal sealed class TypeSpecifier
{
    private readonly bool _fhir;
    private readonly bool _system;

    private TypeSpecifier(string? space, string name, int position)
    {
        Namespace = space;
        Name = name;
        Position = position;
        _system = space != "FHIR" && TypeNames.System.Contains(name);
        _fhir = space != "System" && TypeNames.IsFhir(name);
    }

    public string? Namespace { get; }

    public string Name { get; }

    public int Position { get; }

    public bool IsKnown => _fhir || _system;

    public bool IsFhir => _fhir;

    public static TypeSpecifier Of(string? space, string name, int position) => new(space, name, position);

    public bool Matches(object raw)
    {
        if (raw is Base node)
        {
            return _fhir && TypeNames.IsA(node.TypeInfo, Name);
        }

        return _system && (Name == "Any" || TypeNames.SystemName(raw) == Name);
    }

    public override string ToString() => Namespace is null ? Name : $"{Namespace}.{Name}";
}
