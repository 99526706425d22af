namespace Duplex.Translation.Local;

/// <summary>What a counterparty's own spelling of a dose means.</summary>
/// <param name="Amount">Digits with one point at most, such as <c>0.5</c>.</param>
/// <param name="Unit">The UCUM code that goes with it where the message has no unit, such as <c>{tbl}</c>; null for none.</param>
public sealed record LocalDose(string Amount, string? Unit = null);
