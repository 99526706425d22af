namespace Duplex.Scenarios.FhirPath;

/// <summary>A difference to npm fhirpath that is known and explained.</summary>
/// <param name="Name">The group.</param>
/// <param name="Why">Which of both follows the specification, and where it says so.</param>
/// <param name="Applies">To the expression, our answer and npm's, as text.</param>
internal sealed record DifferenceRule(string Name, string Why, Func<string, string, string, bool> Applies);
