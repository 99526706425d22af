using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>The right side of <c>is</c>, <c>as</c> and <c>ofType</c>. Without a namespace a name means FHIR's type first, then System's.</summary>
internal sealed class TypeSpecifier
{
    private const int MaxMatches = 32;

    private readonly bool _fhir;
    private readonly bool _system;

    // Set for a type that no other derives from, which one comparison decides.
    private readonly FhirTypeInfo? _leaf;
    private MatchedType[] _matches = [];

    private TypeSpecifier(string? space, string name, int position)
    {
        Namespace = space;
        Name = name;
        Position = position;
        _system = space != "FHIR" && TypeNames.System.Contains(name);
        _fhir = space != "System" && TypeNames.IsFhir(name);
        _leaf = _fhir && FhirModel.IsResourceType(name) ? FhirModel.FindType(name) : null;
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
            return _leaf is not null ? ReferenceEquals(_leaf, node.TypeInfo) : _fhir && Matches(node.TypeInfo);
        }

        return _system && (Name == "Any" || TypeNames.SystemName(raw) == Name);
    }

    // Racing threads may each add the same answer; one of them is lost and found again later.
    private bool Matches(FhirTypeInfo type)
    {
        var matches = _matches;
        foreach (var known in matches)
        {
            if (ReferenceEquals(known.Type, type))
            {
                return known.IsMatch;
            }
        }

        var answer = TypeNames.IsA(type, Name);
        if (matches.Length < MaxMatches)
        {
            _matches = [.. matches, new MatchedType(type, answer)];
        }

        return answer;
    }

    public override string ToString() => Namespace is null ? Name : $"{Namespace}.{Name}";

    private readonly record struct MatchedType(FhirTypeInfo Type, bool IsMatch);
}
