using Duplex.OAuth;

namespace Duplex.Facade;

/// <summary>Metadata of an endpoint: what its caller's token must allow on the type in the address, or on all types where it names none.</summary>
/// <param name="Interaction">None: a token is enough.</param>
internal sealed record NeedsScope(ScopeInteractions Interaction)
{
    public const string AnyType = "*";

    public string ScopeOn(string type) => new SmartScope(type, Interaction, V1: false).ToString();
}
