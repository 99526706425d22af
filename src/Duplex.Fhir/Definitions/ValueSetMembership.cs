using Duplex.Fhir.Values;

namespace Duplex.Fhir.Definitions;

/// <summary>Which codes a value set has, as far as its code systems are embedded.</summary>
public sealed class ValueSetMembership
{
    private readonly Dictionary<string, HashSet<string>?> _systems;
    private readonly bool _isComplete;

    private ValueSetMembership(string url, string version, bool isComplete, Dictionary<string, HashSet<string>?> systems)
    {
        Url = url;
        Version = version;
        _isComplete = isComplete;
        _systems = systems;
    }

    /// <summary>The canonical URL, without version.</summary>
    public string Url { get; }

    /// <summary>The business version.</summary>
    public string Version { get; }

    /// <summary>Whether the set has the code.</summary>
    /// <param name="system">The code system; null where the element says none, as for <c>code</c>.</param>
    /// <param name="code">The code.</param>
    /// <returns>Null where it is not known: the codes of that system are not embedded.</returns>
    public bool? Contains(string? system, string code)
    {
        if (system is not null)
        {
            return _systems.TryGetValue(system, out var codes) ? Contains(system, codes, code) : _isComplete ? false : null;
        }

        bool? answer = _isComplete ? false : null;
        foreach (var (known, codes) in _systems)
        {
            switch (Contains(known, codes, code))
            {
                case true:
                    return true;
                case null:
                    answer = null;
                    break;
            }
        }

        return answer;
    }

    internal static ValueSetMembership Read(CompactReader reader, string url, string version)
    {
        var isComplete = reader.Number() == 1;
        var count = reader.Number();
        var systems = new Dictionary<string, HashSet<string>?>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var system = reader.RequiredText();
            systems[system] = reader.Number() == 0 ? null
                : reader.Number() == 1 ? FhirDefinitions.FindCodeSystem(system)
                : new HashSet<string>(reader.Texts(), StringComparer.Ordinal);
        }

        return new ValueSetMembership(url, version, isComplete, systems);
    }

    private bool? Contains(string system, HashSet<string>? codes, string code) =>
        codes is not null ? codes.Contains(code)
        : system == "http://unitsofmeasure.org" && MeasuredIn is { } unit ? Ucum.AreComparable(code, unit)
        : GrammarCodes.Allows(system, code);

    /// <summary>The sets that R4 composes of UCUM by a filter on the canonical unit, and that unit.</summary>
    private string? MeasuredIn => Url switch
    {
        "http://hl7.org/fhir/ValueSet/all-time-units" => "a",
        "http://hl7.org/fhir/ValueSet/all-distance-units" => "m",
        _ => null,
    };
}
