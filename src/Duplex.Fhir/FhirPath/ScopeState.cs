namespace Duplex.Fhir.FhirPath;

/// <summary>What a function puts back after it went over the items.</summary>
internal readonly record struct ScopeState(FhirPathItems This, int Index, DefinedVariable? Variables);
