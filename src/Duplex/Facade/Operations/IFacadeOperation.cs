using Duplex.OAuth;

namespace Duplex.Facade.Operations;

/// <summary>At what an operation is called (FHIR R4, operations.html).</summary>
[Flags]
internal enum OperationLevel
{
    None = 0,
    System = 1,
    Type = 2,
    Instance = 4,
}

/// <summary>A FHIR operation of the facade. The capability statement lists those that a connection offers.</summary>
internal interface IFacadeOperation
{
    /// <summary>Without the dollar sign.</summary>
    string Name { get; }

    /// <summary>Canonical URL of its definition.</summary>
    string Definition { get; }

    OperationLevel Levels { get; }

    /// <summary>Resource types that it is called on, at type and instance level; empty: all.</summary>
    IReadOnlyList<string> Types { get; }

    /// <summary>It changes something, so that GET is refused.</summary>
    bool AffectsState { get; }

    /// <summary>What the token must allow on the type in the address (on all types at system level); none: a token is enough.</summary>
    ScopeInteractions Scope { get; }

    bool Offers(FacadeConnection connection);

    /// <param name="type">Null at system level.</param>
    /// <param name="id">Null unless at instance level.</param>
    Task<IResult> RunAsync(HttpContext http, string? type, string? id);
}
