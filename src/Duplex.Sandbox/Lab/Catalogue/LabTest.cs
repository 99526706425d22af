namespace Duplex.Sandbox.Lab.Catalogue;

/// <summary>A test that can be ordered.</summary>
/// <param name="Code">LOINC code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Section">OBR-24 (HL7 table 0074).</param>
/// <param name="Analytes">What is reported, in order.</param>
internal sealed record LabTest(string Code, string Name, string Section, IReadOnlyList<LabAnalyte> Analytes)
{
    /// <summary>Every report of it has a PDF.</summary>
    public bool IsDocument { get; init; }
}
