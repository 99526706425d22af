namespace Duplex.Facade.Counterparties;

/// <summary>Why something is not read live at a counterparty that has FHIR.</summary>
/// <param name="Why">A sentence for the caller; empty where there is nothing to say.</param>
/// <param name="IsForbidden">The counterparty does not grant it; otherwise it does not offer it.</param>
internal sealed record NotLive(string Why, bool IsForbidden);
