using Duplex.Fhir.Model;

namespace Duplex.Chart.Subscriptions;

/// <summary>What came of reading a Subscription: a definition, or all that is wrong with it.</summary>
public sealed record SubscriptionReading(SubscriptionDefinition? Definition, IReadOnlyList<FhirIssue> Issues);
