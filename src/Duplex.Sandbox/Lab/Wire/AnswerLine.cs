namespace Duplex.Sandbox.Lab.Wire;

/// <summary>What became of one order of a message; fields are in HL7 form.</summary>
/// <param name="Control">ORC-1: OK, UA, CR, UC, XR, UX.</param>
/// <param name="State">ORC-5 (HL7 table 0038); empty where there is no order.</param>
internal sealed record AnswerLine(string Control, string PlacerField, string FillerField, string State, string TestField);
