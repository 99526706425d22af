namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>What a write comes to.</summary>
internal enum WriteAction
{
    /// <summary>A new resource.</summary>
    Create,

    /// <summary>A new version of one that is here.</summary>
    Update,

    /// <summary>A conditional create found one: it stays as it is.</summary>
    Nothing,
}
