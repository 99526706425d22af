using Duplex.Hl7v2;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>A message in which a row's value was seen to go into the row's element.</summary>
/// <param name="Message">With the value.</param>
/// <param name="Place">Where the value stands, such as <c>PID-3.4</c>.</param>
/// <param name="Levels">The elements of the row's target, the one that the value filled last.</param>
internal sealed record SheetProof(ProbeMessage Message, Hl7Path Place, IReadOnlyList<ElementPlace> Levels);
