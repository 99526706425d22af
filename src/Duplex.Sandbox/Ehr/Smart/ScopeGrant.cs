using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>What a token may do: scopes as they were asked for, never more than the client was registered for.</summary>
internal sealed record ScopeGrant(IReadOnlyList<SmartScope> Asked, IReadOnlyList<SmartScope> Registered)
{
    public string Text => string.Join(' ', Asked.Select(scope => scope.Text));

    /// <summary>Both must allow it: a v1 scope such as <c>.write</c> may name more than was registered.</summary>
    public bool Allows(string type, char letter) =>
        Asked.Any(scope => scope.Allows(type, letter)) && Registered.Any(scope => scope.Allows(type, letter));

    /// <summary>The first of these letters that isn't allowed; null when all are.</summary>
    public char? Lacks(string type, string letters)
    {
        foreach (var letter in letters)
        {
            if (!Allows(type, letter))
            {
                return letter;
            }
        }

        return null;
    }

    /// <summary>Keeps the asked scopes of which at least a part was registered; null when none is left.</summary>
    public static ScopeGrant? Of(string asked, IReadOnlyList<string> registered)
    {
        var allowed = Parse(registered);
        var kept = Parse(asked.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(scope => IsPartlyAllowed(scope, allowed)).ToList();
        return kept.Count == 0 ? null : new ScopeGrant(kept, allowed);
    }

    public static List<SmartScope> Parse(IEnumerable<string> scopes) => [.. scopes.Select(SmartScope.Parse).OfType<SmartScope>()];

    private static bool IsPartlyAllowed(SmartScope scope, List<SmartScope> allowed)
    {
        var types = scope.Type == "*" ? ServedResources.Types : [scope.Type];
        return types.Any(type => scope.Letters.Any(letter => allowed.Any(one => one.Allows(type, letter))));
    }
}
