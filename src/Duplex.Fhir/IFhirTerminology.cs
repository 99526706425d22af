namespace Duplex.Fhir;

/// <summary>What codes mean: asked by <c>memberOf()</c> and <c>subsumes()</c> of FHIRPath, and by <c>:in</c>, <c>:not-in</c>, <c>:above</c> and <c>:below</c> of searches.</summary>
public interface IFhirTerminology
{
    /// <summary>Whether a value set holds a code; null where that is not known.</summary>
    /// <param name="valueSetUrl">The canonical URL, perhaps with a version.</param>
    /// <param name="system">The code system; null where the element says none, as for <c>code</c>.</param>
    /// <param name="code">The code.</param>
    bool? IsMember(string valueSetUrl, string? system, string code);

    /// <summary>Whether a code is the other or a kind of it; null where that is not known, as it is unless it is told here.</summary>
    /// <param name="system">The code system of both; null where the element says none.</param>
    /// <param name="code">The code that may be the narrower one.</param>
    /// <param name="ancestor">The code that may be the wider one.</param>
    bool? IsSubsumedBy(string? system, string code, string ancestor) => null;
}
