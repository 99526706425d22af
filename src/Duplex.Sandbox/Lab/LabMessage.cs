namespace Duplex.Sandbox.Lab;

/// <summary>A result or late answer, waiting or sent.</summary>
/// <param name="Sequence">Its place in the order of sending.</param>
/// <param name="ControlId">MSH-10.</param>
/// <param name="Type">MSH-9, such as <c>ORU^R01^ORU_R01</c>.</param>
/// <param name="Filler">The order that it is about, where there is one.</param>
/// <param name="State">What became of it.</param>
/// <param name="Attempts">How often it was sent or tried.</param>
/// <param name="AnswerCode">MSA-1 of the answer, once one came.</param>
/// <param name="Text">The message itself, without its frame.</param>
public sealed record LabMessage(
    long Sequence, string ControlId, string Type, string? Filler, LabMessageState State, int Attempts, string? AnswerCode, string Text);
