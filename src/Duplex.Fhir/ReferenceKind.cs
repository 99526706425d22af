namespace Duplex.Fhir;

/// <summary>The forms of <c>Reference.reference</c>.</summary>
public enum ReferenceKind
{
    /// <summary>None of the others, or no text.</summary>
    Unknown,

    /// <summary><c>Patient/123</c>, perhaps with <c>/_history/4</c>.</summary>
    Relative,

    /// <summary><c>https://chart.example/r4/Patient/123</c>.</summary>
    Absolute,

    /// <summary><c>urn:uuid:...</c> or <c>urn:oid:...</c>.</summary>
    Urn,

    /// <summary><c>#p1</c>, a contained resource; <c>#</c> is the one that contains it.</summary>
    Contained,

    /// <summary><c>Patient?identifier=...</c>, in a transaction.</summary>
    Conditional,
}
