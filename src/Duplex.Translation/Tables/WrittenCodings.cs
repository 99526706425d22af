using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>
/// Codings that many resources hold: made and written once, and never changed. Whoever wants another one makes it.
/// </summary>
internal static class WrittenCodings
{
    public static Coding Of(string? system, string? code, string? display = null)
    {
        Coding coding = new() { System = system, Code = code, Display = display };
        coding.WriteOnce();
        return coding;
    }
}
