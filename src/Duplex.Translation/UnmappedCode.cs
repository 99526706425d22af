namespace Duplex.Translation;

/// <summary>A code that a table does not have.</summary>
/// <param name="Table">The concept map, such as <c>AdministrativeSex</c>.</param>
/// <param name="Place">The field, such as <c>PID-8</c>.</param>
/// <param name="Code">As sent. It is for the screen on which the table is mended, not for logs.</param>
public sealed record UnmappedCode(string Table, string Place, string Code);
