namespace Duplex.Transports.Smart.Client;

/// <summary>A token as granted. Never logged: <see cref="ToString"/> leaves it out.</summary>
/// <param name="UseUntil">Shortly before its end.</param>
internal sealed record GrantedToken(string Value, DateTimeOffset UseUntil, IReadOnlyList<string> Scopes)
{
    public override string ToString() => $"a token to be used until {UseUntil:O}";
}
