using Duplex.Hl7v2;

namespace Duplex.Translation.Local;

/// <summary>
/// A field that a counterparty uses for what the standard has another field for: it is read as if it stood there. A Z-field may move
/// into a field of the standard.
/// </summary>
/// <param name="From">A field or a component, such as <c>PID-32</c> or <c>ZPI-3.2</c>.</param>
/// <param name="To">A field or a component, such as <c>PID-18</c>; in another segment it is the nearest one before, otherwise the first after.</param>
public sealed record FieldMove(Hl7Path From, Hl7Path To);
