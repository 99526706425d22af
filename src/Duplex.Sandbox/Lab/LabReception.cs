namespace Duplex.Sandbox.Lab;

/// <summary>A message that the laboratory received.</summary>
/// <param name="Sender">MSH-3 and MSH-4, with <c>|</c> between them.</param>
/// <param name="ControlId">MSH-10.</param>
/// <param name="Count">How often it came.</param>
/// <param name="Text">The message itself, without its frame.</param>
/// <param name="Reply">What is answered on its connection; null where nothing is.</param>
public sealed record LabReception(string Sender, string ControlId, int Count, string Text, string? Reply);
