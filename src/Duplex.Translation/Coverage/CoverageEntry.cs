namespace Duplex.Translation.Coverage;

/// <summary>What became of one value.</summary>
/// <param name="Source">Its path, such as <c>PID-3[2].4.1</c>; from FHIR, such as <c>ServiceRequest.code.coding[0].code</c>.</param>
/// <param name="Target">The element or field that it went into, such as <c>Patient.identifier.system</c>; null where it had no place.</param>
/// <param name="Outcome">Mapped, kept as extension, or without a place.</param>
/// <param name="ValueClass">What kind of value stood there; the value itself is never told.</param>
public sealed record CoverageEntry(string Source, string? Target, CoverageOutcome Outcome, ValueClass ValueClass);
