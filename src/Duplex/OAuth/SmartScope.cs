using Duplex.Fhir.Model;

namespace Duplex.OAuth;

/// <summary>
/// One <c>system/</c> scope of SMART App Launch, v2 (<c>system/Patient.rs</c>) or v1 (<c>system/Patient.read</c>). Scopes with a query are
/// not taken: what cannot be enforced is not granted.
/// </summary>
/// <param name="ResourceType">A resource type of R4, or <c>*</c>.</param>
/// <param name="V1">Asked in the v1 form, and therefore answered in it where that says the same.</param>
public sealed record SmartScope(string ResourceType, ScopeInteractions Interactions, bool V1)
{
    private const string Prefix = "system/";
    private const string Letters = "cruds";

    private static readonly (string Suffix, ScopeInteractions Interactions)[] V1Suffixes =
    [
        ("read", ScopeInteractions.Read | ScopeInteractions.Search),
        ("write", ScopeInteractions.Create | ScopeInteractions.Update | ScopeInteractions.Delete),
        ("*", ScopeInteractions.All),
    ];

    /// <summary>The scope, or null when it is none that can be granted here.</summary>
    public static SmartScope? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dot = text.LastIndexOf('.');
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || dot <= Prefix.Length || dot == text.Length - 1)
        {
            return null;
        }

        var type = text[Prefix.Length..dot];
        if (type != "*" && !FhirModel.IsResourceType(type))
        {
            return null;
        }

        var suffix = text[(dot + 1)..];
        foreach (var (name, interactions) in V1Suffixes)
        {
            if (suffix == name)
            {
                return new SmartScope(type, interactions, V1: true);
            }
        }

        return ParseLetters(suffix) is var letters and not ScopeInteractions.None ? new SmartScope(type, letters, V1: false) : null;
    }

    public bool Covers(string resourceType, ScopeInteractions interaction) =>
        (ResourceType == "*" || ResourceType == resourceType) && (Interactions & interaction) == interaction;

    public override string ToString()
    {
        foreach (var (name, interactions) in V1Suffixes)
        {
            if (V1 && Interactions == interactions)
            {
                return $"{Prefix}{ResourceType}.{name}";
            }
        }

        var letters = Letters.Where((_, index) => Interactions.HasFlag((ScopeInteractions)(1 << index)));
        return $"{Prefix}{ResourceType}.{string.Concat(letters)}";
    }

    private static ScopeInteractions ParseLetters(string suffix)
    {
        var result = ScopeInteractions.None;
        var last = -1;
        foreach (var letter in suffix)
        {
            var index = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (index <= last)
            {
                return ScopeInteractions.None;
            }

            result |= (ScopeInteractions)(1 << index);
            last = index;
        }

        return result;
    }
}
