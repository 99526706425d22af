namespace Duplex.Hl7v2.Names;

/// <param name="Name">The standard's name of the field, such as <c>Patient Identifier List</c>.</param>
/// <param name="Type">Its data type, such as <c>XPN</c>; <c>*</c> where another field says it (OBX-5).</param>
/// <param name="Repeats">Whether more than one repetition is allowed.</param>
public sealed record FieldName(string Name, string Type, bool Repeats = false);
