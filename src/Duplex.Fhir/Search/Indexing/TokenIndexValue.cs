namespace Duplex.Fhir.Search;

/// <summary>A code, identifier, contact or flag.</summary>
/// <param name="System">The namespace; of a contact its use; null where there is none.</param>
/// <param name="Code">The code or value; null where there is text only.</param>
/// <param name="Text">The display, text or name of the identifier's type, for <c>:text</c>.</param>
/// <param name="IsSystemImplied">Whether the element is a code, so that the specification fixes the system and the data doesn't say it; so is a flag's.</param>
/// <param name="IgnoresCase">Whether case doesn't count: where the element is a plain string.</param>
public sealed record TokenIndexValue(SearchParameterDefinition Parameter, string? System, string? Code, string? Text, bool IsSystemImplied = false, bool IgnoresCase = false) : SearchIndexValue(Parameter);
