namespace Duplex.Fhir.Model;

internal enum PrimitiveReadOutcome
{
    Read,

    /// <summary>The value was taken, but it is not in the form that the type demands.</summary>
    Malformed,

    /// <summary>Right and kept, but beyond what can be computed with.</summary>
    Beyond,

    /// <summary>Another JSON kind than the type is written in.</summary>
    WrongKind,
}
