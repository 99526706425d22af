namespace Duplex.Translation.Local;

/// <summary>The standard's equal of a counterparty's own code.</summary>
/// <param name="Code">As the standard's table has it.</param>
/// <param name="System">URI of its code system; null where the field's own table is meant.</param>
/// <param name="Display">Its name; null where none is stated.</param>
public sealed record LocalConcept(string Code, string? System = null, string? Display = null);
