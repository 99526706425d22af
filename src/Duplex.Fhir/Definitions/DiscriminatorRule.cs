namespace Duplex.Fhir.Definitions;

/// <summary>One part of what tells slices apart.</summary>
/// <param name="Type"><c>value</c>, <c>pattern</c>, <c>type</c>, <c>exists</c> or <c>profile</c>.</param>
/// <param name="Path">Restricted FHIRPath from the element, such as <c>$this</c> or <c>code.coding.code</c>.</param>
public sealed record DiscriminatorRule(string Type, string Path);
