namespace Duplex.Hl7v2.Names;

/// <param name="Name">The standard's name of the component, such as <c>Assigning Authority</c>.</param>
/// <param name="Type">Its data type, such as <c>HD</c>.</param>
public sealed record ComponentName(string Name, string Type);
