using Duplex.OAuth;

namespace Duplex.Facade;

/// <summary>Metadata of an endpoint: the scope that its caller needs.</summary>
internal sealed record NeedsScope(string ResourceType, ScopeInteractions Interaction)
{
    public string Scope => new SmartScope(ResourceType, Interaction, V1: false).ToString();
}
