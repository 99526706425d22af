namespace Duplex.Fhir.Model;

internal enum PrimitiveReadOutcome
{
    Read,

    /// <summary>The value was taken, but it is not in the form that the type demands.</summary>
    Malformed,

    /// <summary>Another JSON kind than the type is written in.</summary>
    WrongKind,
}
