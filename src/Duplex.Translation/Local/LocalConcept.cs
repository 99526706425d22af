using Duplex.Translation.Tables;

namespace Duplex.Translation.Local;

/// <summary>The standard's equal of a counterparty's own code.</summary>
/// <param name="Code">As the standard's table has it.</param>
/// <param name="System">URI of its code system; null where the field's own table is meant.</param>
/// <param name="Display">Its name; null where none is stated.</param>
public sealed record LocalConcept(string Code, string? System = null, string? Display = null)
{
    /// <summary>The URI of a code system by its name in table 0396 (<c>LN</c>), its OID, or that URI itself; null where it is none of them.</summary>
    public static string? SystemOf(string name) =>
        CodeSystems.Find(name, null) ?? (name.Contains(':') && Uri.TryCreate(name, UriKind.Absolute, out _) ? name : null);
}
