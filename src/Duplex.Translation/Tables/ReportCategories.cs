using System.Collections.Frozen;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0074 (OBR-24) to DiagnosticReport.category.</summary>
internal static class ReportCategories
{
    private static readonly FrozenSet<string> LaboratorySections = FrozenSet.Create(
        StringComparer.Ordinal, "BG", "BLB", "CG", "CH", "CP", "GE", "HM", "IMM", "LAB", "MB", "MCB", "MYC", "OSL", "OTH", "PAR", "SP", "SR", "TX", "URN", "VR");

    /// <summary>True where the section is one of a laboratory, or none is named.</summary>
    public static bool IsLaboratory(string? section) => section is null || LaboratorySections.Contains(section);

    /// <summary>The section that the message names; also LAB where it is one of a laboratory, or none is named.</summary>
    public static IEnumerable<CodeableConcept> Read(string? section)
    {
        if (section is null || (section != "LAB" && LaboratorySections.Contains(section)))
        {
            yield return Concept(new Coding { System = CodeSystems.TableOf("0074"), Code = "LAB", Display = "Laboratory" });
        }

        if (section is not null)
        {
            yield return Concept(section == "LAB"
                ? new Coding { System = CodeSystems.TableOf("0074"), Code = "LAB", Display = "Laboratory" }
                : new Coding { System = CodeSystems.TableOf("0074"), Code = section });
        }
    }

    private static CodeableConcept Concept(Coding coding) => new() { Coding = [coding] };
}
