using Duplex.Fhir.Client.Tokens;

namespace Duplex.Tests.Fhir.Client;

/// <summary>Gives one token after the other, a new one whenever the last was refused.</summary>
public sealed class TokenScript(params AccessTokenResult[] results) : IAccessTokenSource
{
    private int _next;

    public List<string?> Refused { get; } = [];

    public ValueTask<AccessTokenResult> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        Refused.Add(refused);
        return ValueTask.FromResult(results[Math.Min(_next++, results.Length - 1)]);
    }
}
