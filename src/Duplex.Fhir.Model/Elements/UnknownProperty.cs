namespace Duplex.Fhir.Model;

/// <summary>A JSON property kept as it was written.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="Json">The value: UTF-8 JSON text.</param>
public sealed record UnknownProperty(string Name, ReadOnlyMemory<byte> Json);
