namespace Duplex.FhirModelGenerator;

/// <summary>A value set that an element is bound to.</summary>
/// <param name="Name">Its computer name.</param>
/// <param name="Title">For the doc comment.</param>
/// <param name="Codes">Each code with what it displays.</param>
internal sealed record CodeSetDefinition(string Name, string Title, IReadOnlyList<(string Code, string Display)> Codes);
