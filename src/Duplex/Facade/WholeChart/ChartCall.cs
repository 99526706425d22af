using Duplex.Engine.Identity;

namespace Duplex.Facade.WholeChart;

/// <summary>Names one thing that is asked of a counterparty about one patient: a search, a resource, or the text at an address.</summary>
/// <param name="Patient">Id of the patient, for whom alone the answer is; empty for who and where, which is the same for all.</param>
/// <param name="ResourceType">What is read.</param>
/// <param name="Asked">The search, reference or address.</param>
internal readonly record struct ChartCall(ConnectionKey Connection, string Patient, string ResourceType, string Asked);
