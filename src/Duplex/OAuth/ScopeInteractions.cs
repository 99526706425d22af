namespace Duplex.OAuth;

/// <summary>What a scope permits on a resource type, in the order in which the letters are written.</summary>
[Flags]
public enum ScopeInteractions
{
    None = 0,
    Create = 1,
    Read = 2,
    Update = 4,
    Delete = 8,
    Search = 16,
    All = Create | Read | Update | Delete | Search,
}
