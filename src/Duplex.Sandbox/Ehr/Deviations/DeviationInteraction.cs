namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The requests a deviation is for. On <c>Read</c>, <c>Search</c> and <c>Token</c> only delay, refuse, answer-late and drop-before act; on <c>Update</c> also alter, truncate and lose; on <c>Sign</c> signature-lost; on <c>Transaction</c> those of the wire, alter (one observation), lose, misfile (all of it) and duplicate.</summary>
public enum DeviationInteraction
{
    Create,
    Update,
    Read,
    Search,
    Token,
    Sign,
    Transaction,
}
